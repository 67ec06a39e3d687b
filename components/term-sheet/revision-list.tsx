"use client";

import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { InlineError } from "@/components/ui/inline-error";
import { showToast } from "@/components/ui/toast-event";
import { restoreRevisionAction } from "@/lib/features/term-sheets/actions";
import type { RevisionDto } from "@/lib/features/term-sheets/dto";
import { formatInstant } from "@/lib/format/dates";
import { adoptSaved, isSettled } from "./draft/draft-state";
import { useDraft, useTermSheet } from "./term-sheet-context";

/** Every named revision, newest first; any can be brought back as a new edit. */
export function RevisionList({
  revisions,
  onRestored,
}: {
  revisions: readonly RevisionDto[];
  onRestored: () => void;
}) {
  const { dealId, store, canEdit } = useTermSheet();
  const version = useDraft((state) => state.version);
  const isReady = useDraft(isSettled);
  const [message, setMessage] = useState<string | null>(null);
  const [isPending, start] = useTransition();
  if (revisions.length === 0)
    return (
      <p className="text-small text-ink-2">
        No revision has a name yet. Name one before you send terms out; later you see exactly what changed
        since.
      </p>
    );
  const restore = (revision: RevisionDto) =>
    start(async () => {
      const answer = await restoreRevisionAction({ dealId, revisionId: revision.id, version });
      if (!answer.ok) return setMessage(answer.error.message);
      store.update((state) => adoptSaved(state, answer.value.sheet, answer.value.version));
      showToast({ title: `Terms are as in revision ${revision.number} again` });
      onRestored();
    });
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <div className="grid gap-2">
      <ol className="grid border-t border-line" aria-label="Named revisions">
        {revisions.map((revision) => (
          <li key={revision.id} className="flex items-center gap-3 border-b border-line py-2">
            <div className="min-w-0 flex-1">
              <p>
                <strong className="tabular-nums">{revision.number}</strong> {revision.name}
              </p>
              <p className="text-small text-ink-3">
                {revision.byName}, {formatInstant(new Date(revision.createdAt), zone)}{" "}
                <span className="font-mono">{revision.digest.slice(0, 12)}</span>
              </p>
            </div>
            {canEdit && (
              <Button
                size="sm"
                isPending={isPending}
                isDisabled={!isReady}
                aria-label={`Restore revision ${revision.number}`}
                onPress={() => restore(revision)}
              >
                Restore
              </Button>
            )}
          </li>
        ))}
      </ol>
      {message !== null && <InlineError>{message}</InlineError>}
    </div>
  );
}
