"use client";

import { useSyncExternalStore } from "react";
import { createPortal } from "react-dom";
import { stateSlotId } from "@/components/deals/state-slot";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import type { SaveState } from "./draft/draft-store";
import { useDraft, useTermSheet } from "./term-sheet-context";

function words(state: SaveState, refusedCount: number): string {
  switch (state.kind) {
    case "saved":
      return refusedCount === 0 ? "Saved" : "Saved, except what is marked";
    case "waiting":
    case "saving":
      return "Saving…";
    case "offline":
      return "Offline: queued, kept in this browser";
    case "refused":
      return "Not saved";
  }
}

const neverChanges = () => () => undefined;
const findSlot = () => document.getElementById(stateSlotId);

/**
 * Whether what was typed has reached the desk; says what waits and why. The short answer stands in the head of the deal
 * where there is room, and above the form where there is not; what needs a hand is always above the form.
 */
export function SaveStatus({ sendNow }: { sendNow: () => void }) {
  const { store, canEdit } = useTermSheet();
  const state = useSyncExternalStore(store.subscribe, store.saveState, store.saveState);
  const conflictCount = useDraft((draft) => draft.conflicts.length);
  const refusedCount = useDraft((draft) => Object.keys(draft.refused).length);
  const slot = useSyncExternalStore(neverChanges, findSlot, () => null);
  if (!canEdit) return null;
  const status = (
    <span role="status" className="inline-flex items-center gap-1.5">
      <Icon name={state.kind === "saved" ? "check" : "clock"} size={14} />
      {words(state, refusedCount)}
    </span>
  );
  return (
    <div className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1 text-small text-ink-2">
      {slot && createPortal(status, slot)}
      <span className={slot ? "pane:hidden" : undefined}>{status}</span>
      {conflictCount > 0 && (
        <strong className="text-warn">
          {conflictCount === 1 ? "1 conflict to settle" : `${conflictCount} conflicts to settle`}
        </strong>
      )}
      {state.kind === "refused" && (
        <span role="alert" className="text-bad">
          {state.message}
        </span>
      )}
      {(state.kind === "refused" || state.kind === "offline") && (
        <Button size="sm" onPress={sendNow}>
          Try again
        </Button>
      )}
    </div>
  );
}
