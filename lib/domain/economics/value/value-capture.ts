import { ok, type Result } from "../../shared/result";
import type { TermSheet } from "../../term-sheet/term-sheet";
import type { Assumptions } from "../assumptions";
import { type Num, sumOf } from "../number/num";
import type { EconomicsProblem } from "../problem";
import { computeScenario, type ScenarioResult } from "../scenario/scenario";
import { type Fairness, fairnessOf } from "./fairness";

type PartyValue = { party: string; name: string; value: Num };
/** The values of all parties in one case, and by how much each differs from what is expected. */
export type ValueCase = { total: Num; parties: readonly (PartyValue & { difference: Num })[] };

/** Answers to the five questions of value capture (domain.md §3; S2), each from the model. */
export type ValueCapture = {
  /** 1. What is it worth in total: the profits of all parties over the time computed. */
  total: { value: Num; netRevenue: Num; months: number };
  /** 2. How is it measured: what each stream takes its shares of, how often it is reported, who may check. */
  measured: {
    streams: readonly { stream: string; name: string; basis: string; term: string }[];
    statements: string | undefined;
    canBeAudited: boolean | undefined;
  };
  /** 3. How is it split. */
  split: Fairness;
  /** 4. What if revenue is above or below what is expected, by the percentages asked for. */
  expectations: readonly ({ revenuePercent: number } & ValueCase)[];
  /** 5. What if it ends early, on the last day of a month. */
  exits: readonly ({ terminatedOn: string } & ValueCase)[];
};

const valuesOf = (result: ScenarioResult): PartyValue[] =>
  result.parties.map(({ party, name, total }) => ({ party, name, value: total.profit }));

function caseOf(result: ScenarioResult, expected: readonly PartyValue[]): ValueCase {
  const { math } = result.deal.context;
  const parties = valuesOf(result).map((each, index) => ({
    ...each,
    difference: each.value.minus(expected[index]?.value ?? math.zero),
  }));
  return {
    total: sumOf(
      parties.map(({ value }) => value),
      math.zero,
    ),
    parties,
  };
}

/** Every row of revenue times a percentage; referrals and usage stay as they are. */
function scaledRevenue(result: ScenarioResult, assumptions: Assumptions, percent: number): Assumptions {
  const { math } = result.deal.context;
  const scaled = (text: string): string =>
    math.of(text).times(math.of(percent)).over(math.of(100)).rounded(6, "half_even").text();
  return {
    ...assumptions,
    revenue: assumptions.revenue.map((row) => ({
      ...row,
      amount: scaled(row.amount),
      ...(row.listAmount === undefined ? {} : { listAmount: scaled(row.listAmount) }),
      ...(row.units === undefined ? {} : { units: scaled(row.units) }),
    })),
    drivers: assumptions.drivers.map((row) => ({
      ...row,
      revenuePerCustomer: scaled(row.revenuePerCustomer),
    })),
  };
}

/** Answers the five questions under these assumptions. `exitsAfterMonths` are counted from the start. */
export function captureValue(
  sheet: TermSheet,
  assumptions: Assumptions,
  revenuePercents: readonly number[] = [75, 125],
  exitsAfterMonths: readonly number[] = [12, 24],
): Result<ValueCapture, EconomicsProblem[]> {
  const expected = computeScenario(sheet, assumptions);
  if (!expected.ok) return expected;
  const result = expected.value;
  const { math, months } = result.deal.context;
  const values = valuesOf(result);
  const expectations: ({ revenuePercent: number } & ValueCase)[] = [];
  for (const revenuePercent of revenuePercents) {
    const other = computeScenario(sheet, scaledRevenue(result, assumptions, revenuePercent));
    if (!other.ok) return other;
    expectations.push({ revenuePercent, ...caseOf(other.value, values) });
  }
  const exits: ({ terminatedOn: string } & ValueCase)[] = [];
  for (const after of exitsAfterMonths) {
    const terminatedOn = months[after - 1]?.until;
    if (terminatedOn === undefined || after >= months.length) continue;
    const ended = computeScenario(sheet, { ...assumptions, terminatedOn });
    if (!ended.ok) return ended;
    exits.push({ terminatedOn, ...caseOf(ended.value, values) });
  }
  const { streams, payment, audit } = sheet.revenueShare;
  return ok({
    total: {
      value: sumOf(
        values.map(({ value }) => value),
        math.zero,
      ),
      netRevenue: result.net,
      months: months.length,
    },
    measured: {
      streams: streams.map((stream) => ({
        stream: stream.id,
        name: stream.name ?? stream.id,
        basis: ("basis" in stream ? stream.basis : undefined) ?? "net_revenue",
        term: `revenueShare.streams[${stream.id}].basis`,
      })),
      statements: payment.statements,
      canBeAudited: audit.allowed,
    },
    split: fairnessOf(values, math),
    expectations,
    exits,
  });
}
