"use client";

import { Button } from "@/components/ui/button";
import type { CatalogueEntry } from "@/lib/domain/term-sheet/catalogue-entry";
import { isTermShown } from "@/lib/domain/term-sheet/completeness";
import { FindingList } from "./finding-list";
import { useJudgement } from "./findings-context";
import { RowButtons } from "./row-buttons";
import { entriesOfRow, rowIdsOf } from "./row-list";
import { TermField } from "./term-field";
import { useDraft, useTermSheet } from "./term-sheet-context";
import { useRowEdits } from "./use-row-edits";

const cellLook =
  "min-w-28 border-b border-l border-line p-0.5 align-middle [&_input]:truncate group-first/line:bg-sunken group-first/line:font-semibold group-first/line:[&_span.rounded-control]:bg-transparent [&_span.rounded-control]:border-transparent [&_button.rounded-control]:border-transparent hover:[&_span.rounded-control]:border-line-2";

/** API tiers side by side: a line for each term, a column for each tier, as people compare them. */
export function TierGrid({ entry, path }: { entry: CatalogueEntry; path: string }) {
  const { model, canEdit } = useTermSheet();
  const findings = useJudgement((judgement) => judgement.findings);
  const isShown = useDraft((state) => isTermShown(state.sheet, entry, model, path));
  const ids = useDraft((state) => rowIdsOf(state, path))
    .split(" ")
    .filter(Boolean);
  const edits = useRowEdits(path, ids);
  if (!isShown) return null;
  return (
    <section
      data-term-path={path}
      aria-label={entry.label}
      className="col-span-full grid grid-cols-1 gap-2 pt-1"
    >
      <header className="flex items-baseline gap-2">
        <h3 className="font-semibold">{entry.label}</h3>
        <p className="min-w-0 flex-1 truncate text-small text-ink-3">per month unless said</p>
        {canEdit && (
          <Button size="sm" variant="quiet" icon="plus" onPress={() => edits.add()}>
            Add tier
          </Button>
        )}
      </header>
      {ids.length === 0 ? (
        <p className="text-small text-ink-3">None yet. For example: {entry.example}.</p>
      ) : (
        <div className="overflow-x-auto rounded-control border border-control">
          <table className="w-full border-collapse">
            <tbody>
              {entriesOfRow(path).map((term) => (
                <tr key={term.path} className="group/line">
                  <th
                    scope="row"
                    className="sticky left-0 z-10 min-w-32 border-b border-line bg-surface px-2.5 py-1 text-left text-row/4 font-normal text-ink-2 group-first/line:bg-sunken @lg:min-w-40"
                  >
                    {term.label}
                    {term.unit !== undefined && term.kind !== "percent" && (
                      <span className="block text-note text-ink-3">{term.unit}</span>
                    )}
                  </th>
                  {ids.map((id, index) => (
                    <td key={id} className={cellLook}>
                      <TermField
                        entry={term}
                        path={`${path}[${id}].${term.path.slice(path.length + 3)}`}
                        label={`${term.label}, tier ${index + 1}`}
                        isCell
                      />
                    </td>
                  ))}
                </tr>
              ))}
              {canEdit && (
                <tr>
                  <th
                    scope="row"
                    className="sticky left-0 bg-surface px-2.5 text-left text-small font-normal text-ink-3"
                  >
                    Order
                  </th>
                  {ids.map((id, index) => (
                    <td key={id} className="border-l border-line p-1">
                      <RowButtons
                        isSideways
                        name={`tier ${index + 1}`}
                        isFirst={index === 0}
                        isLast={index === ids.length - 1}
                        onMove={(direction) => edits.move(id, direction)}
                        onDuplicate={() => edits.duplicate(id)}
                        onRemove={() => edits.remove(id)}
                      />
                    </td>
                  ))}
                </tr>
              )}
            </tbody>
          </table>
        </div>
      )}
      <FindingList findings={findings.filter((finding) => finding.path.startsWith(path))} />
    </section>
  );
}
