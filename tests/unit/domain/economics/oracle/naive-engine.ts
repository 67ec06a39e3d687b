import type { Assumptions } from "@/lib/domain/economics/assumptions";
import type { RevenueStream } from "@/lib/domain/term-sheet/sections/revenue-stream";
import type { TermSheet } from "@/lib/domain/term-sheet/term-sheet";
import {
  add,
  div,
  type Fraction,
  floorCents,
  fraction,
  isZero,
  largestRemainder,
  less,
  max,
  min,
  mul,
  negate,
  read,
  roundCents,
  sub,
  total,
  zero,
} from "./fraction";
import { type NaiveMonth, naiveMonths, stretchPart, yearsBetween } from "./naive-calendar";

/*
 * A second, deliberately naive computation of a deal: fractions of big integers and plain loops. It shares no code with
 * the engine beyond the schemas of what goes in, and covers what `random-deal.ts` draws.
 */

type Row = {
  stream: string;
  month: number;
  amount: Fraction;
  list: Fraction;
  units: Fraction;
  customerYear: number;
};
type Part = { party: string; amount: Fraction };
type Of<Model extends RevenueStream["model"]> = Extract<RevenueStream, { model: Model }>;
type Per = "month" | "quarter" | "year" | "term";

const hundred = fraction(100n);
const moneyOf = (money: { amount: string } | undefined): Fraction => read(money?.amount ?? "0");
const sumParts = (parts: readonly Part[], fits: (party: string) => boolean): Fraction =>
  total(parts.filter(({ party }) => fits(party)).map(({ amount }) => amount));

/** Adds up per stretch; a new stretch begins at zero. */
class Tally {
  readonly #sums = new Map<string, Fraction>();
  at(per: Per, month: NaiveMonth): Fraction {
    return this.#sums.get(stretchKey(per, month)) ?? zero;
  }
  add(per: Per, month: NaiveMonth, amount: Fraction): void {
    this.#sums.set(stretchKey(per, month), add(this.at(per, month), amount));
  }
}
const stretchKey = (per: Per, month: NaiveMonth): string =>
  per === "month"
    ? `m${month.index}`
    : per === "quarter"
      ? `q${month.quarter}`
      : per === "year"
        ? `y${month.year}`
        : "t";

