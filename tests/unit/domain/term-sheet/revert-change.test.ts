import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyChange } from "@/lib/domain/term-sheet/changes";
import { diffSheets } from "@/lib/domain/term-sheet/diff";
import { previousOf, revertChange } from "@/lib/domain/term-sheet/revert-change";
import { termSheetArbitrary } from "../../../support/term-sheets/arbitrary";

describe("taking a change back", () => {
  it("gives the sheet from before, change by change, with only what was kept", () => {
    fc.assert(
      fc.property(termSheetArbitrary, termSheetArbitrary, (from, to) => {
        let sheet = from;
        for (const change of diffSheets(from, to)) {
          const kept: unknown = JSON.parse(JSON.stringify(previousOf(sheet, change) ?? null));
          const next = applyChange(sheet, change);
          if (!next.ok) throw new Error(next.refusal.message);
          expect(revertChange(next.value, change, kept)).toEqual({ ok: true, value: sheet });
          sheet = next.value;
        }
      }),
      { numRuns: 60 },
    );
  });
});
