"use client";

import type { RefObject } from "react";
import { Popover } from "react-aria-components/Popover";
import { type MenuEntry, MenuList } from "@/components/ui/menu-list";
import { menuLook } from "@/components/ui/popover-look";

export interface RailMenuPanelProps {
  label: string;
  entries: readonly MenuEntry[];
  trigger: RefObject<HTMLButtonElement | null>;
  placement: "bottom end" | "top start";
  onClose: () => void;
}

/** The open list of a rail menu. Loaded when it is first wanted. */
export default function RailMenuPanel({ label, entries, trigger, placement, onClose }: RailMenuPanelProps) {
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
      <MenuList label={label} entries={entries} onClose={onClose} />
    </Popover>
  );
}
