import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { star } from "@/lib/domain/rubric/preset-star";
import { criteriaOf } from "@/lib/domain/rubric/rubric";
import {
  type BlindCard,
  settleScores,
  spreadOfCards,
  visibleCards,
  widestSpreads,
} from "@/lib/domain/rubric/spread";
import { scoreOf } from "./arbitrary";

const card = (assessorId: string, scores: BlindCard["scores"], isSubmitted = true): BlindCard => ({
  assessorId,
  isSubmitted,
  scores,
});
const three = [
  card("ines", [scoreOf("tempo", 4, "high"), scoreOf("candour", 3, "high"), scoreOf("way_out", 5)]),
  card("rui", [scoreOf("tempo", 3, "fair"), scoreOf("candour", 3, "low"), scoreOf("way_out", 1)]),
  card("yara", [scoreOf("tempo", 2, "low"), scoreOf("candour", 3, "fair")]),
];
const spreadOf = (key: string) => spreadOfCards(star, three).find(({ criterionKey }) => criterionKey === key);

describe("visibleCards", () => {
  it("shows only one's own card until everybody has submitted", () => {
    const open = [...three.slice(0, 2), card("yara", [], false)];
    expect(visibleCards(open, "ines").map(({ assessorId }) => assessorId)).toEqual(["ines"]);
    expect(visibleCards(open, "somebody else")).toEqual([]);
    expect(visibleCards(three, "ines")).toHaveLength(3);
  });
});

describe("spreadOfCards", () => {
  it("says how far apart people are", () => {
    expect(spreadOf("tempo")).toMatchObject({ lowest: 2, highest: 4, spread: 2, median: 3, isAgreed: false });
    expect(spreadOf("candour")).toMatchObject({ spread: 0, median: 3, isAgreed: true });
    expect(spreadOf("way_out")).toMatchObject({ spread: 4, median: 3, isAgreed: false });
    expect(spreadOf("direction")).toMatchObject({ spread: null, median: null, isAgreed: false });
  });

  it("does not call it agreement when somebody has not scored", () => {
    const two = [card("ines", [scoreOf("tempo", 4)]), card("rui", [])];
    const tempo = spreadOfCards(star, two).find(({ criterionKey }) => criterionKey === "tempo");
    expect(tempo).toMatchObject({ spread: 0, isAgreed: false });
  });

  it("lists first what people should talk about", () => {
    expect(widestSpreads(spreadOfCards(star, three)).map(({ criterionKey }) => criterionKey)).toEqual([
      "way_out",
      "tempo",
    ]);
  });

  it("does not depend on the order of the people", () => {
    const anyScores = fc.array(fc.option(fc.integer({ min: 0, max: 5 }), { nil: null }), {
      minLength: 16,
      maxLength: 16,
    });
    fc.assert(
      fc.property(fc.array(anyScores, { minLength: 1, maxLength: 5 }), (people) => {
        const cards = people.map((values, person) =>
          card(
            `p${person}`,
            criteriaOf(star).map(({ criterion }, index) => scoreOf(criterion.key, values[index] ?? null)),
          ),
        );
        const measured = (of: BlindCard[]) =>
          spreadOfCards(star, of).map(({ spread, median, isAgreed }) => ({ spread, median, isAgreed }));
        expect(measured(cards.toReversed())).toEqual(measured(cards));
        for (const { lowest, median, highest } of spreadOfCards(star, cards))
          if (lowest !== null && median !== null && highest !== null) {
            expect(median).toBeGreaterThanOrEqual(lowest);
            expect(median).toBeLessThanOrEqual(highest);
          }
      }),
    );
  });
});

describe("settleScores", () => {
  it("keeps agreement with the least confidence, takes decisions, and averages nothing", () => {
    const { scores, unsettled } = settleScores(star, three, [scoreOf("tempo", 2, "fair")]);
    const settled = new Map(scores.map((entry) => [entry.criterionKey, entry]));
    expect(settled.get("candour")).toMatchObject({ score: 3, confidence: "low" });
    expect(settled.get("tempo")).toMatchObject({ score: 2, confidence: "fair" });
    expect(settled.get("way_out")).toMatchObject({ score: null, confidence: null });
    expect(unsettled).toContain("way_out");
    expect(unsettled).toContain("direction");
    expect(unsettled).not.toContain("tempo");
  });

  it("refuses a decision on a criterion the rubric does not have", () => {
    expect(() => settleScores(star, three, [scoreOf("charm", 5)])).toThrow("has no criterion charm");
  });
});
