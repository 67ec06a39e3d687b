"use client";

import { type RefObject, useEffect, useState } from "react";
import { AnchoredPanel } from "@/components/ui/anchored-panel";
import { Button } from "@/components/ui/button";
import { InlineError } from "@/components/ui/inline-error";
import { Skeleton } from "@/components/ui/skeleton";
import { isSameValue } from "@/lib/domain/term-sheet/same-value";
import { termHistoryAction } from "@/lib/features/term-sheets/actions";
import type { TermHistoryEntryDto } from "@/lib/features/term-sheets/dto";
import { formatInstant } from "@/lib/format/dates";
import { shownValue } from "./draft/draft-state";
import { useDraft, useTermSheet } from "./term-sheet-context";

const shorten = (words: string): string => (words.length > 40 ? `${words.slice(0, 40)}…` : words);

/** Who changed one term, when, from what to what; any earlier value can be written again. */
export default function TermHistoryPanel(props: {
  path: string;
  label: string;
  anchor: RefObject<HTMLElement | null>;
  onClose: () => void;
}) {
  const { path, label, onClose } = props;
  const { dealId, store, canEdit } = useTermSheet();
  const value = useDraft((state) => shownValue(state, path));
  const [entries, setEntries] = useState<readonly TermHistoryEntryDto[] | null>(null);
  const [message, setMessage] = useState<string | null>(null);
  useEffect(() => {
    let isGone = false;
    termHistoryAction({ dealId, path }).then(
      (answer) => {
        if (isGone) return;
        if (answer.ok) setEntries(answer.value);
        else setMessage(answer.error.message);
      },
      () => setMessage("The history could not be read. Nothing was changed; try again."),
    );
    return () => {
      isGone = true;
    };
  }, [dealId, path]);
  const restore = (entry: TermHistoryEntryDto) => {
    store.edit([{ op: "set", path, value: entry.before }]);
    onClose();
  };
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <AnchoredPanel label={`History of ${label}`} anchor={props.anchor} onClose={onClose}>
      <h3 className="font-semibold">{label}</h3>
      {message !== null && <InlineError>{message}</InlineError>}
      {entries === null && message === null && <Skeleton className="mt-2 h-16" />}
      {entries?.length === 0 && (
        <p className="mt-1 text-small text-ink-2">Not stored yet: it has no history before this edit.</p>
      )}
      {entries !== null && entries.length > 0 && (
        <ol className="mt-2 grid gap-2.5" aria-label={`Changes of ${label}, newest first`}>
          {entries.map((entry) => (
            <li key={`${entry.version} ${entry.path} ${entry.sentence}`} className="grid gap-0.5 text-small">
              <p className="text-ink-3">
                <strong className="font-medium text-ink">{entry.byName}</strong>,{" "}
                <time dateTime={entry.at} className="tabular-nums">
                  {formatInstant(new Date(entry.at), zone)}
                </time>
              </p>
              {entry.words === null ? (
                <p>{entry.sentence}</p>
              ) : (
                <p className="break-words">
                  <del className="text-ink-3">{entry.words.from}</del> →{" "}
                  <ins className="no-underline">{entry.words.to}</ins>
                </p>
              )}
              {canEdit && entry.words !== null && !isSameValue(entry.before, value ?? null) && (
                <Button size="sm" className="w-fit" onPress={() => restore(entry)}>
                  {entry.before === null ? "Leave it open again" : `Back to ${shorten(entry.words.from)}`}
                </Button>
              )}
            </li>
          ))}
        </ol>
      )}
    </AnchoredPanel>
  );
}