/** What every party has of every stream in every month, as "month stream party" → amount; zeros are left out. */
export function computeNaively(sheet: TermSheet, assumptions: Assumptions): Map<string, Fraction> {
  const ids = sheet.parties.parties.map(({ id }) => id);
  const startsOn = sheet.parties.effectiveOn ?? "";
  const ended = assumptions.terminatedOn;
  const months = naiveMonths(startsOn, assumptions.months, ended);
  const method = sheet.revenueShare.payment.rounding ?? "half_up";
  const round = (value: Fraction): Fraction => roundCents(value, method);
  const result = new Map<string, Fraction>();
  const earnedFromPayer = new Map<string, Fraction>();

  const post = (
    month: NaiveMonth,
    stream: string,
    party: string,
    amount: Fraction,
    counts: boolean,
  ): void => {
    if (isZero(amount)) return;
    const key = `${month.key} ${stream} ${party}`;
    result.set(key, add(result.get(key) ?? zero, amount));
    if (counts && party !== "p0") earnedFromPayer.set(party, add(earnedFromPayer.get(party) ?? zero, amount));
  };
  const transfer = (
    month: NaiveMonth,
    stream: string,
    to: string,
    amount: Fraction,
    counts: boolean,
  ): void => {
    post(month, stream, to, amount, counts);
    post(month, stream, "p0", negate(amount), false);
  };

  const rate = assumptions.fx[0] ? read(assumptions.fx[0].rate) : fraction(1n);
  const rows = assumptions.revenue.flatMap((row): Row[] => {
    const month = months.find(({ key }) => key === row.month);
    if (!month || month.inForce === 0) return [];
    const cut = (text: string): Fraction => {
      const value = read(text);
      const part =
        month.inForce === month.days
          ? value
          : round(div(mul(value, fraction(BigInt(month.inForce))), fraction(BigInt(month.days))));
      return round(row.currency === "USD" ? mul(part, rate) : part);
    };
    const from = month.index === 0 ? startsOn : month.from;
    return [
      {
        stream: row.stream ?? "",
        month: month.index,
        amount: cut(row.amount),
        list: cut(row.listAmount ?? row.amount),
        units: read(row.units ?? "0"),
        customerYear: yearsBetween(row.customerSince ?? startsOn, from) + 1,
      },
    ];
  });

  const weightsOf = (
    shares: readonly { party?: string | undefined; percent?: string | undefined }[],
    keeper: string | undefined,
  ) => {
    const listed = ids.map((id) =>
      total(shares.filter(({ party }) => party === id).map(({ percent }) => read(percent ?? "0"))),
    );
    const rest = sub(hundred, total(listed));
    return listed.map((weight, index) => (ids[index] === keeper ? add(weight, rest) : weight));
  };
  const splitBy = (amount: Fraction, weights: readonly Fraction[]): Part[] =>
    isZero(amount)
      ? []
      : largestRemainder(amount, weights).flatMap((part, index) =>
          isZero(part) ? [] : [{ party: ids[index] ?? "", amount: part }],
        );

  const carried = new Map<string, Fraction>();
  const baseOf = (
    stream: { id: string; basis?: string | undefined },
    mine: readonly Row[],
    month: NaiveMonth,
  ) => {
    const gross = total(mine.map(({ amount }) => amount));
    if (stream.basis === "first_year_acv") {
      const base = total(mine.filter(({ customerYear }) => customerYear === 1).map(({ amount }) => amount));
      return { base, outside: sub(gross, base) };
    }
    if (stream.basis === "list_price") {
      const base = total(mine.map(({ list }) => list));
      return { base, outside: sub(gross, base) };
    }
    if (stream.basis === "gross_revenue") return { base: gross, outside: zero };
    let rest = gross;
    for (const step of sheet.revenueShare.netRevenue.ladder) {
      const percent = div(read(step.percent ?? "0"), hundred);
      let off = zero;
      if (step.method === "percent_of_gross") off = mul(gross, percent);
      if (step.method === "percent_of_rest") off = mul(max(rest, zero), percent);
      if (step.method === "amount_per_month")
        off = div(mul(moneyOf(step.amount), fraction(BigInt(month.inForce))), fraction(BigInt(month.days)));
      if (step.method === "actual") {
        const costs = assumptions.deductions.filter(
          (row) => row.stream === stream.id && row.month === month.key && row.kind === step.kind,
        );
        off = total(costs.map(({ amount }) => read(amount)));
        if (step.atMostPercent !== undefined)
          off = min(off, mul(gross, div(read(step.atMostPercent), hundred)));
      }
      rest = sub(rest, round(off));
    }
    const before = carried.get(stream.id) ?? zero;
    const used = min(before, max(rest, zero));
    carried.set(stream.id, add(sub(before, used), max(negate(rest), zero)));
    return { base: max(zero, sub(rest, used)), outside: zero };
  };

  const tallies = new Map<string, Tally>();
  const tally = (name: string): Tally => {
    const known = tallies.get(name) ?? new Tally();
    tallies.set(name, known);
    return known;
  };

  const splitYears = (
    stream: Of<"tiered_by_year">,
    amount: Fraction,
    mine: readonly Row[],
    month: NaiveMonth,
  ): Part[] => {
    if (isZero(amount)) return [];
    const yearOf = (row: Row): number =>
      stream.yearsCountFrom === "agreement" ? month.year : row.customerYear;
    const years = [...new Set(mine.map(yearOf))].sort((a, b) => a - b);
    const weights = years.map((year) =>
      total(mine.filter((row) => yearOf(row) === year).map((row) => row.amount)),
    );
    if (isZero(total(weights))) return [];
    const portions = largestRemainder(amount, weights);
    return years.flatMap((year, index) => {
      const portion = portions[index] ?? zero;
      const span = stream.years.find(
        ({ fromYear = 0, untilYear }) => fromYear <= year && (untilYear === undefined || year <= untilYear),
      );
      return span
        ? splitBy(portion, weightsOf(span.shares, stream.remainderTo))
        : [{ party: "p0", amount: portion }];
    });
  };

  const splitBands = (stream: Of<"tiered_by_volume">, amount: Fraction, month: NaiveMonth): Part[] => {
    const per = stream.resets === "never" ? "term" : "year";
    const volume = tally(`${stream.id} volume`);
    const before = volume.at(per, month);
    volume.add(per, month, amount);
    const after = add(before, amount);
    if (stream.method === "marginal") {
      let left = amount;
      const parts = stream.bands.flatMap((band) => {
        const top = band.untilAmount ? min(after, moneyOf(band.untilAmount)) : after;
        const portion = sub(top, max(before, moneyOf(band.fromAmount)));
        if (!less(zero, portion)) return [];
        left = sub(left, portion);
        return splitBy(portion, weightsOf(band.shares, stream.remainderTo));
      });
      return [...parts, { party: "p0", amount: left }];
    }
    if (isZero(amount)) return [];
    const reached = stream.bands.filter((band) => less(moneyOf(band.fromAmount), after)).at(-1);
    const isAbove = reached?.untilAmount !== undefined && less(moneyOf(reached.untilAmount), after);
    const due =
      !reached || isAbove
        ? [{ party: "p0", amount: after }]
        : splitBy(after, weightsOf(reached.shares, stream.remainderTo));
    return ids.map((party) => {
      const given = tally(`${stream.id} given ${party}`);
      const part = sub(
        sumParts(due, (id) => id === party),
        given.at(per, month),
      );
      given.add(per, month, part);
      return { party, amount: part };
    });
  };

  const splitSteps = (stream: Of<"waterfall">, amount: Fraction, month: NaiveMonth): Part[] => {
    const defaultPer: Per = stream.resets === "every_year" ? "year" : "term";
    let available = amount;
    let parts: Part[] = [];
    const wants = (step: Of<"waterfall">["steps"][number], there: Fraction): Fraction => {
      const per: Per = step.kind === "recoup" ? "term" : (step.per ?? "month");
      const open = max(zero, sub(moneyOf(step.amount), tally(`${stream.id} ${step.id}`).at(per, month)));
      return step.atMostPercent === undefined
        ? open
        : min(open, floorCents(div(mul(there, read(step.atMostPercent)), hundred)));
    };
    const paid = (step: Of<"waterfall">["steps"][number], paidOut: Fraction): void =>
      tally(`${stream.id} ${step.id}`).add(
        step.kind === "recoup" ? "term" : (step.per ?? "month"),
        month,
        paidOut,
      );
    for (const rank of [...new Set(stream.steps.map(({ priority = 0 }) => priority))].sort((a, b) => a - b)) {
      if (isZero(available)) break;
      const here = stream.steps.filter((step) => step.priority === rank && step.chargedTo === undefined);
      const split = here.find(({ kind }) => kind === "split_until" || kind === "split_rest");
      let served: Part[];
      if (split) {
        const per = split.per ?? defaultPer;
        const hurdle = tally(`${stream.id} ${split.id}`);
        const portion =
          split.kind === "split_rest"
            ? available
            : min(available, max(zero, sub(moneyOf(split.amount), hurdle.at(per, month))));
        hurdle.add(per, month, portion);
        served = splitBy(portion, weightsOf(split.shares, undefined));
      } else {
        const wanted = here.map((step) => wants(step, available));
        const sum = total(wanted);
        const amounts = isZero(sum)
          ? wanted
          : less(available, sum)
            ? largestRemainder(available, wanted)
            : wanted;
        served = here.map((step, index) => {
          paid(step, amounts[index] ?? zero);
          return { party: step.party ?? "", amount: amounts[index] ?? zero };
        });
      }
      available = sub(available, total(served.map((part) => part.amount)));
      parts = [...parts, ...served];
    }
    parts.push({ party: "p0", amount: available });
    for (const step of stream.steps.filter(({ chargedTo }) => chargedTo !== undefined)) {
      const borne = max(
        zero,
        sumParts(parts, (party) => party === step.chargedTo),
      );
      const taken = min(wants(step, borne), borne);
      paid(step, taken);
      parts.push(
        { party: step.chargedTo ?? "", amount: negate(taken) },
        { party: step.party ?? "", amount: taken },
      );
    }
    for (const limit of stream.limits) {
      const per = limit.per ?? "year";
      const party = limit.party ?? "";
      const got = tally(`${stream.id} limit ${limit.id}`);
      const now = sumParts(parts, (id) => id === party);
      let change = zero;
      if (party !== "p0" && limit.kind === "cap")
        change = negate(max(zero, sub(now, max(zero, sub(moneyOf(limit.amount), got.at(per, month))))));
      const part = stretchPart(months, month, per, startsOn, ended);
      if (party !== "p0" && limit.kind === "floor" && part) {
        const least = part.whole
          ? moneyOf(limit.amount)
          : round(mul(moneyOf(limit.amount), fraction(part.days, part.of)));
        change = max(zero, sub(least, add(got.at(per, month), now)));
      }
      parts.push({ party, amount: change }, { party: "p0", amount: negate(change) });
      got.add(per, month, add(now, change));
    }
    return parts;
  };

  const splitPool = (
    stream: RevenueStream,
    amount: Fraction,
    mine: readonly Row[],
    month: NaiveMonth,
  ): Part[] => {
    if (stream.model === "tiered_by_year") return splitYears(stream, amount, mine, month);
    if (stream.model === "tiered_by_volume") return splitBands(stream, amount, month);
    if (stream.model === "waterfall") return splitSteps(stream, amount, month);
    return stream.model === "percentage" ? splitBy(amount, weightsOf(stream.shares, stream.remainderTo)) : [];
  };

  const recouped = new Map<string, Fraction>();
  const pool = (stream: RevenueStream & { basis?: string | undefined }, month: NaiveMonth): void => {
    const mine = rows.filter((row) => row.stream === stream.id && row.month === month.index);
    const { base, outside } = baseOf(stream, mine, month);
    const before = recouped.get(stream.id) ?? zero;
    const back = min(sub(moneyOf(stream.recoupedFirst), before), base);
    recouped.set(stream.id, add(before, back));
    let parts = splitPool(stream, sub(base, back), mine, month);
    if (stream.annualCap) {
      const paidOut = tally(`${stream.id} paid`);
      const left = max(zero, sub(moneyOf(stream.annualCap), paidOut.at("year", month)));
      const others = sumParts(parts, (party) => party !== "p0");
      if (less(left, others)) {
        const cut = parts.filter(({ party }) => party !== "p0");
        const amounts = largestRemainder(
          left,
          cut.map(({ amount }) => amount),
        );
        parts = [
          ...parts.filter(({ party }) => party === "p0"),
          ...cut.map(({ party }, index) => ({ party, amount: amounts[index] ?? zero })),
          { party: "p0", amount: sub(others, left) },
        ];
      }
      paidOut.add(
        "year",
        month,
        sumParts(parts, (party) => party !== "p0"),
      );
    }
    post(month, stream.id, "p0", add(outside, back), false);
    for (const { party, amount } of parts) post(month, stream.id, party, amount, true);
  };

  const royalty = (stream: Of<"royalty">, month: NaiveMonth): void => {
    const mine = rows.filter((row) => row.month === month.index);
    const to = stream.recipient ?? "";
    const { base } = stream.royaltyKind === "per_unit" ? { base: zero } : baseOf(stream, mine, month);
    const fee = round(
      stream.royaltyKind === "per_unit"
        ? mul(total(mine.map(({ units }) => units)), moneyOf(stream.royaltyPerUnit))
        : div(mul(base, read(stream.royaltyPercent ?? "0")), hundred),
    );
    transfer(month, stream.id, to, fee, true);
    const earned = tally(`${stream.id} earned`);
    earned.add("year", month, fee);
    const part = stretchPart(months, month, "year", startsOn, ended);
    if (!stream.annualMinimum || !part) return;
    const least = part.whole
      ? moneyOf(stream.annualMinimum)
      : round(mul(moneyOf(stream.annualMinimum), fraction(part.days, part.of)));
    const missing = max(zero, sub(least, earned.at("year", month)));
    earned.add("year", month, missing);
    transfer(month, stream.id, to, missing, true);
  };

  const referral = (stream: Of<"referral_fee">, month: NaiveMonth): void => {
    for (const row of assumptions.referrals) {
      if (!row.closedOn.startsWith(month.key) || (ended !== undefined && row.closedOn > ended)) continue;
      let fee = round(
        stream.feeKind === "flat"
          ? moneyOf(stream.feeFlat)
          : div(mul(read(row.firstYearValue), read(stream.feePercent ?? "0")), hundred),
      );
      if (stream.feeCap) fee = min(fee, moneyOf(stream.feeCap));
      const paidOut = tally(`${stream.id} paid`);
      if (stream.annualCap)
        fee = min(fee, max(zero, sub(moneyOf(stream.annualCap), paidOut.at("year", month))));
      paidOut.add("year", month, fee);
      transfer(month, stream.id, stream.recipient ?? "", fee, true);
    }
  };

  const campaign = (stream: Of<"co_marketing_split">, month: NaiveMonth): void => {
    const spent = ids.map((id) =>
      total(
        assumptions.marketing
          .filter((row) => row.month === month.key && row.paidBy === id)
          .map(({ amount }) => read(amount)),
      ),
    );
    const all = total(spent);
    if (isZero(all)) return;
    const used = tally(`${stream.id} spent`);
    const shared = min(all, max(zero, sub(moneyOf(stream.annualBudget), used.at("year", month))));
    used.add("year", month, shared);
    const counted = isZero(sub(shared, all)) ? spent : largestRemainder(shared, spent);
    const borne = largestRemainder(shared, weightsOf(stream.shares, undefined));
    ids.forEach((id, index) => {
      post(month, stream.id, id, sub(counted[index] ?? zero, borne[index] ?? zero), false);
    });
  };

  const counted = new Map<string, Fraction>();
  const advanced = new Map<string, Fraction>();
  const guarantee = (stream: Of<"minimum_guarantee">, month: NaiveMonth): void => {
    const part = stretchPart(months, month, stream.guaranteedPer ?? "year", startsOn, ended);
    if (!part) return;
    const to = stream.recipient ?? "";
    const all = earnedFromPayer.get(to) ?? zero;
    const earned = sub(all, counted.get(stream.id) ?? zero);
    counted.set(stream.id, all);
    const least = part.whole
      ? moneyOf(stream.guaranteedAmount)
      : round(mul(moneyOf(stream.guaranteedAmount), fraction(part.days, part.of)));
    const missing = max(zero, sub(least, earned));
    transfer(month, stream.id, to, missing, false);
    if (stream.recoupable !== true) return;
    const open = advanced.get(stream.id) ?? zero;
    const back = min(open, max(zero, sub(earned, least)));
    advanced.set(stream.id, sub(add(open, missing), back));
    transfer(month, stream.id, to, negate(back), false);
  };

  for (const month of months.filter(({ inForce }) => inForce > 0)) {
    for (const stream of sheet.revenueShare.streams) {
      if (stream.model === "royalty") royalty(stream, month);
      else if (stream.model === "referral_fee") referral(stream, month);
      else if (stream.model === "co_marketing_split") campaign(stream, month);
      else if (stream.model !== "minimum_guarantee") pool(stream, month);
    }
    for (const stream of sheet.revenueShare.streams)
      if (stream.model === "minimum_guarantee") guarantee(stream, month);
  }
  for (const [key, value] of result) if (isZero(value)) result.delete(key);
  return result;
}
