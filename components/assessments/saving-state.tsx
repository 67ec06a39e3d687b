"use client";

import { Button } from "@/components/ui/button";
import { InlineError } from "@/components/ui/inline-error";
import type { SaveState } from "./use-score-draft";

/** Whether what was scored is stored. */
export function SavingState({ state, onRetry }: { state: SaveState; onRetry: () => void }) {
  switch (state.kind) {
    case "saved":
      return <span className="text-ink-3">Saved</span>;
    case "saving":
      return <span className="text-ink-3">Saving…</span>;
    case "offline":
      return (
        <span className="flex items-center gap-2 text-warn">
          Not reached. What you scored waits here.
          <Button size="sm" onPress={onRetry}>
            Save now
          </Button>
        </span>
      );
    default:
      return <InlineError>{state.message}</InlineError>;
  }
}
