import { daysOfCadence } from "../figures";
import type { Rule } from "../rule";

export const cureLongerThanRhythm: Rule = {
  id: "cure-longer-than-rhythm",
  title: "Cure longer than the rhythm",
  severity: "contradiction",
  source: "S0",
  explanation: "A commitment that may be cured until after the next one is due can be missed every time.",
  howToFix: "Shorten the time to catch up, or make the commitment rarer.",
  signOff: ["executive"],
  check: (sheet) =>
    sheet.goToMarket.commitments.flatMap(({ id, cadence, remedy }) => {
      if (cadence === undefined || remedy.cureDays === undefined) return [];
      if (remedy.cureDays <= daysOfCadence[cadence]) return [];
      const path = `goToMarket.commitments[${id}]`;
      return [
        {
          path: `${path}.remedy.cureDays`,
          message: `There are ${remedy.cureDays} days to catch up, but the commitment is due again after ${daysOfCadence[cadence]}.`,
          relatedPaths: [`${path}.cadence`],
        },
      ];
    }),
  examples: {
    bad: {
      text: "Every month, with 60 days to catch up.",
      terms: { goToMarket: { commitments: [{ id: "c", cadence: "monthly", remedy: { cureDays: 60 } }] } },
    },
    good: {
      text: "Every quarter, with 30 days to catch up.",
      terms: { goToMarket: { commitments: [{ id: "c", cadence: "quarterly", remedy: { cureDays: 30 } }] } },
    },
  },
};
