import type { RevenueStream } from "../../term-sheet/sections/revenue-stream";
import { Counter } from "../calendar/counter";
import { type Derivation, derived } from "../derivation";
import { allocate } from "../number/allocate";
import { larger, type Num, smaller } from "../number/num";
import { planAdjustments } from "../plan/adjustments";
import type { PlanContext } from "../plan/context";
import { planShares, type SharePlan } from "../plan/share-plan";
import { checkSpans, type Span } from "../plan/spans";
import { partsByShare } from "./fraction-parts";
import type { Part } from "./part";
import { deriveBase, type SplitRun, splitStream } from "./split-stream";
import { type StreamPlan, streamPath } from "./stream-plan";
import type { StreamSetup } from "./stream-setup";

type TieredByVolume = Extract<RevenueStream, { model: "tiered_by_volume" }>;
type Band = Span & { shares: SharePlan; path: string };

const unshared = (
  context: PlanContext,
  party: number,
  amount: Num,
  term: string,
  base: () => Derivation,
): Part => ({
  party,
  kind: "kept",
  amount,
  term,
  derive: () => derived("Above the last band", amount, context.currency, { term, parts: [base()] }),
});

/** Marginal: each band's shares apply to the part of the volume that lies in it. */
function splitMarginal(
  context: PlanContext,
  bands: readonly Band[],
  payer: number,
  term: string,
  per: "year" | "term",
): SplitRun {
  const { math } = context;
  const volume = new Counter(per, math.zero);
  return (amount, input) => {
    const before = volume.at(input.month);
    volume.add(input.month, amount);
    const after = before.plus(amount);
    let left = amount;
    const parts = bands.flatMap((band) => {
      const upper = band.until === undefined ? after : smaller(after, band.until);
      const portion = upper.minus(larger(before, band.from));
      if (portion.sign() <= 0) return [];
      left = left.minus(portion);
      return partsByShare(context, portion, band.shares, input.month.index, () =>
        derived("Volume in the band", portion, context.currency, {
          rule: "the part of the month’s volume between the start and the end of the band",
          term: band.path,
          parts: [
            deriveBase(context, amount, input),
            derived("Volume before this month", before, context.currency),
          ],
        }),
      );
    });
    return left.sign() > 0
      ? [...parts, unshared(context, payer, left, term, () => deriveBase(context, amount, input))]
      : parts;
  };
}

/**
 * Whole ("cliff"): the shares of the band reached apply to all volume since counting began. A month's part is what is
 * now due for all of it less what was given before, which may be negative for a party whose share falls.
 */
function splitWhole(
  context: PlanContext,
  bands: readonly Band[],
  payer: number,
  term: string,
  per: "year" | "term",
): SplitRun {
  const { math, parties, places } = context;
  const volume = new Counter(per, math.zero);
  const given = parties.map(() => new Counter(per, math.zero));
  return (amount, input) => {
    const { month } = input;
    if (amount.sign() === 0) return [];
    volume.add(month, amount);
    const total = volume.at(month);
    const band = bands.findLast(({ from }) => from.compare(total) < 0) ?? bands[0];
    const isAbove = band?.until !== undefined && total.compare(band.until) > 0;
    const due =
      band === undefined || isAbove
        ? parties.map((_, party) => (party === payer ? total : math.zero))
        : allocate(total, band.shares.at(month.index), places, math);
    return due.flatMap((entitled, party): Part[] => {
      const counter = given[party];
      const before = counter?.at(month) ?? math.zero;
      const part = entitled.minus(before);
      counter?.add(month, part);
      if (part.sign() === 0) return [];
      const derive = (): Derivation =>
        derived(`Part of ${context.nameOf(party)}`, part, context.currency, {
          rule: "what is due on all volume so far at the band reached, less what was given before",
          term: band?.path ?? term,
          rounding: { place: "allocation", method: "largest_remainder", before: entitled.text() },
          parts: [
            derived("Volume so far", total, context.currency, {
              parts: [deriveBase(context, amount, input)],
            }),
            derived("Due on all of it", entitled, context.currency, {
              parts: band ? [band.shares.derive(party, month.index)] : [],
            }),
            derived("Given before", before, context.currency),
          ],
        });
      return [
        {
          party,
          kind: part.sign() < 0 ? "band_adjustment" : "share",
          amount: part,
          term: band?.path ?? term,
          derive,
        },
      ];
    });
  };
}

/** The percentage depends on how much came together (S0, S1); marginal or whole must be stated. */
export function planTieredByVolume(setup: StreamSetup, stream: TieredByVolume): StreamPlan | undefined {
  const { context, steps, results } = setup;
  const { math } = context;
  const path = streamPath(stream);
  const payer = context.party(stream.payer, `${path}.payer`, "invoices customers and pays the shares");
  const keeper = context.optionalParty(stream.remainderTo, `${path}.remainderTo`);
  const adjustment = planAdjustments(context, stream, results);
  const bands = stream.bands.flatMap((row): Band[] => {
    const at = `${path}.bands[${row.id}]`;
    const from = context.amount(row.fromAmount, `${at}.fromAmount`, "where the band begins");
    const until = context.optionalAmount(row.untilAmount, `${at}.untilAmount`);
    const shares = planShares(context, row.shares, `${at}.shares`, keeper, adjustment);
    return from && shares ? [{ id: row.id, from, until, shares, path: at }] : [];
  });
  if (stream.method === undefined)
    context.problem(
      `${path}.method`,
      "Say whether a band applies to what lies in it or to the whole amount.",
    );
  if (bands.length < stream.bands.length || stream.method === undefined) return undefined;
  const sorted = checkSpans(context, bands, `${path}.bands`, math.zero, math.zero);
  if (payer === undefined || !sorted) return undefined;
  const per = stream.resets === "never" ? "term" : "year";
  const split = stream.method === "marginal" ? splitMarginal : splitWhole;
  return splitStream(context, {
    stream,
    payer,
    steps,
    begin: () => split(context, sorted, payer, `${path}.bands`, per),
  });
}
