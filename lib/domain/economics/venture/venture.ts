import * as z from "zod";
import { calendarDateSchema } from "../../shared/calendar-schema";
import { ok, type Result, refuse } from "../../shared/result";
import type { TermSheet } from "../../term-sheet/term-sheet";
import { minorDigits } from "../currency/iso-4217";
import { type Derivation, derived } from "../derivation";
import { allocate, allocateByWeight } from "../number/allocate";
import { exact } from "../number/exact";
import { type Num, notNegative, smaller, sumOf } from "../number/num";
import type { EconomicsProblem } from "../problem";

const amount = z
  .string()
  .max(60)
  .regex(/^-?\d+(\.\d{1,12})?$/, "Write a number with digits, such as 1250.50.");

/** What happens in a venture over time: money paid in, results of years, a sale at the end. */
export const ventureEventsSchema = z.strictObject({
  currency: z.string().length(3),
  contributions: z
    .array(z.strictObject({ party: z.string(), on: calendarDateSchema, amount }))
    .max(1_000)
    .default([]),
  /** Profit or loss of a year; what is distributed is decided by the minimum of the terms, or by `distributed`. */
  years: z
    .array(z.strictObject({ endsOn: calendarDateSchema, profit: amount, distributed: amount.optional() }))
    .max(50)
    .default([]),
  /** Proceeds of a sale or winding up, after all debts. */
  exit: z.strictObject({ on: calendarDateSchema, proceeds: amount }).optional(),
});
export type VentureEvents = z.infer<typeof ventureEventsSchema>;

export type VentureLine = {
  on: string;
  kind: "contribution" | "distribution" | "capital_returned" | "exit_surplus";
  party: string;
  /** What the party gets; negative for what it pays in. */
  amount: Num;
  derivation: Derivation;
};

export type Venture = {
  lines: readonly VentureLine[];
  /** By party: equity after all contributions, capital paid in, what came back, and profits kept in the venture. */
  parties: readonly { party: string; equityPercent: Num; paidIn: Num; received: Num; result: Num }[];
  retained: Num;
};

type Holder = { party: string; fraction: Num; term: string };

function readHolders(sheet: TermSheet, problems: EconomicsProblem[]): Holder[] {
  const { equity } = sheet.jointVenture;
  const known = new Set(sheet.parties.parties.map(({ id }) => id));
  const holders = equity.flatMap((row): Holder[] => {
    const at = `jointVenture.equity[${row.id}]`;
    if (row.party === undefined || !known.has(row.party)) {
      problems.push({ at: `${at}.party`, message: "Say which party of the deal holds this equity." });
      return [];
    }
    if (row.percent === undefined) {
      problems.push({ at: `${at}.percent`, message: "Write the equity in percent." });
      return [];
    }
    return [
      { party: row.party, fraction: exact.of(row.percent).times(exact.of("0.01")), term: `${at}.percent` },
    ];
  });
  const sum = sumOf(
    holders.map(({ fraction }) => fraction),
    exact.zero,
  );
  if (problems.length === 0 && sum.compare(exact.one) !== 0)
    problems.push({
      at: "jointVenture.equity",
      message: `The equity adds up to ${sum.times(exact.of(100)).text()} %, not to 100 %.`,
    });
  return holders;
}

/** Equity after money beyond the agreed shares: where the terms dilute, it follows the capital paid in. */
function equityAfter(sheet: TermSheet, holders: readonly Holder[], paidIn: ReadonlyMap<string, Num>): Num[] {
  const capital = holders.map(({ party }) => paidIn.get(party) ?? exact.zero);
  const total = sumOf(capital, exact.zero);
  if (sheet.jointVenture.capital.dilutes !== true || total.sign() === 0)
    return holders.map(({ fraction }) => fraction);
  return allocateByWeight(exact.one, capital, 8, exact);
}

/**
 * Capital, equity and distributions of a joint venture (S4 §2.4). Contributions build up capital, and dilute where the
 * terms say so. Of a year's profit, after losses of earlier years, the agreed least part (or what was decided) goes
 * out by equity; the rest stays in. On exit capital comes back first, in proportion where it does not suffice, then
 * the surplus goes by equity.
 */
