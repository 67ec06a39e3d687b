"use client";

import { Button } from "@/components/ui/button";
import { cx } from "@/components/ui/cx";
import type { CatalogueEntry } from "@/lib/domain/term-sheet/catalogue-entry";
import { isTermShown } from "@/lib/domain/term-sheet/completeness";
import { FindingList } from "./finding-list";
import { useFindingsAt } from "./findings-context";
import { RowEditor } from "./row-editor";
import { entriesOfRow, rowIdsOf } from "./row-list";
import type { TermFieldsComponent } from "./term-fields-props";
import { useDraft, useTermSheet } from "./term-sheet-context";
import { useRowEdits } from "./use-row-edits";

/** A list of rows: each with its own terms, added, removed and put in order by mouse or keyboard. */
export function RowsEditor({
  entry,
  path,
  Fields,
}: {
  entry: CatalogueEntry;
  path: string;
  Fields: TermFieldsComponent;
}) {
  const { model, canEdit } = useTermSheet();
  const isShown = useDraft((state) => isTermShown(state.sheet, entry, model, path));
  const ids = useDraft((state) => rowIdsOf(state, path))
    .split(" ")
    .filter(Boolean);
  const findings = useFindingsAt(path);
  const edits = useRowEdits(path, ids);
  if (!isShown) return null;
  const noun = entry.noun ?? "row";
  const isNested = path.includes("[");
  const isNeeded = ids.length === 0 && entry.requiredFor.includes(model);
  const Heading = isNested ? "h4" : "h3";
  return (
    <section
      data-term-path={path}
      aria-label={entry.label}
      className={cx("col-span-full grid grid-cols-1 gap-2", !isNested && "border-t border-line pt-3")}
    >
      <header className="flex items-baseline gap-2">
        <Heading className="font-semibold">{entry.label}</Heading>
        <p className="min-w-0 flex-1 truncate text-small text-ink-3">{entry.help}</p>
        {isNeeded && <span className="text-note text-ink-3">needed</span>}
        {canEdit && (
          <Button size="sm" variant="quiet" icon="plus" onPress={() => edits.add()}>
            Add {noun}
          </Button>
        )}
      </header>
      {ids.length === 0 && !isNested && (
        <p className="text-small text-ink-3">None yet. For example: {entry.example}.</p>
      )}
      {ids.map((id, index) => (
        <RowEditor
          key={id}
          id={id}
          index={index}
          count={ids.length}
          listPath={path}
          edits={edits}
          noun={noun}
          Fields={Fields}
          entries={entriesOfRow(entry.path)}
        />
      ))}
      <FindingList findings={findings} />
    </section>
  );
}
