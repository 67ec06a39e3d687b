import { inSameRow } from "../../term-sheet/condition";
import { expandPath, getAt } from "../../term-sheet/path";
import type { Rule } from "../rule";

/** First and last day that belong together. */
const windows: readonly (readonly [string, string])[] = [
  ["parties.pilot.startsOn", "parties.pilot.endsOn"],
  ["exclusivity.grants[].fromOn", "exclusivity.grants[].untilOn"],
];

export const datesOutOfOrder: Rule = {
  id: "dates-out-of-order",
  title: "Days in the wrong order",
  severity: "contradiction",
  source: "house",
  explanation: "What ends before it begins never applies.",
  signOff: ["partnership_manager"],
  check: (sheet) =>
    windows.flatMap(([first, last]) =>
      expandPath(sheet, last).flatMap((path) => {
        const from = getAt(sheet, inSameRow(first, path));
        const until = getAt(sheet, path);
        if (typeof from !== "string" || typeof until !== "string" || from <= until) return [];
        const relatedPaths = [inSameRow(first, path)];
        return [{ path, message: "The last day lies before the first day.", relatedPaths }];
      }),
    ),
  examples: {
    bad: {
      text: "From 1 March 2027 until 28 February 2027.",
      terms: { parties: { pilot: { startsOn: "2027-03-01", endsOn: "2027-02-28" } } },
    },
    good: {
      text: "From 1 March 2027 until 31 August 2027.",
      terms: { parties: { pilot: { startsOn: "2027-03-01", endsOn: "2027-08-31" } } },
    },
  },
};
