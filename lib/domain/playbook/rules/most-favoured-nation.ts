import type { Rule } from "../rule";
import { mayBindUs } from "../sides";

export const mostFavouredNation: Rule = {
  id: "most-favoured-nation",
  title: "Most-favoured terms promised",
  severity: "red_flag",
  source: "S4",
  explanation: "Every better price we give anyone would have to be given to this partner as well.",
  signOff: ["executive", "legal"],
  check: (sheet) => {
    const promise = sheet.law.safeguards.mostFavouredNation;
    const path = "law.safeguards.mostFavouredNation.granted";
    if (promise.granted !== true || !mayBindUs(sheet, promise.bound)) return [];
    return [
      {
        path,
        message: "We would have to match the best terms we give any other partner.",
        relatedPaths: ["law.safeguards.mostFavouredNation.bound", "law.safeguards.mostFavouredNation.scope"],
        fix: { label: "Promise no such terms", changes: [{ op: "set", path, value: false, base: true }] },
      },
    ];
  },
  examples: {
    bad: {
      text: "The partner always gets our best price.",
      terms: { law: { safeguards: { mostFavouredNation: { granted: true } } } },
    },
    good: {
      text: "No most-favoured terms.",
      terms: { law: { safeguards: { mostFavouredNation: { granted: false } } } },
    },
  },
};
