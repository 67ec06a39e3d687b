"use client";

import { cx } from "@/components/ui/cx";
import type { CatalogueEntry } from "@/lib/domain/term-sheet/catalogue-entry";
import { ConflictChooser } from "./conflict-chooser";
import { FindingList } from "./finding-list";
import { useFindingsAt } from "./findings-context";
import { focusTerm } from "./focus-term";
import { RowButtons } from "./row-buttons";
import { moveRow } from "./row-list";
import type { TermFieldsComponent } from "./term-fields-props";
import { useDraft, useTermSheet } from "./term-sheet-context";

/** One row of a list. Alt with the arrow keys moves it, wherever the cursor stands inside. */
export function RowEditor({
  id,
  ids,
  index,
  listPath,
  noun,
  entries,
  Fields,
}: {
  id: string;
  ids: readonly string[];
  index: number;
  listPath: string;
  noun: string;
  entries: readonly CatalogueEntry[];
  Fields: TermFieldsComponent;
}) {
  const { store, canEdit } = useTermSheet();
  const path = `${listPath}[${id}]`;
  const findings = useFindingsAt(path);
  const conflict = useDraft((state) => state.conflicts.find((each) => each.path === path));
  const name = `${noun} ${index + 1}`;
  const move = (direction: -1 | 1) => {
    const change = moveRow(ids, listPath, id, direction);
    if (!change) return;
    const held = document.activeElement;
    store.edit([change]);
    requestAnimationFrame(() => held instanceof HTMLElement && held.focus());
  };
  return (
    <fieldset
      data-term-path={path}
      aria-label={name}
      onKeyDown={(event) => {
        if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown") || !canEdit) return;
        if ((event.target as HTMLElement).closest("fieldset") !== event.currentTarget) return;
        event.preventDefault();
        move(event.key === "ArrowUp" ? -1 : 1);
      }}
      className={cx("grid min-w-0 grid-cols-1 gap-2 border-l-2 border-line pl-3", index > 0 && "mt-1")}
    >
      <div className="flex items-center gap-1 text-small text-ink-3">
        <span className="first-letter:uppercase">{name}</span>
        {canEdit && (
          <RowButtons
            name={name}
            isFirst={index === 0}
            isLast={index === ids.length - 1}
            onMove={move}
            onRemove={() => {
              store.edit([{ op: "remove", path }]);
              focusTerm(listPath);
            }}
          />
        )}
      </div>
      <Fields
        entries={entries}
        pathOf={(entry) => `${path}.${entry.path.slice(entry.path.lastIndexOf("[].") + 3)}`}
      />
      {conflict && <ConflictChooser conflict={conflict} />}
      <FindingList findings={findings} />
    </fieldset>
  );
}