export function computeVenture(sheet: TermSheet, events: VentureEvents): Result<Venture, EconomicsProblem[]> {
  const problems: EconomicsProblem[] = [];
  const { currency } = events;
  const places = minorDigits(currency);
  if (places === undefined)
    return refuse([{ at: "currency", message: `${currency} is no currency of ISO 4217.` }]);
  const holders = readHolders(sheet, problems);
  if (holders.length < 2 && problems.length === 0)
    problems.push({ at: "jointVenture.equity", message: "A venture has at least two holders of equity." });
  for (const [index, row] of events.contributions.entries()) {
    if (!holders.some(({ party }) => party === row.party))
      problems.push({
        at: `contributions[${index}].party`,
        message: `Contribution ${index + 1}: “${row.party}” holds no equity.`,
      });
    if (exact.of(row.amount).sign() <= 0)
      problems.push({
        at: `contributions[${index}].amount`,
        message: `Contribution ${index + 1}: the amount must be more than zero.`,
      });
  }
  if (problems.length > 0) return refuse(problems);
  const lines: VentureLine[] = [];
  const paidIn = new Map<string, Num>();
  const received = new Map<string, Num>();
  const add = (sums: Map<string, Num>, party: string, value: Num) =>
    sums.set(party, (sums.get(party) ?? exact.zero).plus(value));
  for (const [index, { party, on, amount: text }] of events.contributions.entries()) {
    const value = exact.of(text).rounded(places, "half_up");
    add(paidIn, party, value);
    const derivation = derived("Capital paid in", value.negated(), currency, {
      row: `contributions[${index}]`,
    });
    lines.push({ on, kind: "contribution", party, amount: value.negated(), derivation });
  }
  const pay = (
    on: string,
    kind: VentureLine["kind"],
    values: readonly Num[],
    whole: Num,
    rule: string,
    term: string,
  ) =>
    holders.forEach(({ party }, index) => {
      const value = values[index] ?? exact.zero;
      if (value.sign() === 0) return;
      add(received, party, value);
      const derivation = derived("Part of the holder", value, currency, {
        rule,
        term,
        parts: [derived("To be divided", whole, currency)],
      });
      lines.push({ on, kind, party, amount: value, derivation });
    });
  const contributedBy = (day: string): Map<string, Num> => {
    const sums = new Map<string, Num>();
    for (const row of events.contributions)
      if (row.on <= day) add(sums, row.party, exact.of(row.amount).rounded(places, "half_up"));
    return sums;
  };
  let retained = exact.zero;
  for (const [index, year] of events.years.toSorted((a, b) => (a.endsOn < b.endsOn ? -1 : 1)).entries()) {
    retained = retained.plus(exact.of(year.profit).rounded(places, "half_up"));
    const least = exact.of(sheet.jointVenture.distributions.minimumPercent ?? "0").times(exact.of("0.01"));
    const there = notNegative(retained, exact.zero);
    const decided =
      year.distributed === undefined ? undefined : exact.of(year.distributed).rounded(places, "half_up");
    if (decided && decided.compare(there) > 0)
      return refuse([
        {
          at: `years[${index}].distributed`,
          message: `The year ending ${year.endsOn}: ${decided.text()} ${currency} cannot be distributed, only ${there.text()} are there.`,
        },
      ]);
    const out = decided ?? smaller(there, there.times(least).rounded(places, "half_up"));
    const fractions = equityAfter(sheet, holders, contributedBy(year.endsOn));
    pay(
      year.endsOn,
      "distribution",
      allocate(out, fractions, places, exact),
      out,
      "what is distributed × equity",
      "jointVenture.distributions",
    );
    retained = retained.minus(out);
  }
  const equity = equityAfter(sheet, holders, paidIn);
  if (events.exit) {
    const proceeds = exact.of(events.exit.proceeds).rounded(places, "half_up");
    const capital = holders.map(({ party }) => paidIn.get(party) ?? exact.zero);
    const owed = sumOf(capital, exact.zero);
    const back = smaller(proceeds, owed);
    if (back.sign() > 0)
      pay(
        events.exit.on,
        "capital_returned",
        allocateByWeight(back, capital, places, exact),
        back,
        "capital first, in proportion to what was paid in",
        "jointVenture.equity",
      );
    const surplus = proceeds.minus(back);
    pay(
      events.exit.on,
      "exit_surplus",
      allocate(surplus, equity, places, exact),
      surplus,
      "surplus × equity",
      "jointVenture.equity",
    );
  }
  return ok({
    lines,
    parties: holders.map(({ party }, index) => {
      const [paid, got] = [paidIn.get(party) ?? exact.zero, received.get(party) ?? exact.zero];
      const percent = (equity[index] ?? exact.zero).times(exact.of(100));
      return { party, equityPercent: percent, paidIn: paid, received: got, result: got.minus(paid) };
    }),
    retained,
  });
}
