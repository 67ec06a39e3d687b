"use client";

import { Button } from "@/components/ui/button";
import { findEntry } from "@/lib/domain/term-sheet/catalogue";
import { pathLabel } from "@/lib/domain/term-sheet/describe-change";
import { valueText } from "@/lib/domain/term-sheet/value-text";
import type { ConflictDto } from "@/lib/features/term-sheets/dto";
import { isTermConflict, resolveConflict } from "./draft/draft-state";
import { useTermSheet } from "./term-sheet-context";

/** Two people changed the same term: what each wrote and what stood there, and a button for each. Nothing is lost. */
export function ConflictChooser({ conflict }: { conflict: ConflictDto }) {
  const { store } = useTermSheet();
  const sheet = store.state().saved;
  const entry = findEntry(conflict.path);
  const words = (value: unknown): string => {
    if (entry) return valueText(sheet, entry, value);
    return value === null ? "removed" : "kept, with changes";
  };
  const choose = (choice: "mine" | "theirs" | "original") => {
    store.update((state) => resolveConflict(state, conflict.path, choice));
    store.onEdit();
  };
  const canWrite = isTermConflict(conflict) || conflict.mine === null;
  const pair = conflict.pairPath === undefined ? undefined : findEntry(conflict.pairPath)?.label;
  const title = pair
    ? `${conflict.byName} changed “${pair}” meanwhile, which belongs to this.`
    : `${conflict.byName} changed this meanwhile.`;
  return (
    <div
      role="alert"
      className="grid gap-2 rounded-control border border-dashed border-warn bg-warn-soft px-3 py-2 text-small"
    >
      <p>
        <strong>{title}</strong>{" "}
        <span className="text-ink-2">
          {pathLabel(sheet, conflict.path)}. Both are kept until you choose
          {canWrite ? "." : "; its row is gone, so only theirs can stand. Copy your words if you need them."}
        </span>
      </p>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-1 wrap-anywhere">
        <dt className="text-ink-2">Mine</dt>
        <dd>{words(conflict.mine)}</dd>
        <dt className="text-ink-2">Theirs</dt>
        <dd>{words(conflict.theirs)}</dd>
        <dt className="text-ink-2">Original</dt>
        <dd>{words(conflict.original)}</dd>
      </dl>
      <div className="flex flex-wrap gap-2">
        {canWrite && (
          <Button size="sm" onPress={() => choose("mine")}>
            Keep mine
          </Button>
        )}
        <Button size="sm" onPress={() => choose("theirs")}>
          Take theirs
        </Button>
        {canWrite && isTermConflict(conflict) && (
          <Button size="sm" onPress={() => choose("original")}>
            Back to the original
          </Button>
        )}
      </div>
    </div>
  );
}
