import { type CalendarDate, parseDate, parseDuration } from "@internationalized/date";
import * as z from "zod";

const isCalendarDate = (text: string): boolean => {
  try {
    parseDate(text);
    return true;
  } catch {
    return false;
  }
};

/** A day without time or zone, "2026-11-20". Refuses days that do not exist, such as 31 February. */
export const calendarDateSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, "Write the date as year-month-day, such as 2026-11-20.")
  .refine(isCalendarDate, "This day does not exist in the calendar.");
export type CalendarDateText = z.infer<typeof calendarDateSchema>;

/** An ISO 8601 calendar period of years, months, weeks and days, such as "P12M" or "P90D". */
export const periodSchema = z
  .string()
  .regex(
    /^P(?=\d)(\d{1,3}Y)?(\d{1,4}M)?(\d{1,4}W)?(\d{1,5}D)?$/,
    "Write a period such as P12M for twelve months or P90D for ninety days.",
  );
export type PeriodText = z.infer<typeof periodSchema>;

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
