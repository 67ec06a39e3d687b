import { dateText } from "../../term-sheet/value-text";
import { lastDayOfTerm, mayGoOn } from "../figures";
import type { Rule } from "../rule";

export const milestoneOutsideTerm: Rule = {
  id: "milestone-outside-term",
  title: "Milestone outside the term",
  severity: "contradiction",
  source: "S0",
  explanation: "A milestone before the agreement begins or after it has ended is owed to nobody.",
  howToFix: "Move the day into the term, or make the term longer.",
  signOff: ["finance"],
  check: (sheet) => {
    const first = sheet.parties.effectiveOn;
    const last = mayGoOn(sheet) ? undefined : lastDayOfTerm(sheet);
    return sheet.revenueShare.streams.flatMap((stream) =>
      stream.model === "milestone"
        ? stream.milestones.flatMap((milestone) => {
            const { dueOn } = milestone;
            if (!dueOn) return [];
            const path = `revenueShare.streams[${stream.id}].milestones[${milestone.id}].dueOn`;
            if (first && dueOn < first)
              return [
                {
                  path,
                  message: `The milestone is due on ${dateText(dueOn)}, before the agreement begins on ${dateText(first)}.`,
                  relatedPaths: ["parties.effectiveOn"],
                },
              ];
            if (last && dueOn > last)
              return [
                {
                  path,
                  message: `The milestone is due on ${dateText(dueOn)}, the agreement ends on ${dateText(last)}.`,
                  relatedPaths: ["parties.effectiveOn", "termExit.initialTerm"],
                  fix: {
                    label: "Due on the last day of the term",
                    changes: [{ op: "set" as const, path, value: last, base: dueOn }],
                  },
                },
              ];
            return [];
          })
        : [],
    );
  },
  examples: {
    bad: {
      text: "Twelve months from 1 February 2027; milestone on 1 June 2028.",
      terms: {
        parties: { effectiveOn: "2027-02-01" },
        termExit: { initialTerm: "P12M", renewal: { kind: "none" } },
        revenueShare: {
          streams: [{ id: "s", model: "milestone", milestones: [{ id: "m", dueOn: "2028-06-01" }] }],
        },
      },
    },
    good: {
      text: "Twelve months from 1 February 2027; milestone on 1 June 2027.",
      terms: {
        parties: { effectiveOn: "2027-02-01" },
        termExit: { initialTerm: "P12M", renewal: { kind: "none" } },
        revenueShare: {
          streams: [{ id: "s", model: "milestone", milestones: [{ id: "m", dueOn: "2027-06-01" }] }],
        },
      },
    },
  },
};
