import { approximateDays } from "../../shared/calendar";
import { periodText } from "../../term-sheet/value-text";
import { daysOfCadence, mayGoOn } from "../figures";
import type { Rule } from "../rule";

const words = {
  monthly: "every month",
  quarterly: "every quarter",
  half_yearly: "every half-year",
  yearly: "every year",
} as const;

export const cadenceLongerThanTerm: Rule = {
  id: "cadence-longer-than-term",
  title: "Rhythm longer than the term",
  severity: "contradiction",
  source: "S1",
  explanation: "What happens once a year never happens in an agreement of six months.",
  howToFix: "Choose a shorter rhythm, or a day.",
  signOff: ["executive"],
  check: (sheet) => {
    const { initialTerm } = sheet.termExit;
    if (initialTerm === undefined || mayGoOn(sheet)) return [];
    const days = approximateDays(initialTerm);
    return sheet.goToMarket.commitments
      .filter(({ cadence }) => cadence !== undefined && daysOfCadence[cadence] > days + 5)
      .map(({ id, cadence }) => ({
        path: `goToMarket.commitments[${id}].cadence`,
        message: `The commitment repeats ${cadence ? words[cadence] : ""}, the agreement lasts ${periodText(initialTerm)}.`,
        relatedPaths: ["termExit.initialTerm"],
      }));
  },
  examples: {
    bad: {
      text: "Six months; one event every year.",
      terms: {
        termExit: { initialTerm: "P6M" },
        goToMarket: { commitments: [{ id: "c", cadence: "yearly" }] },
      },
    },
    good: {
      text: "Six months; one event every quarter.",
      terms: {
        termExit: { initialTerm: "P6M" },
        goToMarket: { commitments: [{ id: "c", cadence: "quarterly" }] },
      },
    },
  },
};
