import type { Rule } from "../rule";

/** Three answers, one of them red: no cap at all. Carve-outs inside a cap are normal; no answer is "missing". */
export const uncappedLiability: Rule = {
  id: "uncapped-liability",
  title: "Unlimited liability",
  severity: "red_flag",
  source: "S4",
  explanation: "Without any limit one mistake can cost more than the partnership will ever earn.",
  signOff: ["executive", "legal"],
  check: (sheet) =>
    sheet.law.liability.cap === "none"
      ? [
          {
            path: "law.liability.cap",
            message: "Liability is unlimited. Twelve months of fees for both sides is usual.",
            fix: {
              label: "Limit it to 12 months of fees",
              changes: [
                { op: "set", path: "law.liability.cap", value: "months_of_fees", base: "none" },
                {
                  op: "set",
                  path: "law.liability.capMonths",
                  value: 12,
                  base: sheet.law.liability.capMonths ?? null,
                },
              ],
            },
          },
        ]
      : [],
  examples: {
    bad: { text: "Liability is unlimited.", terms: { law: { liability: { cap: "none" } } } },
    good: {
      text: "Limited to 12 months of fees, except for wilful misconduct.",
      terms: {
        law: { liability: { cap: "months_of_fees", capMonths: 12, carveOuts: ["Wilful misconduct"] } },
      },
    },
  },
};
