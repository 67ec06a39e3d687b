import type { WaterfallStep } from "../../term-sheet/sections/revenue-stream";
import type { AmountPeriod } from "../calendar/counter";
import type { Num } from "../number/num";
import type { AdjustmentPlan } from "../plan/adjustments";
import type { PlanContext } from "../plan/context";
import { planShares, type SharePlan } from "../plan/share-plan";

/** A step that pays one party up to an amount. `chargedTo` bears it out of its own part instead of off the top. */
export type ClaimStep = {
  id: string;
  name: string;
  rank: number;
  kind: "recoup" | "fixed";
  party: number;
  amount: Num;
  per: AmountPeriod;
  atMost: Num | undefined;
  chargedTo: number | undefined;
  path: string;
};

/** A step that splits what is there: up to a hurdle, or all of it where `until` is missing. */
export type SplitStep = {
  id: string;
  name: string;
  rank: number;
  kind: "split";
  until: Num | undefined;
  per: AmountPeriod;
  shares: SharePlan;
  path: string;
};

export type StepPlan = ClaimStep | SplitStep;

/** Reads one step; `undefined` with problems where something it needs is missing. */
export function planStep(
  context: PlanContext,
  row: WaterfallStep,
  path: string,
  keeper: number | undefined,
  defaultPer: AmountPeriod,
  adjustment: AdjustmentPlan,
): StepPlan | undefined {
  const { math } = context;
  const { kind, priority } = row;
  if (kind === undefined) context.problem(`${path}.kind`, "Say what this step does.");
  if (priority === undefined) context.problem(`${path}.priority`, "Give this step a rank.");
  if (kind === undefined || priority === undefined) return undefined;
  const common = { id: row.id, name: row.name ?? row.id, rank: priority, path };
  if (kind === "split_until" || kind === "split_rest") {
    const until =
      kind === "split_until"
        ? context.amount(row.amount, `${path}.amount`, "the amount up to which this step splits")
        : undefined;
    const shares = planShares(context, row.shares, `${path}.shares`, keeper, adjustment);
    if (!shares || (kind === "split_until" && !until)) return undefined;
    return { ...common, kind: "split", until, per: row.per ?? defaultPer, shares };
  }
  const party = context.party(row.party, `${path}.party`, "this step pays");
  const amount = context.amount(row.amount, `${path}.amount`, "the amount of this step");
  const chargedTo = context.optionalParty(row.chargedTo, `${path}.chargedTo`);
  if (party === undefined || !amount) return undefined;
  const atMost =
    row.atMostPercent === undefined ? undefined : math.of(row.atMostPercent).times(context.hundredth);
  const per = kind === "recoup" ? "term" : (row.per ?? "month");
  return { ...common, kind, party, amount, per, atMost, chargedTo };
}
