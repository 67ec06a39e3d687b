"use client";

import { memo } from "react";
import type { CatalogueSection } from "@/lib/domain/term-sheet/catalogue";
import { findEntry, sectionOfPath } from "@/lib/domain/term-sheet/catalogue";
import { isTermShown } from "@/lib/domain/term-sheet/completeness";
import { ConflictChooser } from "./conflict-chooser";
import { isTermConflict } from "./draft/draft-state";
import { FindingList } from "./finding-list";
import { useJudgement } from "./findings-context";
import { isPaper } from "./paper-mark";
import { PresetOffers } from "./preset-offers";
import { SectionHeader } from "./section-header";
import { TermFields } from "./term-fields";
import { useDraft, useTermSheet } from "./term-sheet-context";

/** What the linter says about the section itself, or about a term that has no field to stand under. */
function SectionFindings({ section }: { section: CatalogueSection }) {
  const { model } = useTermSheet();
  const findings = useJudgement((judgement) => judgement.findings);
  const sheet = useJudgement((judgement) => judgement.sheet);
  const homeless = findings.filter(({ path }) => {
    if (sectionOfPath(path) !== section.key) return false;
    if (path.endsWith("]")) return false;
    const entry = findEntry(path);
    return entry === undefined || !isTermShown(sheet, entry, model, path);
  });
  return <FindingList findings={homeless} />;
}

/** Conflicts that no field can show: rows that one side removed. */
function SectionConflicts({ section }: { section: CatalogueSection }) {
  const conflicts = useDraft((state) => state.conflicts);
  return conflicts
    .filter((conflict) => sectionOfPath(conflict.path) === section.key && !isTermConflict(conflict))
    .map((conflict) => <ConflictChooser key={conflict.path} conflict={conflict} />);
}

/** One section of the terms: what it is about, ready answers, its fields. */
export const SectionForm = memo(function SectionForm({ section }: { section: CatalogueSection }) {
  const entries = section.entries.filter(({ path }) => !path.includes("[]") && !isPaper(path));
  return (
    <section aria-labelledby="section-title" className="grid grid-cols-1 gap-3">
      <SectionHeader section={section} />
      <PresetOffers section={section.key} />
      <SectionConflicts section={section} />
      <SectionFindings section={section} />
      <TermFields entries={entries} pathOf={(entry) => entry.path} />
    </section>
  );
});
