import { describe, expect, it } from "vitest";
import { weightedQualification as preset } from "@/lib/domain/rubric/preset-weighted-qualification";
import { rubricPresets } from "@/lib/domain/rubric/presets";
import { criteriaOf, type Rubric, rubricProblems } from "@/lib/domain/rubric/rubric";
import { rubricSchema } from "@/lib/domain/rubric/rubric-schema";

const sentences = (rubric: Rubric) => rubricProblems(rubric).map(({ sentence }) => sentence);
const [first, ...others] = preset.groups;
if (!first) throw new Error("The preset has groups.");

describe("rubricSchema", () => {
  it("says how far the weights are from 100 %", () => {
    const rubric = { ...preset, groups: [{ ...first, weightBps: 2750 }, ...others] };
    expect(sentences(rubric)).toEqual([
      "The weights add up to 97.5 %; they must add up to 100 % (2.5 % missing).",
    ]);
    const parsed = rubricSchema.safeParse(rubric);
    expect(parsed.error?.issues[0]).toMatchObject({ path: ["groups"], message: sentences(rubric)[0] });
  });

  it("names a key used twice, for groups and for criteria across groups", () => {
    const [second, ...rest] = others;
    if (!second) throw new Error("The preset has two groups.");
    const repeated = { ...second, key: first.key, criteria: first.criteria.slice(0, 1) };
    expect(sentences({ ...preset, groups: [first, repeated, ...rest] })).toEqual([
      "Two groups have the key strategic_fit; each group needs its own.",
      "Two criteria have the key vision_values; a key may appear only once in the whole rubric.",
    ]);
  });

  it("wants the four tiers, best first, each beginning lower, down to 0", () => {
    const moved = (from: number[]) => ({
      ...preset,
      tiers: preset.tiers.map((rule, index) => ({ ...rule, fromScore: from[index] ?? 0 })),
    });
    expect(sentences(moved([85, 85, 50, 0]))).toEqual([
      "Tier 2 begins at 85, but tier 1 already begins at 85; each tier must begin lower than the better one.",
    ]);
    expect(sentences(moved([85, 70, 50, 10]))).toEqual([
      "Not now must begin at 0, so that every score has a tier.",
    ]);
    expect(sentences({ ...preset, tiers: preset.tiers.slice(1) })).toEqual([
      "List the tiers once each, best first: 1, 2, 3, not now.",
    ]);
  });

  it("wants rising revenue bands and no unknown fields", () => {
    const bands = { currency: "EUR", tier1Above: "100000", tier2From: "100000" };
    expect(sentences({ ...preset, revenueBands: bands })).toHaveLength(1);
    expect(rubricSchema.safeParse({ ...preset, colour: "green" }).success).toBe(false);
  });
});

describe("presets", () => {
  it.each(rubricPresets.map((rubric) => [rubric.name, rubric] as const))("%s is sound", (_, rubric) => {
    expect(rubricSchema.parse(rubric)).toEqual(rubric);
  });

  it("weighs as the sources say", () => {
    expect(preset.groups.map(({ weightBps }) => weightBps / 100)).toEqual([30, 25, 20, 15, 10]);
    expect(preset.groups.map(({ criteria }) => criteria.length)).toEqual([5, 5, 5, 5, 5]);
    expect(preset.tiers.map(({ fromScore }) => fromScore)).toEqual([85, 70, 50, 0]);
  });

  it("tells each anchor apart from all the others", () => {
    for (const rubric of rubricPresets) {
      const texts = criteriaOf(rubric).flatMap(({ criterion }) => Object.values(criterion.anchors));
      expect(new Set(texts).size).toBe(texts.length);
    }
  });
});
