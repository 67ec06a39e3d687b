import * as z from "zod";
import { costKinds } from "../ledger/cost-kinds";
import type { EconomicsProblem } from "../problem";

const factor = z.number().min(0).max(1_000);
const name = z.string().min(1).max(200);

/**
 * One thing that is not known: a factor on part of the assumptions, 1 being exactly as assumed. Who answers for it and
 * where the range comes from belong to it.
 */
export const uncertaintySchema = z.strictObject({
  name,
  owner: name.optional(),
  source: z.string().max(2_000).optional(),
  applies: z.discriminatedUnion("to", [
    z.strictObject({ to: z.literal("revenue"), stream: z.string().max(64).optional() }),
    z.strictObject({ to: z.literal("deductions"), kind: z.enum(costKinds).optional() }),
    z.strictObject({ to: z.literal("exchange_rate"), currency: z.string().length(3) }),
    z.strictObject({ to: z.literal("costs"), party: z.string().max(64).optional() }),
  ]),
  distribution: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("triangular"), low: factor, likely: factor, high: factor }),
    z.strictObject({ kind: z.literal("normal"), mean: factor, deviation: factor }),
  ]),
});
export type Uncertainty = z.infer<typeof uncertaintySchema>;

/** What is wrong with the ranges; a triangle needs low ≤ likely ≤ high. */
export const checkUncertainties = (all: readonly Uncertainty[]): EconomicsProblem[] =>
  all.flatMap(({ name: what, distribution }, index) => {
    if (distribution.kind === "normal") return [];
    const { low, likely, high } = distribution;
    if (low <= likely && likely <= high) return [];
    return [
      {
        at: `uncertainties[${index}].distribution`,
        message: `“${what}”: the lowest value must not be above the likely one, nor that above the highest.`,
      },
    ];
  });
