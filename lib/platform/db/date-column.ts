import type { CalendarDateText } from "@/lib/domain/shared/calendar";

/** Date columns travel as midnight UTC; these two are the only places that know. */
export const toDateColumn = (date: CalendarDateText): Date => new Date(`${date}T00:00:00.000Z`);
export const fromDateColumn = (column: Date): CalendarDateText => column.toISOString().slice(0, 10);
