import type { Assumptions } from "../assumptions";
import { convert, type FoundRate, RateBook } from "../currency/exchange";
import { minorDigits } from "../currency/iso-4217";
import { type Derivation, type Derive, derived } from "../derivation";
import type { Num } from "../number/num";
import type { PlanContext } from "../plan/context";

/** Above this an amount is a slip of the pen, not money: ten trillion. */
const mostMoney = "9999999999999";
/** Above this a count of calls or units is a slip of the pen. */
const mostCount = "9999999999999";

type Days = { invoice: string; paid: string | null; month: string };
export type ReadMoney = { amount: Num; derive: Derive };

/** Reads figures of the assumptions: refuses what cannot be, and converts into the currency of payment. */
export class MoneyReader {
  readonly #rates: RateBook;

  constructor(
    readonly context: PlanContext,
    assumptions: Pick<Assumptions, "fx" | "fxMaxAgeDays">,
  ) {
    assumptions.fx.forEach((row, index) => {
      const at = `assumptions.fx[${index}]`;
      for (const side of ["from", "to"] as const)
        if (minorDigits(row[side]) === undefined)
          context.problem(`${at}.${side}`, `Rate row ${index + 1}: ${row[side]} is no currency of ISO 4217.`);
      if (context.math.of(row.rate).sign() <= 0)
        context.problem(`${at}.rate`, `Rate row ${index + 1}: a rate must be more than zero.`);
    });
    this.#rates = new RateBook(assumptions.fx, assumptions.fxMaxAgeDays, context.math);
  }

  /** A count or an amount before conversion; `undefined` with a problem when it is negative or absurd. */
  figure(text: string, at: string, row: string, unit: "money" | "count" = "money"): Num | undefined {
    const { context } = this;
    const value = context.math.of(text);
    const most = unit === "money" ? mostMoney : mostCount;
    if (value.sign() < 0) {
      context.problem(at, `${row}: ${text} is negative. Write it as a deduction, or leave it out.`);
      return undefined;
    }
    if (value.compare(context.math.of(most)) > 0) {
      context.problem(at, `${row}: ${text} is more than there can be; the most is ${most}.`);
      return undefined;
    }
    return value;
  }

  /** An amount in any currency, rounded to the smallest unit of the currency of payment. */
  money(
    text: string,
    currency: string | undefined,
    at: string,
    row: string,
    days: Days,
  ): ReadMoney | undefined {
    const value = this.figure(text, `${at}.amount`, row);
    return value && this.converted(value, currency, at, row, days);
  }

  /** Converts an amount with the rate of the day the sheet names. */
  converted(
    value: Num,
    currency: string | undefined,
    at: string,
    row: string,
    days: Days,
  ): ReadMoney | undefined {
    const { context } = this;
    const { places, rounding } = context;
    const from = currency ?? context.currency;
    if (minorDigits(from) === undefined) {
      context.problem(`${at}.currency`, `${row}: ${from} is no currency of ISO 4217.`);
      return undefined;
    }
    if (from === context.currency) {
      const amount = value.rounded(places, rounding);
      return { amount, derive: () => derived(row, amount, from, { row: at }) };
    }
    const day = this.#dayOf(days);
    const found = this.#rates.find(from, context.currency, day);
    if (!found) {
      context.problem(
        `${at}.currency`,
        `${row}: there is no rate from ${from} to ${context.currency} for ${day}. Add one to the rates.`,
      );
      return undefined;
    }
    const raw = convert(value, found);
    const amount = raw.rounded(places, rounding);
    const derive = (): Derivation =>
      derived(row, amount, context.currency, {
        rule: found.isInverse ? "amount ÷ rate" : "amount × rate",
        row: at,
        rounding: { place: "conversion", method: rounding, before: raw.text() },
        parts: [derived("Amount", value, from, { row: at }), this.#deriveRate(found, from)],
      });
    return { amount, derive };
  }

  #dayOf({ invoice, paid, month }: Days): string {
    const rule = this.context.sheet.revenueShare.payment.rateDay ?? "invoice_date";
    if (rule === "payment_date") return paid ?? invoice;
    return rule === "month_end" ? month : invoice;
  }

  #deriveRate({ rate, isInverse, on, row }: FoundRate, from: string): Derivation {
    const { currency } = this.context;
    const unit = isInverse ? `${from} for one ${currency}` : `${currency} for one ${from}`;
    return derived(`Rate of ${on}`, rate, unit, {
      term: "revenueShare.payment.rateDay",
      row: `assumptions.fx[${row}]`,
    });
  }
}
