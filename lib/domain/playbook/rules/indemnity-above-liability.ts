import { isMoreMoney, moneyText } from "../figures";
import type { Rule } from "../rule";

const covered = /indemnit|third[- ]party claims?/i;

export const indemnityAboveLiability: Rule = {
  id: "indemnity-above-liability",
  title: "Indemnity above the limit of liability",
  severity: "contradiction",
  source: "S1",
  explanation: "An indemnity inside a lower limit of liability pays only up to that limit.",
  howToFix: "List indemnities among what the limit does not cover, or lower their own limit.",
  signOff: ["legal"],
  check: (sheet) => {
    const { cap, capAmount, carveOuts } = sheet.law.liability;
    if (cap !== "amount" || !capAmount || (carveOuts ?? []).some((item) => covered.test(item))) return [];
    return sheet.law.indemnities
      .filter((indemnity) => isMoreMoney(indemnity.cap, capAmount))
      .map((indemnity) => ({
        path: `law.indemnities[${indemnity.id}].cap`,
        message: `The indemnity pays up to ${indemnity.cap ? moneyText(indemnity.cap) : ""}, all liability together only up to ${moneyText(capAmount)}.`,
        relatedPaths: ["law.liability.capAmount", "law.liability.carveOuts"],
        fix: {
          label: "Take indemnities out of the limit",
          changes: [
            {
              op: "set" as const,
              path: "law.liability.carveOuts",
              value: [...(carveOuts ?? []), "Indemnities, up to their own limits"],
              base: carveOuts ?? null,
            },
          ],
        },
      }));
  },
  examples: {
    bad: {
      text: "Liability up to 500,000 EUR; indemnity up to 1,000,000 EUR.",
      terms: {
        law: {
          liability: { cap: "amount", capAmount: { amount: "500000", currency: "EUR" } },
          indemnities: [{ id: "i", cap: { amount: "1000000", currency: "EUR" } }],
        },
      },
    },
    good: {
      text: "Liability up to 500,000 EUR, indemnities apart up to 1,000,000 EUR.",
      terms: {
        law: {
          liability: {
            cap: "amount",
            capAmount: { amount: "500000", currency: "EUR" },
            carveOuts: ["Indemnities"],
          },
          indemnities: [{ id: "i", cap: { amount: "1000000", currency: "EUR" } }],
        },
      },
    },
  },
};
