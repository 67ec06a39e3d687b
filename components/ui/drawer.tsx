"use client";

import type { ReactNode } from "react";
import { Dialog as AriaDialog, Heading } from "react-aria-components/Dialog";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import { cx } from "./cx";
import { IconButton } from "./icon-button";

export interface DrawerProps {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  title: string;
  children: ReactNode;
  footer?: ReactNode;
  side?: "right" | "left";
}

/** A pane from the side, for details that keep the list behind them in mind. Full width on a phone. */
export function Drawer({ isOpen, onOpenChange, title, children, footer, side = "right" }: DrawerProps) {
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      isDismissable
      className="fixed inset-0 z-50 bg-veil"
    >
      <Modal
        className={cx(
          "absolute inset-y-0 w-full max-w-[440px] bg-surface shadow-float",
          side === "right" ? "right-0" : "left-0",
        )}
      >
        <AriaDialog className="flex h-full flex-col outline-none">
          <header className="flex h-13 flex-none items-center gap-2 border-b border-line pr-3 pl-5">
            <Heading slot="title" className="text-section">
              {title}
            </Heading>
            <span className="ml-auto">
              <IconButton icon="close" label="Close" onPress={() => onOpenChange(false)} />
            </span>
          </header>
          <div className="min-h-0 flex-1 overflow-auto px-5 py-4">{children}</div>
          {footer !== undefined && (
            <footer className="flex flex-none justify-end gap-2 border-t border-line px-5 py-3">
              {footer}
            </footer>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
