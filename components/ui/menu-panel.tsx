"use client";

import type { RefObject } from "react";
import { Popover } from "react-aria-components/Popover";
import { type MenuEntry, MenuList } from "./menu-list";
import { menuLook } from "./popover-look";

export interface MenuPanelProps {
  label: string;
  entries: readonly MenuEntry[];
  trigger: RefObject<HTMLButtonElement | null>;
  placement: "bottom start" | "bottom end" | "top start" | "right bottom";
  /** Where the focus begins: on an entry after a key, on the list after a pointer. */
  focus: "first" | "last" | true;
  onClose: () => void;
}

/** The open list of a menu. Loaded when it is first wanted. */
export default function MenuPanel({ label, entries, trigger, placement, focus, onClose }: MenuPanelProps) {
  return (
    <Popover
      isOpen
      aria-label={label}
      triggerRef={trigger}
      placement={placement}
      offset={4}
      onOpenChange={(isOpen) => !isOpen && onClose()}
      className={menuLook}
    >
      <MenuList label={label} entries={entries} focus={focus} onClose={onClose} />
    </Popover>
  );
}
