"use client";

import type { ReactNode } from "react";
import { MenuTrigger, Popover } from "react-aria-components/Menu";
import { type MenuEntry, MenuList } from "./menu-list";
import { menuLook } from "./popover-look";

export interface MenuProps {
  /** Names the list for screen readers. */
  label: string;
  entries: readonly MenuEntry[];
  /** A `Button` or `IconButton`. */
  children: ReactNode;
  placement?: "bottom start" | "bottom end" | "top start" | "right bottom";
}

/** Actions behind a button. For a choice that stays chosen use `Select`. */
export function Menu({ label, entries, children, placement = "bottom start" }: MenuProps) {
  return (
    <MenuTrigger>
      {children}
      <Popover placement={placement} offset={4} className={menuLook}>
        <MenuList label={label} entries={entries} />
      </Popover>
    </MenuTrigger>
  );
}
