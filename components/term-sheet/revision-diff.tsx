"use client";

import { useEffect, useState } from "react";
import { InlineError } from "@/components/ui/inline-error";
import { Select } from "@/components/ui/select";
import { Skeleton } from "@/components/ui/skeleton";
import { diffRevisionsAction } from "@/lib/features/term-sheets/actions";
import type { RevisionDiffDto, RevisionDto } from "@/lib/features/term-sheets/dto";
import { useDraft, useTermSheet } from "./term-sheet-context";

/** What changed between any two revisions, term by term in words. */
export function RevisionDiff({ revisions }: { revisions: readonly RevisionDto[] }) {
  const { dealId } = useTermSheet();
  const version = useDraft((state) => state.version);
  const [from, setFrom] = useState(revisions[0]?.id ?? "current");
  const [to, setTo] = useState("current");
  const [diff, setDiff] = useState<RevisionDiffDto | null>(null);
  const [message, setMessage] = useState<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new version changes what "now" is.
  useEffect(() => {
    let isCurrent = true;
    setDiff(null);
    void diffRevisionsAction({ dealId, from, to }).then((answer) => {
      if (!isCurrent) return;
      setMessage(answer.ok ? null : answer.error.message);
      if (answer.ok) setDiff(answer.value);
    });
    return () => {
      isCurrent = false;
    };
  }, [dealId, from, to, version]);
  const choices = [
    { id: "current", label: "The terms now" },
    ...revisions.map(({ id, number, name }) => ({ id, label: `${number} ${name}` })),
  ];
  return (
    <section aria-label="Compare" className="grid gap-3">
      <div className="grid grid-cols-2 gap-3">
        <Select label="From" choices={choices} value={from} onChange={setFrom} />
        <Select label="To" choices={choices} value={to} onChange={setTo} />
      </div>
      {message !== null && <InlineError>{message}</InlineError>}
      {diff === null && message === null && <Skeleton className="h-16" />}
      {diff !== null && diff.changes.length === 0 && (
        <p className="text-small text-ink-2">Nothing differs between the two.</p>
      )}
      {diff !== null && diff.changes.length > 0 && (
        <ol className="grid gap-2">
          {diff.changes.map((change) => (
            <li key={change.path + change.sentence} className="border-l-2 border-line pl-3 wrap-anywhere">
              <p className="text-small text-ink-3">{change.label}</p>
              {change.from !== "" && change.from !== change.to && (
                <p className="text-ink-2">
                  <del>{change.from}</del>
                </p>
              )}
              {change.to !== "" && (
                <p>
                  <ins className="no-underline">
                    {change.from === change.to ? change.sentence : change.to}
                  </ins>
                </p>
              )}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
