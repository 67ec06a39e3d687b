import { describe, expect, it } from "vitest";
import { assumptionsSchema } from "@/lib/domain/economics/assumptions";
import { planDeal } from "@/lib/domain/economics/plan/plan-deal";
import { runDeal } from "@/lib/domain/economics/run-deal";
import { currentSchemaVersion, termSheetSchema } from "@/lib/domain/term-sheet/term-sheet";
import { show } from "./oracle/fraction";
import { computeNaively } from "./oracle/naive-engine";
import { randomDeal } from "./oracle/random-deal";

/** How many random deals are compared; 10,000 takes minutes and is run by hand. */
const count = Number(process.env.PARLEY_ORACLE_DEALS ?? 500);
const firstSeed = Number(process.env.PARLEY_ORACLE_SEED ?? 1);

/** What the engine has, in the same form as the oracle; lines of one key are added up. */
function byEngine(
  seed: number,
): { got: Record<string, string>; expected: Record<string, string> } | undefined {
  const { terms, assumptions } = randomDeal(seed);
  const sheet = termSheetSchema.parse({ schemaVersion: currentSchemaVersion, ...terms });
  const read = assumptionsSchema.parse(assumptions);
  const planned = planDeal(sheet, read);
  if (!planned.ok) return undefined;
  const { parties, months, math } = planned.value.context;
  const sums = new Map<string, typeof math.zero>();
  for (const line of runDeal(planned.value).lines) {
    const key = `${months[line.month]?.key} ${line.stream} ${parties[line.party]?.id}`;
    sums.set(key, (sums.get(key) ?? math.zero).plus(line.amount));
  }
  const sorted = (entries: [string, string][]) =>
    Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
  return {
    got: sorted(
      [...sums].filter(([, value]) => value.sign() !== 0).map(([key, value]) => [key, value.fixed(2)]),
    ),
    expected: sorted([...computeNaively(sheet, read)].map(([key, value]) => [key, show(value)])),
  };
}

describe("an independent computation with fractions of big integers", () => {
  it(`agrees to the cent on ${count} random deals`, { timeout: 1_200_000 }, () => {
    let compared = 0;
    for (let seed = firstSeed; seed < firstSeed + count; seed += 1) {
      const both = byEngine(seed);
      if (!both) continue;
      compared += 1;
      expect(both.got, `seed ${seed}`).toEqual(both.expected);
    }
    expect(compared).toBeGreaterThan(count * 0.8);
  });
});
