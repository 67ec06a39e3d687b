"use client";

import type { ReactNode } from "react";
import { Button } from "react-aria-components/Button";
import { cx } from "@/components/ui/cx";
import { Icon } from "@/components/ui/icon";
import { Menu } from "@/components/ui/menu";
import type { MenuEntry } from "@/components/ui/menu-list";

export interface RailMenuProps {
  label: ReactNode;
  /** Names the list for screen readers. */
  name: string;
  entries?: readonly MenuEntry[];
  placement: "bottom end" | "top start";
  /** Without the arrow, for a person. */
  isPlain?: boolean;
}

/** A name that opens a menu; only a name when there is nothing to open. */
export function RailMenu({ label, name, entries = [], placement, isPlain = false }: RailMenuProps) {
  if (entries.length === 0)
    return <span className="block truncate px-1.5 text-small font-medium text-ink-2">{label}</span>;
  return (
    <Menu label={name} entries={entries} placement={placement}>
      <Button
        className={cx(
          "flex h-6 min-w-0 items-center rounded-control text-small hover:bg-sunken",
          isPlain ? "flex-1 gap-2" : "gap-1 pr-1 pl-1.5 font-medium text-ink-2 hover:text-ink",
        )}
      >
        {typeof label === "string" ? <span className="truncate">{label}</span> : label}
        {!isPlain && <Icon name="down" size={12} />}
      </Button>
    </Menu>
  );
}
