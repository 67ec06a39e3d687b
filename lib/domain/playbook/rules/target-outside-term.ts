import { expandPath, getAt } from "../../term-sheet/path";
import { dateText } from "../../term-sheet/value-text";
import { lastDayOfTerm, mayGoOn } from "../figures";
import type { Rule } from "../rule";

const targetPaths = [
  "parties.objectives[].dueOn",
  "parties.successCriteria[].dueOn",
  "goToMarket.programmeLevels[].reachBy",
];

export const targetOutsideTerm: Rule = {
  id: "target-outside-term",
  title: "Target after the end",
  severity: "contradiction",
  source: "S2",
  explanation: "A target that is measured after the agreement has ended can decide nothing about it.",
  howToFix: "Measure it inside the term.",
  signOff: ["partnership_manager"],
  check: (sheet) => {
    const last = mayGoOn(sheet) ? undefined : lastDayOfTerm(sheet);
    if (!last) return [];
    return targetPaths
      .flatMap((path) => expandPath(sheet, path))
      .flatMap((path) => {
        const dueOn = getAt(sheet, path);
        if (typeof dueOn !== "string" || dueOn <= last) return [];
        return [
          {
            path,
            message: `The target is measured on ${dateText(dueOn)}, the agreement ends on ${dateText(last)}.`,
            relatedPaths: ["parties.effectiveOn", "termExit.initialTerm"],
            fix: {
              label: "Measure on the last day of the term",
              changes: [{ op: "set" as const, path, value: last, base: dueOn }],
            },
          },
        ];
      });
  },
  examples: {
    bad: {
      text: "Term until 31 January 2028; 2 million EUR by 31 December 2028.",
      terms: {
        parties: { effectiveOn: "2027-02-01", objectives: [{ id: "o", dueOn: "2028-12-31" }] },
        termExit: { initialTerm: "P12M" },
      },
    },
    good: {
      text: "Term until 31 January 2028; 2 million EUR by 31 December 2027.",
      terms: {
        parties: { effectiveOn: "2027-02-01", objectives: [{ id: "o", dueOn: "2027-12-31" }] },
        termExit: { initialTerm: "P12M" },
      },
    },
  },
};
