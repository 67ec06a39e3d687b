import { dateText } from "../../term-sheet/value-text";
import { lastDayOfTerm, mayGoOn } from "../figures";
import type { Rule, RuleHit } from "../rule";

export const commitmentOutsideTerm: Rule = {
  id: "commitment-outside-term",
  title: "Commitment due outside the term",
  severity: "contradiction",
  source: "S0",
  explanation: "What is due before the agreement begins or after it has ended binds nobody.",
  howToFix: "Move the day into the term, or make the term longer.",
  signOff: ["executive"],
  check: (sheet) => {
    const first = sheet.parties.effectiveOn;
    const last = mayGoOn(sheet) ? undefined : lastDayOfTerm(sheet);
    return sheet.goToMarket.commitments.flatMap(({ id, dueOn }): RuleHit[] => {
      if (!dueOn) return [];
      const path = `goToMarket.commitments[${id}].dueOn`;
      if (first && dueOn < first)
        return [
          {
            path,
            message: `The commitment is due on ${dateText(dueOn)}, before the agreement begins on ${dateText(first)}.`,
            relatedPaths: ["parties.effectiveOn"],
          },
        ];
      if (!last || dueOn <= last) return [];
      return [
        {
          path,
          message: `The commitment is due on ${dateText(dueOn)}, the agreement ends on ${dateText(last)}.`,
          relatedPaths: ["parties.effectiveOn", "termExit.initialTerm"],
          fix: {
            label: "Due on the last day of the term",
            changes: [{ op: "set", path, value: last, base: dueOn }],
          },
        },
      ];
    });
  },
  examples: {
    bad: {
      text: "Term until 31 January 2028; 12 sellers trained by 30 June 2028.",
      terms: {
        parties: { effectiveOn: "2027-02-01" },
        termExit: { initialTerm: "P12M", renewal: { kind: "none" } },
        goToMarket: { commitments: [{ id: "c", dueOn: "2028-06-30" }] },
      },
    },
    good: {
      text: "Term until 31 January 2028; 12 sellers trained by 30 June 2027.",
      terms: {
        parties: { effectiveOn: "2027-02-01" },
        termExit: { initialTerm: "P12M", renewal: { kind: "none" } },
        goToMarket: { commitments: [{ id: "c", dueOn: "2027-06-30" }] },
      },
    },
  },
};
