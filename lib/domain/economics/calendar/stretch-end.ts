import { addDays, addPeriod, daysBetween } from "../../shared/calendar";
import type { AmountPeriod } from "./counter";
import type { Month } from "./months";

/** The days of a month, quarter, contract year or term that lie inside the agreement, of all its days. */
export type StretchEnd = { inForce: number; of: number };

/** What decides where stretches end: the first day, and the last one if the agreement ended or its term is over. */
export type StretchFrame = {
  startsOn: string;
  terminatedOn: string | undefined;
  /** Last day of the agreed term; `undefined` when no term is set and the computed months are the term. */
  termEndsOn: string | undefined;
  lastMonth: number;
};

/** Set when a stretch ends with this month; a stretch still running at the last computed month has not ended. */
export function stretchEnd(frame: StretchFrame, month: Month, per: AmountPeriod): StretchEnd | undefined {
  if (month.daysInForce === 0) return undefined;
  if (per === "month") return { inForce: month.daysInForce, of: month.days };
  const { startsOn, terminatedOn, termEndsOn, lastMonth } = frame;
  if (per === "term") {
    const hasEnded =
      (terminatedOn !== undefined && terminatedOn >= month.from && terminatedOn <= month.until) ||
      (termEndsOn !== undefined && termEndsOn >= month.from && termEndsOn <= month.until) ||
      (termEndsOn === undefined && month.index === lastMonth);
    if (!hasEnded) return undefined;
    const fullEnd = termEndsOn ?? month.until;
    const end = terminatedOn !== undefined && terminatedOn < fullEnd ? terminatedOn : fullEnd;
    return { inForce: daysBetween(startsOn, end) + 1, of: daysBetween(startsOn, fullEnd) + 1 };
  }
  const isEnd = per === "year" ? month.endsYear : month.endsQuarter;
  if (!isEnd) return undefined;
  const length = per === "year" ? 12 : 3;
  const number = per === "year" ? month.contractYear : month.contractQuarter;
  const begins = addPeriod(startsOn, `P${(number - 1) * length}M`);
  const next = addPeriod(startsOn, `P${number * length}M`);
  const last = addDays(next, -1);
  const end = terminatedOn !== undefined && terminatedOn < last ? terminatedOn : last;
  return { inForce: daysBetween(begins, end) + 1, of: daysBetween(begins, next) };
}
