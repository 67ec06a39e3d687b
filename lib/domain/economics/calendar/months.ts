import { addDays, addPeriod, daysBetween } from "../../shared/calendar";

/**
 * One calendar month of the agreement, the engine's smallest period. A month belongs to the contract year, and to the
 * contract quarter, in which it begins. `daysInForce` of its `days` lie inside the agreement.
 */
export type Month = {
  index: number;
  key: string;
  from: string;
  until: string;
  days: number;
  daysInForce: number;
  contractYear: number;
  contractQuarter: number;
  /** Whether a contract year or quarter ends with this month, because the next begins or the agreement has ended. */
  endsYear: boolean;
  endsQuarter: boolean;
};

/** The later of two days or months written as text. */
export function laterOf(one: string, other: string): string {
  if (one > other) return one;
  return other;
}

export const monthOf = (date: string): string => date.slice(0, 7);

const monthNumber = (key: string): number => Number(key.slice(0, 4)) * 12 + Number(key.slice(5, 7)) - 1;
const keyOf = (number: number): string =>
  `${String(Math.floor(number / 12)).padStart(4, "0")}-${String((number % 12) + 1).padStart(2, "0")}`;

/** Whole months from the agreement's start to the beginning of a month, never below zero. */
function elapsedMonths(startsOn: string, key: string): number {
  const difference = monthNumber(key) - monthNumber(monthOf(startsOn));
  return Math.max(0, startsOn.endsWith("-01") ? difference : difference - 1);
}

/** `count` calendar months from the one the agreement starts in; a month after its end is not in force at all. */
export function monthGrid(startsOn: string, count: number, terminatedOn: string | undefined): Month[] {
  const first = monthNumber(monthOf(startsOn));
  return Array.from({ length: count }, (_, index): Month => {
    const key = keyOf(first + index);
    const from = `${key}-01`;
    const until = addDays(addPeriod(from, "P1M"), -1);
    const days = Number(until.slice(8, 10));
    const begins = laterOf(startsOn, from);
    const ends = terminatedOn !== undefined && terminatedOn < until ? terminatedOn : until;
    const elapsed = elapsedMonths(startsOn, key);
    const next = elapsedMonths(startsOn, keyOf(first + index + 1));
    const isLast = terminatedOn !== undefined && terminatedOn >= from && terminatedOn <= until;
    return {
      index,
      key,
      from,
      until,
      days,
      daysInForce: Math.max(0, daysBetween(begins, ends) + 1),
      contractYear: Math.floor(elapsed / 12) + 1,
      contractQuarter: Math.floor(elapsed / 3) + 1,
      endsYear: isLast || Math.floor(next / 12) !== Math.floor(elapsed / 12),
      endsQuarter: isLast || Math.floor(next / 3) !== Math.floor(elapsed / 3),
    };
  });
}

/** Full years from `since` to `date`, plus one: the customer's first year is 1. */
export function customerYear(since: string, date: string): number {
  let year = Number(date.slice(0, 4)) - Number(since.slice(0, 4)) + 1;
  while (year > 1 && addPeriod(since, `P${year - 1}Y`) > date) year -= 1;
  return year;
}
