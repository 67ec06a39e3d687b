import { parseDate } from "@internationalized/date";
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

/** An ISO 8601 calendar period of years, months, weeks and days, such as "P12M" or "P90D". */
export const periodSchema = z
  .string()
  .regex(
    /^P(?=\d)(\d{1,3}Y)?(\d{1,4}M)?(\d{1,4}W)?(\d{1,5}D)?$/,
    "Write a period such as P12M for twelve months or P90D for ninety days.",
  );
