import type { Rule } from "../rule";

export const backgroundClaimed: Rule = {
  id: "background-claimed",
  title: "Existing rights change hands",
  severity: "red_flag",
  source: "S1",
  explanation: "What a party had before the partnership should still be its own afterwards.",
  signOff: ["executive", "legal"],
  check: (sheet) =>
    sheet.intellectualProperty.backgroundStaysWithOwner === false
      ? [
          {
            path: "intellectualProperty.backgroundStaysWithOwner",
            message: "The sheet says that parties do not keep what they had before.",
            fix: {
              label: "Each party keeps its own",
              changes: [
                {
                  op: "set",
                  path: "intellectualProperty.backgroundStaysWithOwner",
                  value: true,
                  base: false,
                },
              ],
            },
          },
        ]
      : [],
  examples: {
    bad: {
      text: "Existing software passes to the partner.",
      terms: { intellectualProperty: { backgroundStaysWithOwner: false } },
    },
    good: {
      text: "Each party keeps what it had before.",
      terms: { intellectualProperty: { backgroundStaysWithOwner: true } },
    },
  },
};
