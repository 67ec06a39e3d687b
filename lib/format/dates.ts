import type { CalendarDateText } from "@/lib/domain/shared/calendar";
import { writeDate, writePeriod, writeShortDate } from "@/lib/domain/shared/written-figures";

/** "20 November 2026". */
export const formatLongDate = writeDate;

/** "20 Nov 2026". */
export const formatDate = writeShortDate;

/** "12 months", "1 year and 6 months". */
export const formatPeriod = writePeriod;

const dayInZone = (instant: Date, timeZone: string): CalendarDateText =>
  new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short" }).format(instant);

/** The calendar day of an instant in a time zone: "20 Nov 2026". */
export function formatInstantDate(instant: Date, timeZone: string): string {
  return writeShortDate(dayInZone(instant, timeZone));
}

/** "20 Nov 2026, 14:32" in a time zone, 24-hour clock. */
export function formatInstant(instant: Date, timeZone: string): string {
  const time = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  return `${formatInstantDate(instant, timeZone)}, ${time.format(instant)}`;
}
