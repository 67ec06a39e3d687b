import { dateText, periodText } from "../../term-sheet/value-text";
import { lastDayOfTerm } from "../figures";
import type { Rule } from "../rule";

export const endDayDiffers: Rule = {
  id: "end-day-differs",
  title: "Last day and length of term differ",
  severity: "contradiction",
  source: "house",
  explanation: "Two answers to when it ends are a dispute about when it ends.",
  howToFix: "Keep the length or the last day, or make them agree.",
  signOff: ["legal"],
  check: (sheet) => {
    const { endsOn, initialTerm } = sheet.termExit;
    const { effectiveOn } = sheet.parties;
    const last = lastDayOfTerm(sheet);
    if (!endsOn || !last || !initialTerm || !effectiveOn || endsOn === last) return [];
    return [
      {
        path: "termExit.endsOn",
        message: `${periodText(initialTerm)} from ${dateText(effectiveOn)} end on ${dateText(last)}, not on ${dateText(endsOn)}.`,
        relatedPaths: ["parties.effectiveOn", "termExit.initialTerm"],
        fix: {
          label: `End on ${dateText(last)}`,
          changes: [{ op: "set", path: "termExit.endsOn", value: last, base: endsOn }],
        },
      },
    ];
  },
  examples: {
    bad: {
      text: "Twelve months from 1 February 2027, until 31 December 2028.",
      terms: {
        parties: { effectiveOn: "2027-02-01" },
        termExit: { initialTerm: "P12M", endsOn: "2028-12-31" },
      },
    },
    good: {
      text: "Twelve months from 1 February 2027, until 31 January 2028.",
      terms: {
        parties: { effectiveOn: "2027-02-01" },
        termExit: { initialTerm: "P12M", endsOn: "2028-01-31" },
      },
    },
  },
};
