import { fromDate, toCalendarDate } from "@internationalized/date";
import type { CalendarDateText } from "@/lib/domain/shared/calendar";

/** Where "now" comes from: the system in the server, a moving hand in the demo seed, a fixed one in tests. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** A clock that stands still until it is moved. */
export function movableClock(start: Date): Clock & { moveTo(at: Date): void } {
  let current = start;
  return {
    now: () => new Date(current),
    moveTo(at) {
      current = at;
    },
  };
}

/** The calendar day of an instant in `timeZone` (IANA name). */
export function calendarDayOf(instant: Date, timeZone: string): CalendarDateText {
  return toCalendarDate(fromDate(instant, timeZone)).toString();
}

/** The calendar day it is in `timeZone` (IANA name). */
export function todayIn(clock: Clock, timeZone: string): CalendarDateText {
  return calendarDayOf(clock.now(), timeZone);
}
