import type { Rule } from "../rule";

export const assignmentAgainstControl: Rule = {
  id: "assignment-against-control",
  title: "Free assignment defeats the change-of-control right",
  severity: "contradiction",
  source: "S4",
  explanation:
    "Whoever may hand the agreement to anyone needs no change of control to bring in a stranger: the right to end is empty.",
  howToFix: "Let an assignment need consent.",
  signOff: ["legal"],
  check: (sheet) => {
    const { changeOfControl } = sheet.termExit;
    const { assignment } = sheet.law.safeguards;
    if (assignment !== "free" || changeOfControl === undefined || changeOfControl === "no_effect") return [];
    return [
      {
        path: "law.safeguards.assignment",
        message:
          "A change of control has consequences, but the agreement may be handed to anyone without asking.",
        relatedPaths: ["termExit.changeOfControl"],
        fix: {
          label: "Assignment with written consent",
          changes: [{ op: "set", path: "law.safeguards.assignment", value: "with_consent", base: "free" }],
        },
      },
    ];
  },
  examples: {
    bad: {
      text: "Free assignment; right to end at a change of control.",
      terms: { termExit: { changeOfControl: "right_to_end" }, law: { safeguards: { assignment: "free" } } },
    },
    good: {
      text: "Assignment with consent; right to end at a change of control.",
      terms: {
        termExit: { changeOfControl: "right_to_end" },
        law: { safeguards: { assignment: "with_consent" } },
      },
    },
  },
};
