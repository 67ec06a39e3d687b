import { daysBetween } from "../../shared/calendar";

export type DayCount = "actual_365" | "actual_360" | "thirty_360";

/** Days of delay from one day to a later one and the days of a year, as the convention counts them. */
export function interestDays(
  from: string,
  until: string,
  dayCount: DayCount,
): { days: number; year: number } {
  if (dayCount !== "thirty_360")
    return { days: daysBetween(from, until), year: dayCount === "actual_365" ? 365 : 360 };
  const [y1 = 0, m1 = 0, d1 = 0] = from.split("-").map(Number);
  const [y2 = 0, m2 = 0, d2 = 0] = until.split("-").map(Number);
  const first = Math.min(d1, 30);
  const last = d2 === 31 && first === 30 ? 30 : d2;
  return { days: (y2 - y1) * 360 + (m2 - m1) * 30 + (last - first), year: 360 };
}
