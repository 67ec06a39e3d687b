"use client";

import { Button } from "@/components/ui/button";
import { presetPartiesOf } from "@/lib/domain/term-sheet/preset-parties";
import { presetChanges, presetsFor } from "@/lib/domain/term-sheet/presets";
import { isSameValue } from "@/lib/domain/term-sheet/same-value";
import type { SectionKey } from "@/lib/domain/term-sheet/term-sheet";
import { useJudgement } from "./findings-context";
import { useTermSheet } from "./term-sheet-context";

/** Ready answers for a section: what each writes, where it comes from, one press; undo takes it back. */
export function PresetOffers({ section }: { section: SectionKey }) {
  const { store, model, currency, canEdit } = useTermSheet();
  const sheet = useJudgement((judgement) => judgement.sheet);
  const parties = presetPartiesOf(sheet, currency);
  if (!canEdit || !parties) return null;
  const offers = presetsFor(model)
    .filter((preset) => preset.section === section)
    .map((preset) => ({ preset, changes: presetChanges(sheet, preset, parties) }))
    .filter(({ changes }) =>
      changes.some((change) => change.op !== "set" || !isSameValue(change.base, change.value)),
    );
  if (offers.length === 0) return null;
  return (
    <ul aria-label="Ready answers" className="grid border-y border-line">
      {offers.map(({ preset, changes }) => (
        <li key={preset.id} className="flex items-center gap-3 border-line py-1.5 not-last:border-b">
          <p className="min-w-0 flex-1 text-small">
            <strong>{preset.title}</strong>{" "}
            <span className="text-ink-2">
              {preset.description} <span className="text-ink-3">Source {preset.source}.</span>
            </span>
          </p>
          <Button size="sm" aria-label={`Take “${preset.title}”`} onPress={() => store.edit(changes)}>
            Take
          </Button>
        </li>
      ))}
    </ul>
  );
}
