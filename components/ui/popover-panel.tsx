"use client";

import type { ReactNode, RefObject } from "react";
import { Popover as AriaPopover } from "react-aria-components/Popover";
import { cx } from "./cx";
import { floatLook } from "./popover-look";

export interface PopoverPanelProps {
  label: string;
  trigger: RefObject<HTMLButtonElement | null>;
  placement: "bottom start" | "bottom end" | "top start" | "right top";
  className: string;
  children: ReactNode;
  onClose: () => void;
}

/** The open panel of a popover. Loaded when it is first wanted. */
export default function PopoverPanel(props: PopoverPanelProps) {
  return (
    <AriaPopover
      isOpen
      aria-label={props.label}
      triggerRef={props.trigger}
      placement={props.placement}
      offset={4}
      onOpenChange={(isOpen) => !isOpen && props.onClose()}
      className={cx(floatLook, "overflow-auto", props.className)}
    >
      {props.children}
    </AriaPopover>
  );
}
