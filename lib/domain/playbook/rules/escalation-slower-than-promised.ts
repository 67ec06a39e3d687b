import type { Rule } from "../rule";

export const escalationSlowerThanPromised: Rule = {
  id: "escalation-slower-than-promised",
  title: "Ladder slower than the promise",
  severity: "contradiction",
  source: "S4",
  explanation: "A dispute cannot be with the executives in time when the levels below them take longer.",
  howToFix: "Shorten the lower levels, or allow more days until the executives have it.",
  signOff: ["legal"],
  check: (sheet) => {
    const { escalationBusinessDays } = sheet.law;
    const { escalation } = sheet.governance;
    const below = escalation.slice(0, -1);
    if (escalationBusinessDays === undefined || below.length === 0) return [];
    const days = below.reduce((sum, { withinBusinessDays }) => sum + (withinBusinessDays ?? 0), 0);
    if (days <= escalationBusinessDays) return [];
    return [
      {
        path: "law.escalationBusinessDays",
        message: `A dispute is to reach the executives within ${escalationBusinessDays} business days, the levels below them take ${days}.`,
        relatedPaths: below.map(({ id }) => `governance.escalation[${id}].withinBusinessDays`),
        fix: {
          label: `Allow ${days} business days`,
          changes: [
            { op: "set", path: "law.escalationBusinessDays", value: days, base: escalationBusinessDays },
          ],
        },
      },
    ];
  },
  examples: {
    bad: {
      text: "Executives within 10 days; working team 10 days, steering 10 days.",
      terms: {
        law: { escalationBusinessDays: 10 },
        governance: {
          escalation: [
            { id: "a", withinBusinessDays: 10 },
            { id: "b", withinBusinessDays: 10 },
            { id: "c", withinBusinessDays: 10 },
          ],
        },
      },
    },
    good: {
      text: "Executives within 10 days; working team 5 days, steering 5 days.",
      terms: {
        law: { escalationBusinessDays: 10 },
        governance: {
          escalation: [
            { id: "a", withinBusinessDays: 5 },
            { id: "b", withinBusinessDays: 5 },
            { id: "c", withinBusinessDays: 10 },
          ],
        },
      },
    },
  },
};
