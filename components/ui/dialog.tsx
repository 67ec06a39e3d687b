"use client";

import type { ReactNode } from "react";
import { Dialog as AriaDialog, Heading } from "react-aria-components/Dialog";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import { cx } from "./cx";
import { IconButton } from "./icon-button";

export interface DialogProps {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  title: string;
  children: ReactNode;
  /** Buttons at the lower right end, the primary one last. */
  footer?: ReactNode;
  size?: "sm" | "md" | "lg";
  /** `alertdialog` for a question that must be answered; it does not close by a press outside. */
  role?: "dialog" | "alertdialog";
}

const widths = { sm: "max-w-[400px]", md: "max-w-[560px]", lg: "max-w-[840px]" };

/** A window over the page that keeps the focus until it is closed. From the bottom edge on a phone. */
export function Dialog({
  isOpen,
  onOpenChange,
  title,
  children,
  footer,
  size = "md",
  role = "dialog",
}: DialogProps) {
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      isDismissable={role === "dialog"}
      className="fixed inset-0 z-50 grid items-start justify-items-center bg-veil p-4 pt-[12vh] max-tablet:items-end max-tablet:p-0"
    >
      <Modal className={cx("w-full", widths[size], "max-tablet:max-w-none")}>
        <AriaDialog
          role={role}
          className="flex max-h-[76vh] flex-col rounded-panel bg-raised shadow-float outline-none max-tablet:max-h-[88dvh] max-tablet:rounded-b-none"
        >
          <header className="flex items-center gap-2 px-5 pt-4 pb-2">
            <Heading slot="title" className="text-section">
              {title}
            </Heading>
            {role === "dialog" && (
              <span className="-mr-1.5 ml-auto">
                <IconButton icon="close" label="Close" onPress={() => onOpenChange(false)} />
              </span>
            )}
          </header>
          <div className="min-h-0 flex-1 overflow-auto px-5 pb-4">{children}</div>
          {footer !== undefined && (
            <footer className="flex flex-wrap justify-end gap-2 border-t border-line px-5 py-3">
              {footer}
            </footer>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
