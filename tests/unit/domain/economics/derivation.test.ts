import { describe, expect, it } from "vitest";
import { assumptionsSchema } from "@/lib/domain/economics/assumptions";
import { computeEconomics, type Economics } from "@/lib/domain/economics/compute";
import type { Derivation } from "@/lib/domain/economics/derivation";
import { approximate } from "@/lib/domain/economics/number/approximate";
import { planDeal } from "@/lib/domain/economics/plan/plan-deal";
import { runDeal } from "@/lib/domain/economics/run-deal";
import { toCataloguePath } from "@/lib/domain/term-sheet/path";
import { schemaTerms } from "@/lib/domain/term-sheet/schema-terms";
import { currentSchemaVersion, termSheetSchema } from "@/lib/domain/term-sheet/term-sheet";
import { goldenCases } from "./golden/golden-case";
import { randomDeal } from "./oracle/random-deal";

const known = new Set(schemaTerms.map(({ path }) => path));
/** A term, the group or the row around one. */
const isTermPath = (path: string): boolean => {
  const catalogue = toCataloguePath(path);
  return known.has(catalogue) || schemaTerms.some((term) => term.path.startsWith(`${catalogue}.`));
};

function* nodesOf(derivation: Derivation): Generator<Derivation> {
  yield derivation;
  for (const part of derivation.parts) yield* nodesOf(part);
}

const golden = goldenCases.flatMap(([name, { terms, assumptions }]): [string, Economics][] => {
  const sheet = termSheetSchema.parse({ schemaVersion: currentSchemaVersion, ...terms });
  const result = computeEconomics(sheet, assumptionsSchema.parse(assumptions));
  return result.ok ? [[name, result.value]] : [];
});

describe("derivations", () => {
  it.each(golden)("of %s show the figure, and name terms and rows that exist", (_, { deal, statements }) => {
    for (const { lines } of statements)
      for (const line of lines) {
        const root = line.derive();
        expect(root.value.replace("-", "")).toBe(line.amount.text().replace("-", ""));
        expect(isTermPath(line.term), line.term).toBe(true);
        for (const node of nodesOf(root)) {
          expect(node.value, node.label).toMatch(/^-?\d+(\.\d+)?$/);
          expect(node.label).not.toBe("");
          if (node.term !== undefined) expect(isTermPath(node.term), node.term).toBe(true);
          if (node.row !== undefined) expect(node.row).toMatch(/^assumptions\.[a-z]+(\[\d+\])?/i);
          if (node.rounding && node.rounding.method !== "largest_remainder")
            expect(node.rounding.method).toBe(deal.context.rounding);
        }
      }
  });
});

describe("the approximate run of a simulation", () => {
  it("differs from the exact one by no more than the rounding of its lines", () => {
    for (let seed = 20_000; seed < 20_060; seed += 1) {
      const { terms, assumptions } = randomDeal(seed);
      const sheet = termSheetSchema.parse({ schemaVersion: currentSchemaVersion, ...terms });
      const read = assumptionsSchema.parse(assumptions);
      const exactly = planDeal(sheet, read);
      const roughly = planDeal(sheet, read, approximate);
      if (!exactly.ok || !roughly.ok) continue;
      const lines = runDeal(exactly.value).lines;
      const sums = (all: typeof lines) => {
        const byParty = exactly.value.context.parties.map(() => 0);
        for (const { party, amount } of all) byParty[party] = (byParty[party] ?? 0) + amount.toNumber();
        return byParty;
      };
      const rough = sums(runDeal(roughly.value).lines);
      sums(lines).forEach((value, party) => {
        expect(Math.abs(value - (rough[party] ?? 0)), `seed ${seed}`).toBeLessThan(
          0.05 * lines.length + 0.05,
        );
      });
    }
  });
});
