import { type CalendarDate, parseDate, parseDuration } from "@internationalized/date";

/** A day without time or zone, "2026-11-20"; `calendarDateSchema` checks it at the door. */
export type CalendarDateText = string;

/** An ISO 8601 calendar period such as "P12M" or "P90D"; `periodSchema` checks it at the door. */
export type PeriodText = string;

const asDate = (text: string): CalendarDate => parseDate(text);

/** The day `period` after `date`; month ends are clamped (31 January + 1 month = 28 or 29 February). */
export function addPeriod(date: CalendarDateText, period: PeriodText): CalendarDateText {
  return asDate(date).add(parseDuration(period)).toString();
}

export function addDays(date: CalendarDateText, days: number): CalendarDateText {
  return asDate(date).add({ days }).toString();
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CalendarDateText, to: CalendarDateText): number {
  return asDate(to).compare(asDate(from));
}

/** A period as days for comparison only, with a month of 30 and a year of 365 days. */
export function approximateDays(period: PeriodText): number {
  const { years = 0, months = 0, weeks = 0, days = 0 } = parseDuration(period);
  return years * 365 + months * 30 + weeks * 7 + days;
}
