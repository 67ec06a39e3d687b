"use client";

import { RowsEditor } from "./rows-editor";
import { TermField } from "./term-field";
import type { TermFieldsProps } from "./term-fields-props";
import { TierGrid } from "./tier-grid";

/** The terms directly inside a section or a row, in catalogue order; lists of rows get their own editor. */
export function TermFields({ entries, pathOf }: TermFieldsProps) {
  return (
    <div className="@container">
      <div className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,170px),1fr))] gap-3">
        {entries.map((entry) => {
          const path = pathOf(entry);
          if (entry.kind !== "rows") return <TermField key={path} entry={entry} path={path} />;
          if (entry.path === "apiAccess.tiers") return <TierGrid key={path} entry={entry} path={path} />;
          return <RowsEditor key={path} entry={entry} path={path} Fields={TermFields} />;
        })}
      </div>
    </div>
  );
}
