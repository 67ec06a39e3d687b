import type { RevenueStream } from "../../term-sheet/sections/revenue-stream";
import { Counter } from "../calendar/counter";
import { type Derivation, derived } from "../derivation";
import { type Num, notNegative, smaller } from "../number/num";
import { planAdjustments } from "../plan/adjustments";
import type { PlanContext } from "../plan/context";
import { chargeClaim } from "../waterfall/charge";
import { checkLimits } from "../waterfall/check-limits";
import { checkSteps } from "../waterfall/check-steps";
import { Claim, serveClaims } from "../waterfall/claims";
import { Limit, type LimitPlan, planLimits } from "../waterfall/limits";
import { planStep, type SplitStep, type StepPlan } from "../waterfall/step-plan";
import { partsByShare } from "./fraction-parts";
import type { Part } from "./part";
import { deriveBase, type SplitRun, splitStream } from "./split-stream";
import { type StreamMonth, type StreamPlan, streamPath } from "./stream-plan";
import type { StreamSetup } from "./stream-setup";

type Waterfall = Extract<RevenueStream, { model: "waterfall" }>;
type Terms = {
  path: string;
  keeper: number;
  steps: readonly StepPlan[];
  limits: readonly LimitPlan[];
  sharedUpTo: Num | undefined;
  per: "year" | "term";
};

/**
 * One run through the steps, month by month: what may be shared at all; claims and splits by rank; recoupments that
 * one party bears; caps, then floors. What no step takes goes to the keeper.
 */
function beginWaterfall(context: PlanContext, terms: Terms): SplitRun {
  const { math } = context;
  const { keeper, steps, per } = terms;
  const shared = new Counter(per, math.zero);
  const ranks = [...new Set(steps.map((step) => step.rank))].toSorted((one, other) => one - other);
  const splits = new Map(
    steps.flatMap((step) => (step.kind === "split" ? [[step.rank, step] as const] : [])),
  );
  const hurdles = new Map([...splits.values()].map((step) => [step.id, new Counter(step.per, math.zero)]));
  const claims = steps
    .flatMap((step) => (step.kind === "split" ? [] : [new Claim(context, step)]))
    .toSorted((one, other) => one.step.rank - other.step.rank);
  const charged = claims.filter(({ step }) => step.chargedTo !== undefined);
  const claimsAt = new Map(
    ranks.map((rank) => [
      rank,
      claims.filter(({ step }) => step.rank === rank && step.chargedTo === undefined),
    ]),
  );
  const limits = terms.limits
    .toSorted((one, other) => (one.kind < other.kind ? -1 : one.kind > other.kind ? 1 : 0))
    .map((limit) => new Limit(context, limit, keeper));

  return (amount, input) => {
    const { month } = input;
    let available = amount;
    if (terms.sharedUpTo) {
      const left = notNegative(terms.sharedUpTo.minus(shared.at(month)), math.zero);
      available = smaller(amount, left);
      shared.add(month, available);
    }
    let parts = leftover(context, terms, amount.minus(available), "Above what is shared", amount, input);
    for (const rank of ranks) {
      if (available.sign() <= 0) break;
      const atRank = available;
      const split = splits.get(rank);
      const served = split
        ? serveSplit(context, split, hurdles, atRank, amount, input)
        : serveClaims(context, claimsAt.get(rank) ?? [], month, atRank, () =>
            deriveRank(context, atRank, amount, input),
          );
      for (const part of served) available = available.minus(part.amount);
      parts = parts.length === 0 ? served : [...parts, ...served];
    }
    parts = [...parts, ...leftover(context, terms, available, "Left after all steps", amount, input)];
    for (const claim of charged) parts = chargeClaim(parts, claim, month);
    for (const limit of limits) parts = limit.hold(parts, month);
    return parts;
  };
}

const deriveRank = (context: PlanContext, there: Num, amount: Num, input: StreamMonth): Derivation =>
  derived("There at this rank", there, context.currency, { parts: [deriveBase(context, amount, input)] });

/** What a split of this rank takes: up to what its hurdle leaves, or everything. */
function serveSplit(
  context: PlanContext,
  split: SplitStep,
  hurdles: ReadonlyMap<string, Counter>,
  there: Num,
  amount: Num,
  input: StreamMonth,
): Part[] {
  const counter = hurdles.get(split.id);
  const left =
    split.until && counter
      ? notNegative(split.until.minus(counter.at(input.month)), context.math.zero)
      : there;
  const portion = smaller(there, left);
  counter?.add(input.month, portion);
  return partsByShare(context, portion, split.shares, input.month.index, () =>
    derived(split.name, portion, context.currency, {
      rule: split.until ? "what there is, up to what the hurdle leaves" : "all that is left",
      term: split.path,
      parts: [
        deriveRank(context, there, amount, input),
        ...(split.until
          ? [derived("Left to the hurdle", left, context.currency, { term: `${split.path}.amount` })]
          : []),
      ],
    }),
  );
}

/** What no step takes, for the keeper. */
function leftover(
  context: PlanContext,
  { keeper, path }: Terms,
  left: Num,
  label: string,
  amount: Num,
  input: StreamMonth,
): Part[] {
  if (left.sign() === 0) return [];
  return [
    {
      party: keeper,
      kind: "share",
      amount: left,
      term: `${path}.steps`,
      derive: () =>
        derived(label, left, context.currency, {
          rule: "goes to the party that keeps the rest",
          term: `${path}.steps`,
          parts: [deriveBase(context, amount, input)],
        }),
    },
  ];
}

/** Money runs down agreed steps until nothing is left (S0 "three-party revenue share waterfall with clear triggers"). */
export function planWaterfall(setup: StreamSetup, stream: Waterfall): StreamPlan | undefined {
  const { context, steps: deductions, results } = setup;
  const path = streamPath(stream);
  const payer = context.party(stream.payer, `${path}.payer`, "invoices customers and pays the shares");
  const named = context.optionalParty(stream.remainderTo, `${path}.remainderTo`);
  const per = stream.resets === "every_year" ? "year" : "term";
  const adjustment = planAdjustments(context, stream, results);
  if (stream.steps.length === 0) context.problem(`${path}.steps`, "A waterfall needs at least one step.");
  const steps = stream.steps.flatMap(
    (row) => planStep(context, row, `${path}.steps[${row.id}]`, named, per, adjustment) ?? [],
  );
  const limits = planLimits(context, stream.limits, `${path}.limits`);
  const sharedUpTo = context.optionalAmount(stream.sharedUpTo, `${path}.sharedUpTo`);
  const annualCap = context.optionalAmount(stream.annualCap, `${path}.annualCap`);
  if (payer === undefined || !limits || steps.length === 0 || steps.length < stream.steps.length)
    return undefined;
  if (!checkSteps(context, steps)) return undefined;
  if (!checkLimits(context, path, payer, steps, limits, sharedUpTo, annualCap)) return undefined;
  const terms = { path, keeper: named ?? payer, steps, limits, sharedUpTo, per } as const;
  return splitStream(context, {
    stream,
    payer,
    steps: deductions,
    begin: () => beginWaterfall(context, terms),
  });
}
