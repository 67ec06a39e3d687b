"use client";

import { cx } from "@/components/ui/cx";
import type { CatalogueEntry } from "@/lib/domain/term-sheet/catalogue-entry";
import { ConflictChooser } from "./conflict-chooser";
import { FindingList } from "./finding-list";
import { useFindingsAt } from "./findings-context";
import { RowButtons } from "./row-buttons";
import type { TermFieldsComponent } from "./term-fields-props";
import { useDraft, useTermSheet } from "./term-sheet-context";
import { type RowEdits, rowKey } from "./use-row-edits";

/** One row of a list. The keys of a row act wherever the cursor stands inside. */
export function RowEditor({
  id,
  index,
  count,
  listPath,
  edits,
  noun,
  entries,
  Fields,
}: {
  id: string;
  index: number;
  count: number;
  listPath: string;
  edits: RowEdits;
  noun: string;
  entries: readonly CatalogueEntry[];
  Fields: TermFieldsComponent;
}) {
  const { canEdit } = useTermSheet();
  const path = `${listPath}[${id}]`;
  const findings = useFindingsAt(path);
  const conflict = useDraft((state) => state.conflicts.find((each) => each.path === path));
  const name = `${noun} ${index + 1}`;
  return (
    // No fieldset: Chromium stops drawing what is sized by a container inside one.
    // biome-ignore lint/a11y/useSemanticElements: see above
    <div
      role="group"
      data-term-path={path}
      data-row=""
      aria-label={name}
      onKeyDownCapture={(event) => {
        const isOwn = (event.target as HTMLElement).closest("[data-row]") === event.currentTarget;
        if (canEdit && isOwn) rowKey(event, id, edits);
      }}
      className={cx("grid min-w-0 grid-cols-1 gap-2 border-l-2 border-line pl-3", index > 0 && "mt-1")}
    >
      <div className="flex items-center gap-1 text-small text-ink-3">
        <span className="first-letter:uppercase">{name}</span>
        {canEdit && (
          <RowButtons
            name={name}
            isFirst={index === 0}
            isLast={index === count - 1}
            onMove={(direction) => edits.move(id, direction)}
            onDuplicate={() => edits.duplicate(id)}
            onRemove={() => edits.remove(id)}
          />
        )}
      </div>
      <Fields
        entries={entries}
        pathOf={(entry) => `${path}.${entry.path.slice(entry.path.lastIndexOf("[].") + 3)}`}
      />
      {conflict && <ConflictChooser conflict={conflict} />}
      <FindingList findings={findings} />
    </div>
  );
}
