"use client";

import { type ReactNode, type RefObject, useContext } from "react";
import { Dialog, DialogTrigger, OverlayTriggerStateContext } from "react-aria-components/Dialog";
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

/** A panel beside something that is on the page already, open as long as it is rendered. */
export function AnchoredPanel({
  label,
  anchor,
  onClose,
  children,
}: {
  label: string;
  anchor: RefObject<HTMLElement | null>;
  onClose: () => void;
  children: ReactNode;
}) {
  return (
    <AriaPopover
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      triggerRef={anchor}
      placement="bottom end"
      offset={4}
      className={cx(floatLook, "max-h-96 w-80 overflow-auto p-3")}
    >
      <Dialog aria-label={label} className="outline-none">
        {children}
      </Dialog>
    </AriaPopover>
  );
}
