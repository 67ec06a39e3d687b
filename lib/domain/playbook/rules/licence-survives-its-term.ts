import type { Rule } from "../rule";

export const licenceSurvivesItsTerm: Rule = {
  id: "licence-survives-its-term",
  title: "Licences end with the agreement and survive it",
  severity: "contradiction",
  source: "S1",
  explanation: "A licence cannot end with the agreement and go on after it.",
  howToFix: "Let licences end with the agreement, or give this one a period of its own.",
  signOff: ["legal"],
  check: (sheet) => {
    const { onTermination, background, foreground } = sheet.intellectualProperty;
    if (onTermination.licences !== "survive") return [];
    const ending = [
      ...background.map((row) => ({ row, path: `intellectualProperty.background[${row.id}].licenceTerm` })),
      ...foreground.map((row) => ({ row, path: `intellectualProperty.foreground[${row.id}].licenceTerm` })),
    ]
      .filter(({ row }) => row.licensed !== false && row.licenceTerm === "agreement_term")
      .map(({ path }) => path);
    if (ending.length === 0) return [];
    return [
      {
        path: "intellectualProperty.onTermination.licences",
        message: `Licences survive the end, but ${ending.length === 1 ? "one of them ends" : `${ending.length} of them end`} with the agreement.`,
        relatedPaths: ending,
        fix: {
          label: "Let licences end with the agreement",
          changes: [
            {
              op: "set",
              path: "intellectualProperty.onTermination.licences",
              value: "at_once",
              base: "survive",
            },
          ],
        },
      },
    ];
  },
  examples: {
    bad: {
      text: "The licence ends with the agreement; licences survive the end.",
      terms: {
        intellectualProperty: {
          background: [{ id: "b", licensed: true, licenceTerm: "agreement_term" }],
          onTermination: { licences: "survive" },
        },
      },
    },
    good: {
      text: "The licence ends with the agreement.",
      terms: {
        intellectualProperty: {
          background: [{ id: "b", licensed: true, licenceTerm: "agreement_term" }],
          onTermination: { licences: "at_once" },
        },
      },
    },
  },
};
