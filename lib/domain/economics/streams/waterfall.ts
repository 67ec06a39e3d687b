import type { RevenueStream } from "../../term-sheet/sections/revenue-stream";
import { Counter } from "../calendar/counter";
import { derived } from "../derivation";
import { type Num, notNegative, smaller, sumOf } from "../number/num";
import { planAdjustments } from "../plan/adjustments";
import type { PlanContext } from "../plan/context";
import { chargeClaim } from "../waterfall/charge";
import { checkLimits } from "../waterfall/check-limits";
import { checkSteps } from "../waterfall/check-steps";
import { Claim, serveClaims } from "../waterfall/claims";
import { Limit, type LimitPlan, planLimits } from "../waterfall/limits";
import { planStep, type StepPlan } from "../waterfall/step-plan";
import { partsByShare } from "./fraction-parts";
import type { Part } from "./part";
import { deriveBase, type SplitRun, splitStream } from "./split-stream";
import { type StreamPlan, streamPath } from "./stream-plan";
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
  const { math, currency } = context;
  const { path, keeper, steps, per } = terms;
  const shared = new Counter(per, math.zero);
  const ranks = [...new Set(steps.map((step) => step.rank))].toSorted((one, other) => one - other);
  const claims = steps.flatMap((step) => (step.kind === "split" ? [] : [new Claim(context, step)]));
  const hurdles = new Map(steps.map((step) => [step.id, new Counter(step.per, math.zero)]));
  const limits = terms.limits
    .toSorted((one, other) => (one.kind < other.kind ? -1 : one.kind > other.kind ? 1 : 0))
    .map((limit) => new Limit(context, limit, keeper));

  const leftover = (amount: Num, label: string, term: string, base: Part["derive"]): Part[] => {
    if (amount.sign() === 0) return [];
    const derive = () =>
      derived(label, amount, currency, {
        rule: "goes to the party that keeps the rest",
        term,
        parts: [base()],
      });
    return [{ party: keeper, kind: "share", amount, term, derive }];
  };

  return (amount, input) => {
    const { month } = input;
    const base = () => deriveBase(context, amount, input);
    let available = amount;
    if (terms.sharedUpTo) {
      const left = notNegative(terms.sharedUpTo.minus(shared.at(month)), math.zero);
      available = smaller(amount, left);
      shared.add(month, available);
    }
    let parts = leftover(amount.minus(available), "Above what is shared", `${path}.sharedUpTo`, base);
    for (const rank of ranks) {
      if (available.sign() <= 0) break;
      const atRank = available;
      const deriveRank = () => derived("There at this rank", atRank, currency, { parts: [base()] });
      const split = steps.find((step) => step.kind === "split" && step.rank === rank);
      let served: Part[];
      if (split?.kind === "split") {
        const counter = hurdles.get(split.id);
        const left =
          split.until && counter ? notNegative(split.until.minus(counter.at(month)), math.zero) : available;
        const portion = smaller(available, left);
        counter?.add(month, portion);
        const derivePortion = () =>
          derived(split.name, portion, currency, {
            rule: split.until ? "what there is, up to what the hurdle leaves" : "all that is left",
            term: split.path,
            parts: [
              deriveRank(),
              ...(split.until
                ? [derived("Left to the hurdle", left, currency, { term: `${split.path}.amount` })]
                : []),
            ],
          });
        served = partsByShare(context, portion, split.shares, month.index, derivePortion);
      } else {
        const claimsHere = claims.filter(({ step }) => step.rank === rank && step.chargedTo === undefined);
        served = serveClaims(context, claimsHere, month, available, deriveRank);
      }
      available = available.minus(
        sumOf(
          served.map((part) => part.amount),
          math.zero,
        ),
      );
      parts = [...parts, ...served];
    }
    parts = [...parts, ...leftover(available, "Left after all steps", `${path}.steps`, base)];
    for (const rank of ranks)
      for (const claim of claims)
        if (claim.step.rank === rank && claim.step.chargedTo !== undefined)
          parts = chargeClaim(parts, claim, month);
    for (const limit of limits) parts = limit.hold(parts, month);
    return parts;
  };
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
