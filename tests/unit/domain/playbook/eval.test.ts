import { describe, expect, it } from "vitest";
import { judge, precisionOf, readSnippets, recallOf, scores, snippetFiles } from "@/tests/eval/score";

describe("linter on hand-labelled snippets", () => {
  const judged = snippetFiles.flatMap((file) => judge(readSnippets(file)));

  it("reads a set that is large enough, about half of it clean, each text once", () => {
    expect(judged.length).toBeGreaterThanOrEqual(150);
    const clean = judged.filter(({ label }) => label === "clean").length;
    expect(clean / judged.length).toBeGreaterThan(0.4);
    expect(clean / judged.length).toBeLessThan(0.6);
    expect(new Set(judged.map(({ text }) => text)).size).toBe(judged.length);
  });

  it.each(scores(judged).map((score) => [score.name, score] as const))(
    "is right about %s at least 95 times in 100, both ways",
    (_, score) => {
      expect(precisionOf(score)).toBeGreaterThanOrEqual(0.95);
      expect(recallOf(score)).toBeGreaterThanOrEqual(0.95);
    },
  );
});
