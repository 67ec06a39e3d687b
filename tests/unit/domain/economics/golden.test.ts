import { describe, expect, it } from "vitest";
import { assumptionsSchema } from "@/lib/domain/economics/assumptions";
import { computeEconomics } from "@/lib/domain/economics/compute";
import { exact } from "@/lib/domain/economics/number/exact";
import { sumOf } from "@/lib/domain/economics/number/num";
import { currentSchemaVersion, termSheetSchema } from "@/lib/domain/term-sheet/term-sheet";
import { goldenCases } from "./golden/golden-case";

describe("golden cases", () => {
  it("are at least forty", () => {
    expect(goldenCases.length).toBeGreaterThanOrEqual(40);
  });

  it.each(goldenCases)("%s", (_, golden) => {
    const sheet = termSheetSchema.parse({ schemaVersion: currentSchemaVersion, ...golden.terms });
    const result = computeEconomics(sheet, assumptionsSchema.parse(golden.assumptions));
    if (golden.problems.length > 0) {
      expect(result.ok).toBe(false);
      if (result.ok) return;
      for (const { at, says } of golden.problems) {
        const found = result.refusal.find((problem) => problem.at === at);
        expect(found?.message ?? JSON.stringify(result.refusal), at).toContain(says);
      }
      return;
    }
    if (!result.ok) throw new Error(JSON.stringify(result.refusal, null, 2));
    const { deal, ledger, statements } = result.value;
    const { parties, months } = deal.context;
    for (const wanted of golden.lines) {
      const fitting = ledger.lines.filter(
        (line) =>
          parties[line.party]?.id === wanted.party &&
          (wanted.month === undefined || months[line.month]?.key === wanted.month) &&
          (wanted.stream === undefined || line.stream === wanted.stream) &&
          (wanted.kind === undefined || line.kind === wanted.kind),
      );
      const sum = sumOf(
        fitting.map((line) => line.amount),
        exact.zero,
      );
      expect(sum.text(), JSON.stringify(wanted)).toBe(wanted.amount);
    }
    for (const { party, period, totals } of golden.statements) {
      const statement = statements.findLast(
        (each) => parties[each.party]?.id === party && (period === undefined || each.period.label === period),
      );
      const given = Object.fromEntries(
        Object.entries(statement?.totals ?? {}).map(([key, value]) => [key, value.text()]),
      );
      expect(given, `${party} ${period ?? ""}`).toMatchObject(totals);
    }
  });
});
