"use client";

import { lazy, type ReactNode, Suspense, useRef, useState } from "react";
import { ButtonContext } from "react-aria-components/Button";
import type { PopoverPanelProps } from "./popover-panel";

const loadPanel = () => import("./popover-panel");
const PopoverPanel = lazy(loadPanel);

export interface PopoverProps {
  /** Names the panel for screen readers. */
  label: string;
  /** The button that opens it. */
  trigger: ReactNode;
  children: ReactNode;
  placement?: PopoverPanelProps["placement"];
  className?: string;
}

/** A small panel beside its button, for filters and short forms. Closes on Escape or a press outside. */
export function Popover({
  label,
  trigger,
  children,
  placement = "bottom start",
  className = "w-72 p-3",
}: PopoverProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <ButtonContext
        value={{
          ref: button,
          "aria-haspopup": "dialog",
          "aria-expanded": isOpen,
          onHoverStart: () => void loadPanel(),
          onFocus: () => void loadPanel(),
          onPress: () => setOpen(true),
        }}
      >
        {trigger}
      </ButtonContext>
      <Suspense fallback={null}>
        {isOpen && (
          <PopoverPanel
            label={label}
            trigger={button}
            placement={placement}
            className={className}
            onClose={() => setOpen(false)}
          >
            {children}
          </PopoverPanel>
        )}
      </Suspense>
    </>
  );
}
