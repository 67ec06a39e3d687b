import { addDays } from "../../shared/calendar";
import { laterOf } from "../calendar/months";
import type { Derive } from "../derivation";
import { type Num, notNegative, smaller, sumOf } from "../number/num";
import type { PlanContext } from "../plan/context";
import type { Installment } from "./installment";
import { interestOn } from "./late-interest";
import { taxBetween } from "./withholding";

/** A payment between two parties, as it was made or, where all pay on time, as it falls due. */
export type AccountPayment = {
  on: string;
  settled: Num;
  withheld: Num;
  borneByPayer: Num;
  tax: Derive | undefined;
};

/** What one period does to an account. `closing` = `held` + `payable`. */
export type AccountPeriod = {
  opening: Num;
  accrued: Num;
  clawedBack: Num;
  interest: Num;
  settled: Num;
  withheld: Num;
  borneByPayer: Num;
  held: Num;
  payable: Num;
  closing: Num;
  payments: readonly AccountPayment[];
  interestLines: readonly { amount: Num; derive: Derive }[];
};

/** Oldest due day first; what is not due yet comes last. */
function byDueDay(one: Installment, other: Installment): number {
  const [first, second] = [one.dueOn ?? "9999-12-31", other.dueOn ?? "9999-12-31"];
  if (first === second) return 0;
  return first < second ? -1 : 1;
}

/**
 * What one party owes another, period by period. Payments settle the oldest due amount first; what is taken back is
 * set off against what is open, then against what comes; late amounts bear interest.
 */
export class Account {
  readonly installments: Installment[] = [];
  /** Those that are not settled yet, oldest due day first. */
  #live: Installment[] = [];
  #credit: Num;
  #closing: Num;

  constructor(
    readonly context: PlanContext,
    readonly from: number,
    readonly to: number,
  ) {
    this.#credit = context.math.zero;
    this.#closing = context.math.zero;
  }

  /** One period: `added` accrued in it, `paid` settled in it (undefined when everybody pays on time). */
  period(
    added: readonly Installment[],
    paid: readonly { on: string; amount: Num }[] | undefined,
    from: string,
    until: string,
    asOf: string,
  ): AccountPeriod | { unowed: { on: string; by: Num } } {
    const { math } = this.context;
    const zero = math.zero;
    const opening = this.#closing;
    const claims = added.filter(({ amount }) => amount.sign() > 0);
    const credits = added.filter(({ amount }) => amount.sign() < 0);
    if (claims.length > 0) {
      this.installments.push(...claims);
      this.#live.push(...claims);
      this.#live.sort(byDueDay);
    }
    for (const credit of credits) {
      this.#credit = this.#credit.plus(credit.amount.negated());
      this.#setOff(credit.triggeredOn ?? until);
    }
    this.#setOff(from);
    const end = asOf < until ? asOf : until;
    const payments = paid ? this.#settlePaid(paid, end) : this.#settleOnTime(end);
    if ("unowed" in payments) return payments;
    const interestLines = this.#chargeInterest(from, end);
    const interest = sumOf(
      interestLines.map(({ amount }) => amount),
      zero,
    );
    const total = (pick: (payment: AccountPayment) => Num): Num => sumOf(payments.map(pick), zero);
    const settled = total((payment) => payment.settled);
    const sumAmounts = (list: readonly Installment[]): Num =>
      sumOf(
        list.map(({ amount }) => amount),
        zero,
      );
    const accrued = sumAmounts(claims);
    const clawedBack = sumAmounts(credits).negated();
    const closing = opening.plus(accrued).plus(interest).minus(clawedBack).minus(settled);
    const isHeld = ({ triggeredOn }: Installment) => triggeredOn === null || triggeredOn > until;
    const held = sumOf(
      this.#live.filter(isHeld).map(({ open }) => open),
      zero,
    );
    this.#closing = closing;
    this.#live = this.#live.filter(({ open }) => open.sign() !== 0);
    return {
      opening,
      accrued,
      clawedBack,
      interest,
      settled,
      withheld: total((payment) => payment.withheld),
      borneByPayer: total((payment) => payment.borneByPayer),
      held,
      payable: closing.minus(held),
      closing,
      payments,
      interestLines,
    };
  }

  #reduce(installment: Installment, by: Num, on: string): void {
    installment.open = installment.open.minus(by);
    installment.history.push({ on, open: installment.open });
    if (installment.open.sign() === 0) installment.settledOn = on;
  }

  /** Uses credit from what was taken back against open amounts, oldest first. */
  #setOff(on: string): void {
    for (const installment of this.#live) {
      if (this.#credit.sign() === 0) return;
      const used = smaller(this.#credit, installment.open);
      if (used.sign() === 0) continue;
      this.#reduce(installment, used, laterOf(on, installment.triggeredOn ?? on));
      this.#credit = this.#credit.minus(used);
    }
  }

  #payment(on: string, settled: Num): AccountPayment {
    const { math } = this.context;
    const tax = taxBetween(this.context, this.from, this.to)?.(settled);
    return {
      on,
      settled,
      withheld: tax?.withheld ?? math.zero,
      borneByPayer: tax?.borneByPayer ?? math.zero,
      tax: tax && (() => tax.derive()),
    };
  }

  #settleOnTime(end: string): AccountPayment[] {
    const byDay = new Map<string, Num>();
    for (const installment of this.#live) {
      const { dueOn, open } = installment;
      if (dueOn === null || dueOn > end || open.sign() === 0) continue;
      byDay.set(dueOn, (byDay.get(dueOn) ?? this.context.math.zero).plus(open));
      this.#reduce(installment, open, dueOn);
    }
    return [...byDay].map(([on, settled]) => this.#payment(on, settled));
  }

  #settlePaid(
    paid: readonly { on: string; amount: Num }[],
    end: string,
  ): AccountPayment[] | { unowed: { on: string; by: Num } } {
    const payments: AccountPayment[] = [];
    for (const { on, amount } of paid) {
      if (on > end) continue;
      let open = amount;
      for (const installment of this.#live) {
        if (open.sign() === 0) break;
        if (installment.triggeredOn === null || installment.triggeredOn > on) continue;
        const used = smaller(open, installment.open);
        if (used.sign() === 0) continue;
        this.#reduce(installment, used, on);
        open = open.minus(used);
      }
      if (notNegative(open, this.context.math.zero).sign() > 0) return { unowed: { on, by: open } };
      payments.push(this.#payment(on, amount));
    }
    return payments;
  }

  /** Interest of the period becomes an amount of its own, due at once; it bears no interest itself. */
  #chargeInterest(from: string, end: string): { amount: Num; derive: Derive }[] {
    if (this.context.sheet.revenueShare.payment.lateInterestPercent === undefined) return [];
    const charged = this.#live.flatMap((installment) => {
      const interest = interestOn(this.context, installment, addDays(from, -1), end);
      return interest ? [{ amount: interest.amount, derive: () => interest.derive() }] : [];
    });
    for (const { amount, derive } of charged) {
      const installment: Installment = {
        line: undefined,
        kind: "interest",
        amount,
        open: amount,
        triggeredOn: end,
        dueOn: end,
        settledOn: null,
        history: [],
        derive,
      };
      this.installments.push(installment);
      this.#live.push(installment);
    }
    return charged;
  }
}
