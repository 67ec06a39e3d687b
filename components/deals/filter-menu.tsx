"use client";

import { Button } from "react-aria-components/Button";
import { Icon } from "@/components/ui/icon";
import { Menu } from "@/components/ui/menu";

export interface FilterMenuProps {
  name: string;
  /** What the filter says while nothing is chosen. */
  none: string;
  value: string | undefined;
  /** Where the choice is taken back. */
  clear: string;
  entries: readonly { id: string; label: string; href: string }[];
}

/** One filter as a short fact that opens into its choices. */
export function FilterMenu({ name, none, value, clear, entries }: FilterMenuProps) {
  const chosen = entries.find((entry) => entry.id === value);
  return (
    <Menu label={name} entries={[{ id: "none", label: none, href: clear }, ...entries]}>
      <Button className="inline-flex h-6 flex-none items-center gap-1 rounded-control bg-surface px-2 text-small whitespace-nowrap text-ink-2 inset-ring inset-ring-line-2 hover:bg-sunken data-pressed:bg-sunken pointer-coarse:h-9">
        {name}{" "}
        <span className={chosen ? "font-semibold text-accent" : "font-medium text-ink"}>
          {chosen?.label ?? none}
        </span>
        <Icon name="down" size={12} />
      </Button>
    </Menu>
  );
}
