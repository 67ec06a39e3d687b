"use client";

import { memo, useCallback, useMemo } from "react";
import { cx } from "@/components/ui/cx";
import type { CatalogueEntry } from "@/lib/domain/term-sheet/catalogue-entry";
import { isAnswered, isTermRequired, isTermShown } from "@/lib/domain/term-sheet/completeness";
import { ConflictChooser } from "./conflict-chooser";
import { isTermConflict, shownValue } from "./draft/draft-state";
import { severityLooks } from "./finding-glyph";
import { FindingList } from "./finding-list";
import { useFindingsAt } from "./findings-context";
import { TermControl } from "./term-control";
import { TermHistoryButton } from "./term-history-button";
import { TermPlaceLink } from "./term-place-link";
import { useDraft, useTermSheet } from "./term-sheet-context";

export interface TermFieldProps {
  entry: CatalogueEntry;
  path: string;
  /** In the cells of a grid the row says the label, and findings stand below the grid. */
  isCell?: boolean;
  label?: string;
}

/** Floats over what follows: were it to push, a press on something below would miss it. */
const helpLook =
  "pointer-events-none absolute top-full left-0 z-10 mt-1 hidden w-max max-w-full min-w-40 rounded-control bg-raised px-2 py-1 shadow-float group-focus-within/term:block";

/** Prose and lists take the whole line; names and addresses twice the room of a figure where there is any. */
function spanOf({ kind, example }: CatalogueEntry): string | undefined {
  if (kind === "longText" || kind === "list") return "col-span-full";
  return kind === "text" && example.length > roomyFrom ? "@sm:col-span-2" : undefined;
}
const roomyFrom = 30;

/** One term: its control, what the linter says about it, and the choice when two people changed it. */
export const TermField = memo(function TermField({ entry, path, isCell = false, label }: TermFieldProps) {
  const { store, model, currency, canEdit, lastEdits } = useTermSheet();
  const lastBy = lastEdits[path]?.byName;
  const isShown = useDraft((state) => isTermShown(state.sheet, entry, model, path));
  const value = useDraft((state) => shownValue(state, path));
  const refused = useDraft((state) => state.refused[path]?.message);
  const conflict = useDraft((state) =>
    state.conflicts.find((each) => each.path === path && isTermConflict(each)),
  );
  const findings = useFindingsAt(path);
  const tone = findings[0] ? severityLooks[findings[0].severity].tone : "plain";
  const isNeeded = useDraft((state) => isTermRequired(state.sheet, entry, model, path) && !isAnswered(value));
  const isEverWritten = lastBy !== undefined || isAnswered(value);
  const onChange = useCallback(
    (next: unknown) => store.edit([{ op: "set", path, value: next }]),
    [store, path],
  );
  const frame = useMemo(
    () => ({
      label: label ?? entry.label,
      isLabelHidden: isCell,
      tone,
      ...(isCell
        ? {}
        : {
            where: (
              <>
                {isNeeded && "needed"}
                <TermPlaceLink path={path} />
                {isEverWritten && <TermHistoryButton path={path} label={label ?? entry.label} />}
              </>
            ),
          }),
      ...(isCell
        ? {}
        : {
            hint: (
              <span className={helpLook}>
                {lastBy === undefined ? entry.help : `${entry.help} Last changed by ${lastBy}.`}
              </span>
            ),
          }),
      ...(refused === undefined ? {} : { error: refused }),
    }),
    [entry, label, isCell, isEverWritten, isNeeded, lastBy, path, refused, tone],
  );
  if (!isShown) return null;
  const field = (
    <div
      data-term-path={path}
      className={cx(
        "group/term relative grid min-w-0 grid-cols-1",
        // A label of two lines pushes only itself: boxes of one line stand on one line.
        isCell ? "content-start" : cx("self-end", spanOf(entry)),
      )}
    >
      <TermControl
        entry={entry}
        frame={frame}
        value={value}
        isDisabled={!canEdit}
        currency={currency}
        isCell={isCell}
        onChange={onChange}
      />
      {isCell && conflict && <ConflictChooser conflict={conflict} />}
    </div>
  );
  const hasNotes = !isCell && (conflict !== undefined || findings.length > 0);
  // Notes stand below the whole line of fields: beside their field there is no room to read a reason. The shape stays
  // the same without any, or the first one would take the cursor out of the field.
  return (
    <>
      {field}
      {hasNotes && (
        <div className="col-span-full grid min-w-0 grid-cols-1 gap-1.5">
          {conflict && <ConflictChooser conflict={conflict} />}
          <FindingList findings={findings} />
        </div>
      )}
    </>
  );
});
