import { describe, expect, it } from "vitest";
import { partnershipModels } from "@/lib/domain/deal/partnership-model";
import { sectionOfPath } from "@/lib/domain/term-sheet/catalogue";
import { applyChanges } from "@/lib/domain/term-sheet/changes";
import { presetChanges, presetsFor, termPresets } from "@/lib/domain/term-sheet/presets";
import { emptyTermSheet } from "@/lib/domain/term-sheet/term-sheet";

const parties = { us: "us", them: "them", currency: "EUR" };

describe("presets", () => {
  it.each(termPresets.map((preset) => [preset.id, preset] as const))(
    "%s can be taken, stays in its section, and taken twice changes nothing more",
    (_, preset) => {
      const changes = presetChanges(emptyTermSheet(), preset, parties);
      expect(changes.length).toBeGreaterThan(0);
      for (const change of changes) expect(sectionOfPath(change.path)).toBe(preset.section);
      const once = applyChanges(emptyTermSheet(), changes);
      if (!once.ok) throw new Error(JSON.stringify(once.refusal));
      expect(applyChanges(once.value, presetChanges(once.value, preset, parties))).toEqual(once);
    },
  );

  it.each(partnershipModels)("offers something for %s", (model) => {
    expect(presetsFor(model).length).toBeGreaterThan(2);
  });
});
