import { dateText } from "../../term-sheet/value-text";
import type { Rule } from "../rule";

export const beginsBeforeSigning: Rule = {
  id: "begins-before-signing",
  title: "Begins before it is signed",
  severity: "contradiction",
  source: "S4",
  explanation: "Duties that begin before the signature were owed by nobody when they were due.",
  howToFix: "Begin on the day of signing or later.",
  signOff: ["legal"],
  check: (sheet) => {
    const { effectiveOn, targetSigningOn } = sheet.parties;
    if (!effectiveOn || !targetSigningOn || effectiveOn >= targetSigningOn) return [];
    return [
      {
        path: "parties.effectiveOn",
        message: `The agreement begins on ${dateText(effectiveOn)}, but is to be signed on ${dateText(targetSigningOn)}.`,
        relatedPaths: ["parties.targetSigningOn"],
        fix: {
          label: "Begin on the day of signing",
          changes: [{ op: "set", path: "parties.effectiveOn", value: targetSigningOn, base: effectiveOn }],
        },
      },
    ];
  },
  examples: {
    bad: {
      text: "Signed on 15 March 2027, in force from 1 February 2027.",
      terms: { parties: { targetSigningOn: "2027-03-15", effectiveOn: "2027-02-01" } },
    },
    good: {
      text: "Signed on 15 January 2027, in force from 1 February 2027.",
      terms: { parties: { targetSigningOn: "2027-01-15", effectiveOn: "2027-02-01" } },
    },
  },
};
