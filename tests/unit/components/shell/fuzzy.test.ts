import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fuzzyScore } from "@/components/shell/fuzzy";

const best = (query: string, texts: string[]) =>
  texts
    .map((text) => ({ text, score: fuzzyScore(query, text) }))
    .filter(({ score }) => score !== null)
    .sort((one, other) => Number(other.score) - Number(one.score))[0]?.text;

describe("fuzzyScore", () => {
  it("prefers starts of words over letters inside them", () => {
    expect(best("nd", ["Findings", "New deal"])).toBe("New deal");
    expect(best("part", ["Compare trees", "Partners"])).toBe("Partners");
  });

  it("refuses letters in another order", () => {
    expect(fuzzyScore("dn", "New")).toBeNull();
    expect(fuzzyScore("zz", "Buzz")).not.toBeNull();
    expect(fuzzyScore("zzz", "Buzz")).toBeNull();
  });

  it("finds every text by itself", () => {
    fc.assert(fc.property(fc.string(), (text) => fuzzyScore(text, text) !== null));
  });
});
