import type { CalendarDateText } from "@/lib/domain/shared/calendar";
import { writeDate } from "@/lib/domain/shared/written-figures";

/** What stands at the foot of each page of a draft, in the PDF and in Word: "D-0147, version 5, 20 November 2026". */
export const draftFooter = (draft: {
  number: string;
  version: number;
  compiledOn: CalendarDateText;
}): string => `${draft.number}, version ${draft.version}, ${writeDate(draft.compiledOn)}`;
