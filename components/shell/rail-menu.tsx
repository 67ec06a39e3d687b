"use client";

import { lazy, type ReactNode, Suspense, useState } from "react";
import { Button } from "react-aria-components/Button";
import { cx } from "@/components/ui/cx";
import { Icon } from "@/components/ui/icon";
import type { MenuEntry, MenuProps } from "@/components/ui/menu";

// A menu weighs more than the rest of the rail together, and most pages are left without opening one.
const Menu = lazy(() => import("@/components/ui/menu").then((file) => ({ default: file.Menu })));

export interface RailMenuProps {
  label: ReactNode;
  /** Names the list for screen readers. */
  name: string;
  entries?: readonly MenuEntry[];
  placement: MenuProps["placement"];
  /** Without the arrow, for a person. */
  isPlain?: boolean;
}

/** A name that opens a menu; only a name when there is nothing to open. */
export function RailMenu({ label, name, entries = [], placement, isPlain = false }: RailMenuProps) {
  const [isWanted, setWanted] = useState(false);
  if (entries.length === 0)
    return <span className="block truncate px-1.5 text-small font-medium text-ink-2">{label}</span>;
  const button = (
    <Button
      aria-haspopup="menu"
      onPress={() => setWanted(true)}
      className={cx(
        "flex h-6 min-w-0 items-center rounded-control text-small hover:bg-sunken",
        isPlain ? "flex-1 gap-2" : "gap-1 pr-1 pl-1.5 font-medium text-ink-2 hover:text-ink",
      )}
    >
      {typeof label === "string" ? <span className="truncate">{label}</span> : label}
      {!isPlain && <Icon name="down" size={12} />}
    </Button>
  );
  if (!isWanted) return button;
  return (
    <Suspense fallback={button}>
      <Menu label={name} entries={entries} placement={placement} isOpenAtFirst>
        {button}
      </Menu>
    </Suspense>
  );
}
