"use client";

import { type ReactNode, useContext } from "react";
import { DialogTrigger, OverlayTriggerStateContext } from "react-aria-components/Dialog";
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
        aria-label={label}
        placement={placement}
        offset={4}
        className={cx(floatLook, "overflow-auto", className ?? "w-72 p-3")}
      >
        <PopoverBody>{children}</PopoverBody>
      </AriaPopover>
    </DialogTrigger>
  );
}

function PopoverBody({ children }: Pick<PopoverProps, "children">) {
  const state = useContext(OverlayTriggerStateContext);
  return typeof children === "function" ? children(() => state?.close()) : children;
}
