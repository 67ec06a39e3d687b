"use client";

import type { CatalogueSection } from "@/lib/domain/term-sheet/catalogue";
import { ChoiceControl } from "./choice-control";
import { shownValue } from "./draft/draft-state";
import { useDraft, useTermSheet } from "./term-sheet-context";

/** Whether a path is the note of whose paper a section began with, which stands in the section's head. */
export const isPaper = (path: string): boolean => path.startsWith("paper.");

/** Whose paper a section began with: ours, theirs or both. */
export function PaperMark({ section }: { section: CatalogueSection }) {
  const { store, canEdit } = useTermSheet();
  const entry = section.entries.find(({ path }) => isPaper(path));
  const value = useDraft((state) => (entry ? shownValue(state, entry.path) : undefined));
  if (!entry || (!canEdit && typeof value !== "string")) return null;
  return (
    <div className="w-36">
      <ChoiceControl
        frame={{ label: `${entry.label}: ${section.label}`, isLabelHidden: true }}
        placeholder={entry.label}
        options={entry.options ?? []}
        value={typeof value === "string" ? value : null}
        isDisabled={!canEdit}
        onChange={(next) => store.edit([{ op: "set", path: entry.path, value: next }])}
      />
    </div>
  );
}
