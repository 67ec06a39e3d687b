"use client";

import { useEffect } from "react";
import { IconButton } from "@/components/ui/icon-button";
import { useDraft, useTermSheet } from "./term-sheet-context";

/** Takes back what was typed since the page was opened, step by step; Ctrl or Cmd with Z does the same. */
export function UndoButtons() {
  const { store, canEdit } = useTermSheet();
  useDraft((state) => state.sheet);
  useEffect(() => {
    if (!canEdit) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.metaKey || event.ctrlKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      if (key !== "z" && key !== "y") return;
      if (event.target instanceof Element && event.target.closest("[role=dialog]")) return;
      event.preventDefault();
      if (key === "y" || event.shiftKey) store.redo();
      else store.undo();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [store, canEdit]);
  if (!canEdit) return null;
  return (
    <span className="flex flex-none">
      <IconButton icon="undo" label="Undo" isDisabled={!store.canUndo()} onPress={() => store.undo()} />
      <IconButton
        icon="undo"
        label="Redo"
        className="-scale-x-100"
        isDisabled={!store.canRedo()}
        onPress={() => store.redo()}
      />
    </span>
  );
}
