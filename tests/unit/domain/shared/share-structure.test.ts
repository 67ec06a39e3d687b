import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileDocument } from "@/lib/domain/document/compile";
import { shareStructure } from "@/lib/domain/shared/share-structure";
import { applyChange } from "@/lib/domain/term-sheet/changes";
import { coSellThreePartySheet } from "../../../support/term-sheets/co-sell-three-party";

describe("shareStructure", () => {
  it("always equals what it was given, and is what was there before when nothing changed", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (before, now) => {
        expect(shareStructure(before, now)).toEqual(now);
        expect(shareStructure(before, structuredClone(before))).toBe(before);
      }),
    );
  });

  it("keeps members of a list by id when others come before them", () => {
    const before = [
      { id: "a", words: ["one"] },
      { id: "b", words: ["two"] },
    ];
    const now = [{ id: "new", words: [] }, ...structuredClone(before)];
    const shared = shareStructure(before, now);
    expect(shared[1]).toBe(before[0]);
    expect(shared[2]).toBe(before[1]);
  });

  it("leaves a document's other blocks the same objects after a change to one term", () => {
    const context = { ourName: "Harbourline", model: "co_sell" } as const;
    const changed = applyChange(coSellThreePartySheet, {
      op: "set",
      path: "law.governingLaw",
      value: "Ireland",
    });
    if (!changed.ok) throw new Error(changed.refusal.message);
    const before = compileDocument("alliance_agreement", coSellThreePartySheet, context);
    const now = compileDocument("alliance_agreement", changed.value, context);
    const shared = shareStructure(before, now);
    expect(shared).toEqual(now);
    const fresh = shared.blocks.filter((block) => !before.blocks.includes(block));
    expect(fresh.length).toBeGreaterThan(0);
    expect(fresh.length).toBeLessThanOrEqual(2);
  });
});
