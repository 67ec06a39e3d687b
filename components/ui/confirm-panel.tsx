"use client";

import type { ReactNode } from "react";
import { Button } from "./button";
import { Dialog } from "./dialog";

export interface ConfirmDialogProps {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  /** The question, in full: "Withdraw round 3?" */
  title: string;
  /** What will happen and what will stay. */
  children: ReactNode;
  /** Names the result: "Withdraw round 3", never "OK". */
  confirmLabel: string;
  cancelLabel?: string;
  tone?: "primary" | "danger" | "outward";
  isPending?: boolean;
  onConfirm: () => void;
}

/** The question of a `ConfirmDialog`. Loaded when it is first asked. */
export default function ConfirmPanel(props: ConfirmDialogProps) {
  const {
    isOpen,
    onOpenChange,
    title,
    children,
    confirmLabel,
    cancelLabel = "Cancel",
    tone = "primary",
  } = props;
  return (
    <Dialog
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      title={title}
      size="sm"
      role="alertdialog"
      footer={
        <>
          <Button autoFocus onPress={() => onOpenChange(false)}>
            {cancelLabel}
          </Button>
          <Button variant={tone} isPending={props.isPending} onPress={props.onConfirm}>
            {confirmLabel}
          </Button>
        </>
      }
    >
      <div className="text-ink-2">{children}</div>
    </Dialog>
  );
}
