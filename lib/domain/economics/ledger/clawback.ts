import { addDays, daysBetween } from "../../shared/calendar";
import { laterOf, type Month, monthOf } from "../calendar/months";
import { type Derivation, derived } from "../derivation";
import type { Num } from "../number/num";
import type { PlanContext } from "../plan/context";
import type { Book } from "./book";
import type { Cancellation, LedgerLine } from "./ledger-line";
import type { RevenueRow } from "./revenue-row";

type Scheduled = { line: LedgerLine; cancellation: Cancellation; part: Num; whole: Num };

/**
 * Takes shares back when a customer cancels inside the window (S4: within 90 days). The window counts from the
 * customer's payment, or from the day the share is due, and its last day still counts. A share that is not payable yet
 * is taken back whole. Of a pooled share, the part that the cancelled revenue stands for is taken back.
 */
export class ClawbackBook {
  readonly #byMonth = new Map<string, Scheduled[]>();

  constructor(readonly context: PlanContext) {}

  /** Notes which of the lines posted since `from` hang on customers who cancelled. */
  watch(all: readonly LedgerLine[], from: number, rows: readonly RevenueRow[], gross: Num): void {
    if ((this.context.sheet.revenueShare.clawback.days ?? 0) === 0) return;
    const cancelled = rows.filter((row) => row.cancelledOn !== undefined);
    for (const line of all.slice(from)) {
      if (line.triggers.length === 0 || line.amount.sign() <= 0) continue;
      if (line.cancellation)
        this.#schedule({
          line,
          cancellation: line.cancellation,
          part: this.context.math.one,
          whole: this.context.math.one,
        });
      else if (line.kind === "share" || line.kind === "royalty" || line.kind === "purchase_price")
        for (const row of cancelled)
          this.#schedule({
            line,
            cancellation: { on: row.cancelledOn ?? "", trigger: row.trigger, at: row.at },
            part: row.amount,
            whole: gross,
          });
    }
  }

  /** Posts what is taken back in a month. */
  post(month: Month, book: Book): void {
    for (const { line, cancellation, part, whole } of this.#byMonth.get(month.key) ?? []) {
      const { context } = this;
      const { math, places, rounding } = context;
      const window = this.#window(cancellation);
      if (!window || line.counterparty === undefined || whole.sign() === 0) continue;
      const full = line.amount.times(part);
      const raw =
        window.left === undefined
          ? full.over(whole)
          : full.times(math.of(window.left)).over(whole.times(math.of(window.days)));
      const amount = raw.rounded(places, rounding).negated();
      const derive = (): Derivation =>
        derived("Taken back", amount, context.currency, {
          rule: window.rule,
          term: "revenueShare.clawback",
          row: cancellation.at,
          rounding: { place: "clawback", method: rounding, before: raw.negated().text() },
          parts: [
            line.derive(),
            ...(part.compare(whole) === 0
              ? []
              : [
                  derived("Revenue that was cancelled", part, context.currency, { row: cancellation.at }),
                  derived("Revenue of the month", whole, context.currency),
                ]),
            ...(window.elapsed === undefined
              ? []
              : [derived("Days since the payment", math.of(window.elapsed), "days")]),
            derived("Window", math.of(window.days), "days", { term: "revenueShare.clawback.days" }),
          ],
        });
      book.open(month, line.stream);
      book.transfer({
        kind: "clawback",
        from: line.counterparty,
        to: line.party,
        amount,
        term: "revenueShare.clawback.days",
        triggers: [{ on: cancellation.on, weight: math.one }],
        derive,
      });
    }
  }

  #schedule(scheduled: Scheduled): void {
    const month = monthOf(scheduled.cancellation.on);
    const made = this.context.months[scheduled.line.month]?.key ?? month;
    const key = laterOf(month, made);
    const list = this.#byMonth.get(key);
    if (list) list.push(scheduled);
    else this.#byMonth.set(key, [scheduled]);
  }

  /** How the window stands on the day of the cancellation; `undefined` when it is over. */
  #window({ on, trigger }: Cancellation) {
    const { clawback, payment } = this.context.sheet.revenueShare;
    const days = clawback.days ?? 0;
    const isPayment = clawback.countsFrom === "share_payment";
    const start = trigger !== null && isPayment ? addDays(trigger, payment.netDays ?? 0) : trigger;
    if (start === null || on < start)
      return {
        days,
        elapsed: undefined,
        left: undefined,
        rule: "cancelled before the payment that starts the window: everything is taken back",
      };
    const elapsed = daysBetween(start, on);
    if (elapsed > days) return undefined;
    if (clawback.method !== "pro_rata")
      return {
        days,
        elapsed,
        left: undefined,
        rule: "cancelled inside the window: everything is taken back",
      };
    return {
      days,
      elapsed,
      left: days - elapsed,
      rule: "in proportion to the days of the window that are left",
    };
  }
}
