import { addDays } from "../../shared/calendar";
import type { Month } from "../calendar/months";
import type { Derive } from "../derivation";
import type { LedgerLine } from "../ledger/ledger-line";
import { allocateByWeight } from "../number/allocate";
import { type Arithmetic, type Num, sumOf } from "../number/num";

/** A part of a line with a due day of its own. `open` shrinks as it is paid or set off. */
export type Installment = {
  line: LedgerLine | undefined;
  kind: LedgerLine["kind"] | "interest";
  amount: Num;
  open: Num;
  /** The day it became payable; null while nothing has triggered it. */
  triggeredOn: string | null;
  dueOn: string | null;
  /** The day nothing was open any more. */
  settledOn: string | null;
  /** What the open amount was on and after each day it changed, for interest. */
  history: { on: string; open: Num }[];
  derive: Derive;
};

/** The installments of a line: one for each day something triggers part of it, due the agreed days later. */
export function installmentsOf(
  line: LedgerLine,
  month: Month,
  netDays: number,
  places: number,
  math: Arithmetic,
): Installment[] {
  const weights = line.triggers.map(({ weight }) => weight);
  const isPlain = weights.length === 1 || sumOf(weights, math.zero).sign() === 0;
  const amounts = isPlain ? [line.amount] : allocateByWeight(line.amount, weights, places, math);
  return amounts.flatMap((amount, place): Installment[] => {
    const on = line.triggers[place]?.on ?? null;
    if (amount.sign() === 0) return [];
    const triggeredOn = on !== null && on < month.from ? month.from : on;
    return [
      {
        line,
        kind: line.kind,
        amount,
        open: amount,
        triggeredOn,
        dueOn: triggeredOn === null ? null : addDays(triggeredOn, netDays),
        settledOn: null,
        history: [],
        derive: line.derive,
      },
    ];
  });
}
