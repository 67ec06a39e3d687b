"use client";

import type { ReactNode } from "react";
import { Dialog, DialogTrigger } from "react-aria-components/Dialog";
import { Popover as AriaPopover } from "react-aria-components/Popover";
import { cx } from "./cx";
import { floatLook } from "./popover-look";

export interface PopoverProps {
  /** Names the panel for screen readers. */
  label: string;
  /** The button that opens it. */
  trigger: ReactNode;
  /** A function receives `close`. */
  children: ReactNode | ((close: () => void) => ReactNode);
  placement?: "bottom start" | "bottom end" | "top start" | "right top";
  className?: string;
}

/** A small panel beside its button, for filters and short forms. Closes on Escape or a press outside. */
export function Popover({ label, trigger, children, placement = "bottom start", className }: PopoverProps) {
  return (
    <DialogTrigger>
      {trigger}
      <AriaPopover
        placement={placement}
        offset={4}
        className={cx(floatLook, "overflow-auto", className ?? "w-72 p-3")}
      >
        <Dialog aria-label={label} className="outline-none">
          {({ close }) => (typeof children === "function" ? children(close) : children)}
        </Dialog>
      </AriaPopover>
    </DialogTrigger>
  );
}
