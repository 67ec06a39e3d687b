import { periodText } from "../../term-sheet/value-text";
import { isLonger } from "../figures";
import type { Rule } from "../rule";
import { mayBindUs } from "../sides";

export const nonCompeteOutlivesTerm: Rule = {
  id: "non-compete-outlives-term",
  title: "Non-compete longer than the agreement",
  severity: "contradiction",
  source: "S4",
  explanation:
    "A promise not to compete beyond the first term binds without the partnership it was given for.",
  howToFix: "Let it end with the agreement, or say how long it lasts after the end.",
  signOff: ["executive", "legal"],
  check: (sheet) => {
    const { exists, promises } = sheet.law.safeguards.nonCompete;
    const { initialTerm } = sheet.termExit;
    if (exists === false || initialTerm === undefined) return [];
    return promises
      .filter(
        ({ everyone, bound, period, afterEnd }) =>
          afterEnd === undefined &&
          (everyone === true || mayBindUs(sheet, bound)) &&
          isLonger(period, initialTerm),
      )
      .map(({ id, period }) => {
        const path = `law.safeguards.nonCompete.promises[${id}].period`;
        return {
          path,
          message: `The promise lasts ${periodText(period ?? "")}, the first term ${periodText(initialTerm)}.`,
          relatedPaths: ["termExit.initialTerm"],
          fix: {
            label: `${periodText(initialTerm)}`,
            changes: [{ op: "set" as const, path, value: initialTerm, base: period }],
          },
        };
      });
  },
  examples: {
    bad: {
      text: "Two years; no competing for five years.",
      terms: {
        termExit: { initialTerm: "P2Y" },
        law: {
          safeguards: {
            nonCompete: { exists: true, promises: [{ id: "p", everyone: true, period: "P5Y" }] },
          },
        },
      },
    },
    good: {
      text: "Two years; no competing for two years.",
      terms: {
        termExit: { initialTerm: "P2Y" },
        law: {
          safeguards: {
            nonCompete: { exists: true, promises: [{ id: "p", everyone: true, period: "P2Y" }] },
          },
        },
      },
    },
  },
};
