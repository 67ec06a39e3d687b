import { addDays, addPeriod } from "../../shared/calendar";
import type { TermSheet } from "../../term-sheet/term-sheet";
import { dateText } from "../../term-sheet/value-text";
import type { Rule } from "../rule";

/** Last day of the first term, where start and length are known. */
function lastDayOfTerm(sheet: TermSheet): string | undefined {
  const { effectiveOn } = sheet.parties;
  const { initialTerm } = sheet.termExit;
  return effectiveOn && initialTerm ? addDays(addPeriod(effectiveOn, initialTerm), -1) : undefined;
}

export const exclusivityOutlivesTerm: Rule = {
  id: "exclusivity-outlives-term",
  title: "Exclusivity outlives the agreement",
  severity: "contradiction",
  source: "S1",
  explanation: "Exclusivity beyond the first term binds without the agreement it belongs to.",
  signOff: ["legal"],
  check: (sheet) => {
    const lastDay = lastDayOfTerm(sheet);
    if (!lastDay || sheet.exclusivity.kind === "none") return [];
    return sheet.exclusivity.grants.flatMap((grant) => {
      if (!grant.untilOn || grant.untilOn <= lastDay) return [];
      const path = `exclusivity.grants[${grant.id}].untilOn`;
      return [
        {
          path,
          message: `The exclusivity lasts until ${dateText(grant.untilOn)}, the first term ends on ${dateText(lastDay)}.`,
          relatedPaths: ["parties.effectiveOn", "termExit.initialTerm"],
          fix: {
            label: "End with the term",
            changes: [{ op: "set", path, value: lastDay, base: grant.untilOn }],
          },
        },
      ];
    });
  },
  examples: {
    bad: {
      text: "Term of 18 months from 1 February 2027, exclusive until 31 January 2029.",
      terms: {
        parties: { effectiveOn: "2027-02-01" },
        termExit: { initialTerm: "P18M" },
        exclusivity: { grants: [{ id: "g", untilOn: "2029-01-31" }] },
      },
    },
    good: {
      text: "Term of 18 months from 1 February 2027, exclusive until 31 July 2028.",
      terms: {
        parties: { effectiveOn: "2027-02-01" },
        termExit: { initialTerm: "P18M" },
        exclusivity: { grants: [{ id: "g", untilOn: "2028-07-31" }] },
      },
    },
  },
};
