import type { AssumptionsInput } from "@/lib/domain/economics/assumptions";
import { type Random, seededRandom } from "@/lib/domain/economics/risk/random";
import type { TermSheetInput } from "@/lib/domain/term-sheet/term-sheet";

export type RandomDeal = { terms: Omit<TermSheetInput, "schemaVersion">; assumptions: AssumptionsInput };
type Stream = NonNullable<NonNullable<TermSheetInput["revenueShare"]>["streams"]>[number];
type Shares = { id: string; party: string; percent: string }[];

class Dice {
  readonly #random: Random;
  constructor(seed: number) {
    this.#random = seededRandom(seed);
  }
  below(limit: number): number {
    return Math.floor(this.#random() * limit);
  }
  between(low: number, high: number): number {
    return low + this.below(high - low + 1);
  }
  chance(percent: number): boolean {
    return this.below(100) < percent;
  }
  pick<Each>(list: readonly Each[]): Each {
    const each = list[this.below(list.length)];
    if (each === undefined) throw new Error("Nothing to pick from.");
    return each;
  }
  money(most: number): string {
    return (this.below(most * 100) / 100).toFixed(2);
  }
  percent(low: number, high: number): string {
    return this.chance(50)
      ? `${this.between(low, high)}`
      : (low + this.below((high - low) * 100) / 100).toFixed(2);
  }
}

const eur = (amount: string) => ({ amount, currency: "EUR" });
const bases = [
  "net_revenue",
  "net_revenue",
  "net_revenue",
  "gross_revenue",
  "first_year_acv",
  "list_price",
] as const;
const monthKey = (start: number, index: number): string =>
  `${2026 + Math.floor((start + index) / 12)}-${String(((start + index) % 12) + 1).padStart(2, "0")}`;
const periods = ["month", "quarter", "year"] as const;

function sharesOf(dice: Dice, ids: readonly string[], isWhole: boolean): Shares {
  let left = 10_000;
  return ids.map((party, index) => {
    const isLast = index === ids.length - 1;
    const points = isLast && isWhole ? left : dice.below(Math.floor(left / 2) + 1);
    left -= points;
    return { id: party, party, percent: (points / 100).toFixed(2) };
  });
}

function waterfallOf(dice: Dice, id: string, ids: readonly string[]): Stream {
  let priority = 0;
  const steps: Extract<Stream, { model: "waterfall" }>["steps"] = [];
  const claims = dice.below(3);
  for (let index = 0; index < claims; index += 1) {
    if (index === 0 || dice.chance(50)) priority += 1;
    const kind = dice.chance(70) ? ("recoup" as const) : ("fixed" as const);
    steps.push({
      id: `c${index}`,
      priority,
      kind,
      party: dice.pick(ids),
      amount: eur(dice.money(20_000)),
      ...(kind === "fixed" ? { per: dice.pick(periods) } : {}),
      ...(kind === "recoup" && dice.chance(40) ? { atMostPercent: dice.percent(10, 90) } : {}),
    });
  }
  if (dice.chance(60)) {
    priority += 1;
    const per = dice.chance(50) ? { per: dice.pick(periods) } : {};
    steps.push({
      id: "hurdle",
      priority,
      kind: "split_until",
      amount: eur(dice.money(30_000)),
      ...per,
      shares: sharesOf(dice, ids, true),
    });
  }
  if (dice.chance(90))
    steps.push({ id: "rest", priority: priority + 1, kind: "split_rest", shares: sharesOf(dice, ids, true) });
  if (steps.length === 0)
    steps.push({ id: "rest", priority: 1, kind: "split_rest", shares: sharesOf(dice, ids, true) });
  if (dice.chance(25)) {
    const [from, to] = [dice.pick(ids), dice.pick(ids)];
    if (from !== to)
      steps.push({
        id: "charged",
        priority: priority + 2,
        kind: "recoup",
        party: to,
        chargedTo: from,
        amount: eur(dice.money(9_000)),
      });
  }
  const limits = dice.chance(35)
    ? [
        {
          id: "l",
          party: dice.pick(ids),
          kind: dice.pick(["cap", "floor"] as const),
          amount: eur(dice.money(8_000)),
          per: dice.pick(periods),
        },
      ]
    : [];
  return {
    id,
    model: "waterfall",
    payer: "p0",
    basis: dice.pick(bases),
    resets: dice.pick(["every_year", "never"] as const),
    steps,
    limits,
  };
}

function poolOf(dice: Dice, id: string, ids: readonly string[]): Stream {
  const keepsRest = dice.chance(40);
  const shares = () => sharesOf(dice, ids, !keepsRest);
  const common = {
    id,
    payer: "p0",
    basis: dice.pick(bases),
    ...(keepsRest ? { remainderTo: dice.pick(ids) } : {}),
    ...(dice.chance(20) ? { recoupedFirst: eur(dice.money(15_000)) } : {}),
  };
  const cap = dice.chance(25) ? { annualCap: eur(dice.money(30_000)) } : {};
  const kind = dice.below(4);
  if (kind === 0) return waterfallOf(dice, id, ids);
  if (kind === 1)
    return {
      ...common,
      ...cap,
      model: "tiered_by_year",
      yearsCountFrom: dice.pick(["agreement", "customer"] as const),
      years: [
        { id: "a", fromYear: 1, untilYear: 1, shares: shares() },
        { id: "b", fromYear: 2, ...(dice.chance(30) ? { untilYear: 2 } : {}), shares: shares() },
      ],
    };
  if (kind === 2) {
    const [first, second] = [dice.between(1_000, 20_000), dice.between(20_001, 60_000)];
    return {
      ...common,
      model: "tiered_by_volume",
      method: dice.pick(["marginal", "whole"] as const),
      resets: dice.pick(["every_year", "never"] as const),
      bands: [
        { id: "a", fromAmount: eur("0"), untilAmount: eur(`${first}`), shares: shares() },
        { id: "b", fromAmount: eur(`${first}`), untilAmount: eur(`${second}`), shares: shares() },
        ...(dice.chance(80) ? [{ id: "c", fromAmount: eur(`${second}`), shares: shares() }] : []),
      ],
    };
  }
  return { ...common, ...cap, model: "percentage", shares: shares() };
}

function feesOf(dice: Dice, ids: readonly string[]): Stream[] {
  const other = (not: string): string => dice.pick(ids.filter((id) => id !== not));
  const fees: Stream[] = [];
  if (dice.chance(30)) {
    const isUnit = dice.chance(40);
    fees.push({
      id: "royalty",
      model: "royalty",
      payer: "p0",
      recipient: other("p0"),
      basis: dice.pick(bases),
      ...(isUnit
        ? { royaltyKind: "per_unit" as const, royaltyPerUnit: eur(dice.money(9)) }
        : { royaltyKind: "percent" as const, royaltyPercent: dice.percent(1, 20) }),
      ...(dice.chance(30) ? { annualMinimum: eur(dice.money(9_000)) } : {}),
    });
  }
  if (dice.chance(30))
    fees.push({
      id: "referral",
      model: "referral_fee",
      payer: "p0",
      recipient: other("p0"),
      ...(dice.chance(50)
        ? { feeKind: "flat" as const, feeFlat: eur("2000") }
        : { feeKind: "percent" as const, feePercent: dice.percent(5, 30) }),
      ...(dice.chance(40) ? { feeCap: eur(dice.money(4_000)) } : {}),
      ...(dice.chance(30) ? { annualCap: eur(dice.money(6_000)) } : {}),
    });
  if (dice.chance(25))
    fees.push({
      id: "guarantee",
      model: "minimum_guarantee",
      payer: "p0",
      recipient: other("p0"),
      guaranteedAmount: eur(dice.money(9_000)),
      guaranteedPer: dice.pick(periods),
      recoupable: dice.chance(50),
    });
  if (dice.chance(20))
    fees.push({
      id: "campaign",
      model: "co_marketing_split",
      annualBudget: eur(dice.money(9_000)),
      shares: sharesOf(dice, ids, true),
    });
  return fees;
}

/** A deal drawn from a seed: two to six parties, streams of any model, a ladder, currencies, termination. */
export function randomDeal(seed: number): RandomDeal {
  const dice = new Dice(seed);
  const ids = Array.from({ length: dice.between(2, 6) }, (_, index) => `p${index}`);
  const start = dice.below(12);
  const months = dice.between(1, 26);
  const startsOn = `${monthKey(start, 0)}-${dice.chance(70) ? "01" : String(dice.between(2, 28)).padStart(2, "0")}`;
  const pools = Array.from({ length: dice.between(1, 2) }, (_, index) => poolOf(dice, `s${index}`, ids));
  const fees = feesOf(dice, ids);
  const ladder = [
    ...(dice.chance(40)
      ? [
          {
            id: "tax",
            kind: "taxes" as const,
            method: "percent_of_gross" as const,
            percent: dice.percent(1, 20),
          },
        ]
      : []),
    ...(dice.chance(40)
      ? [
          {
            id: "refunds",
            kind: "refunds" as const,
            method: "actual" as const,
            ...(dice.chance(40) ? { atMostPercent: dice.percent(1, 30) } : {}),
          },
        ]
      : []),
    ...(dice.chance(30)
      ? [
          {
            id: "hosting",
            kind: "hosting" as const,
            method: "percent_of_rest" as const,
            percent: dice.percent(1, 20),
          },
        ]
      : []),
    ...(dice.chance(20)
      ? [
          {
            id: "fixed",
            kind: "other" as const,
            method: "amount_per_month" as const,
            amount: eur(dice.money(500)),
          },
        ]
      : []),
  ];
  const anyMonth = (): string => monthKey(start, dice.below(months));
  const revenue = Array.from({ length: dice.between(0, 14) }, () => ({
    stream: dice.pick(pools).id,
    month: anyMonth(),
    amount: dice.money(20_000),
    ...(dice.chance(20) ? { currency: "USD" } : {}),
    ...(dice.chance(30)
      ? { customerSince: `${dice.between(2023, 2025)}-0${dice.between(1, 9)}-1${dice.below(9)}` }
      : {}),
    ...(dice.chance(30) ? { listAmount: dice.money(25_000) } : {}),
    ...(dice.chance(40) ? { units: `${dice.below(900)}` } : {}),
  }));
  const net = pools.filter((stream) => "basis" in stream && stream.basis === "net_revenue");
  const deductions =
    ladder.some(({ id }) => id === "refunds") && net.length > 0
      ? Array.from({ length: dice.below(5) }, () => ({
          stream: dice.pick(net).id,
          month: anyMonth(),
          kind: "refunds" as const,
          amount: dice.money(6_000),
        }))
      : [];
  const last = monthKey(start, months - 1);
  const referrals = fees.some(({ id }) => id === "referral")
    ? Array.from({ length: dice.below(5) }, (_, index) => ({
        name: `r${index}`,
        closedOn: `${monthKey(start, dice.below(months))}-28`,
        firstYearValue: dice.money(30_000),
      }))
    : [];
  const marketing = fees.some(({ id }) => id === "campaign")
    ? Array.from({ length: dice.below(5) }, () => ({
        month: anyMonth(),
        paidBy: dice.pick(ids),
        amount: dice.money(4_000),
      }))
    : [];
  return {
    terms: {
      parties: { parties: ids.map((id) => ({ id, name: id.toUpperCase() })), effectiveOn: startsOn },
      revenueShare: {
        netRevenue: { ladder },
        streams: [...pools, ...fees],
        payment: {
          currency: "EUR",
          trigger: "customer_invoice",
          rounding: dice.pick(["half_up", "half_even", "down"] as const),
        },
      },
    },
    assumptions: {
      months,
      ...(dice.chance(20) && months > 1
        ? { terminatedOn: `${last}-${String(dice.between(1, 28)).padStart(2, "0")}` }
        : {}),
      fx: [
        {
          on: startsOn.slice(0, 8).concat("01"),
          from: "USD",
          to: "EUR",
          rate: `0.${dice.between(80, 99)}${dice.below(10)}`,
        },
      ],
      fxMaxAgeDays: 366,
      revenue: revenue.filter(({ currency }) => currency === undefined || months <= 11),
      deductions,
      referrals,
      marketing,
    },
  };
}
