import { type Provision, unanswered, withoutIndemnity } from "./provision";

/** Liability, term and end (S4 §3.1). */
export const liabilityProvisions: readonly Provision[] = [
  {
    id: "missing-liability-limit",
    title: "Limit of liability",
    explanation: "A sheet that does not mention a limit has none.",
    message: "Nothing is said about the limit of liability, so there is none.",
    openPaths: (sheet) => {
      const { cap, capMonths, capAmount } = sheet.law.liability;
      if (cap === undefined) return ["law.liability.cap"];
      const open: string[] = [];
      if ((cap === "months_of_fees" || cap === "greater_of") && capMonths === undefined)
        open.push("law.liability.capMonths");
      if ((cap === "amount" || cap === "greater_of") && capAmount === undefined)
        open.push("law.liability.capAmount");
      return open;
    },
    usual: {
      label: "12 months of fees, both sides",
      values: {
        "law.liability.cap": "months_of_fees",
        "law.liability.capMonths": 12,
        "law.liability.mutual": true,
      },
    },
    good: { law: { liability: { cap: "months_of_fees", capMonths: 12 } } },
  },
  {
    id: "missing-indemnity-own-products",
    title: "Each party stands for its own products",
    explanation: "A customer’s claim should reach the party whose product caused it.",
    message: "Not every party takes over claims about its own products and services.",
    openPaths: withoutIndemnity("own_products"),
    good: {
      parties: { parties: [{ id: "us" }, { id: "them" }] },
      law: {
        indemnities: [
          { id: "a", by: "us", subject: "own_products" },
          { id: "b", by: "them", subject: "own_products" },
        ],
      },
    },
  },
  {
    id: "missing-indemnity-ip",
    title: "Each party stands for its own rights",
    explanation: "Whoever brings a work answers when it infringes someone’s rights.",
    message: "Not every party takes over claims that its work infringes the rights of others.",
    openPaths: withoutIndemnity("ip_infringement"),
    good: {
      parties: { parties: [{ id: "us" }] },
      law: { indemnities: [{ id: "a", by: "us", subject: "ip_infringement" }] },
    },
  },
  {
    id: "missing-excluded-damages",
    title: "Indirect damage excluded",
    explanation: "Lost profits can dwarf any fee.",
    message: "List the kinds of damage nobody owes, such as lost profits.",
    openPaths: unanswered("law.liability.excludedDamages"),
    usual: {
      label: "Exclude lost profits and business interruption",
      values: { "law.liability.excludedDamages": ["Lost profits", "Business interruption"] },
    },
    good: { law: { liability: { excludedDamages: ["Lost profits"] } } },
  },
  {
    id: "missing-initial-term",
    title: "Initial term",
    explanation: "Both sides plan and invest for the first term.",
    message: "Say how long the first term is.",
    openPaths: (sheet) =>
      sheet.termExit.openEnded === true || sheet.termExit.endsOn !== undefined
        ? []
        : unanswered("termExit.initialTerm")(sheet),
    usual: { label: "12 months", values: { "termExit.initialTerm": "P12M" } },
    good: { termExit: { initialTerm: "P12M" } },
  },
  {
    id: "missing-renewal",
    title: "Renewal",
    explanation: "What happens at the end of the term must not be a surprise.",
    message: "Say whether the agreement renews, and with what notice.",
    openPaths: (sheet) => {
      const { kind, noticePeriod } = sheet.termExit.renewal;
      if (kind === undefined) return ["termExit.renewal.kind"];
      return kind === "automatic" && noticePeriod === undefined ? ["termExit.renewal.noticePeriod"] : [];
    },
    good: { termExit: { renewal: { kind: "by_agreement" } } },
  },
  {
    id: "missing-termination-for-cause",
    title: "Ending for cause",
    explanation: "A breach that is not put right must be a way out.",
    message: "Say how many days a party has to cure a breach.",
    openPaths: unanswered("termExit.terminationForCause.cureDays"),
    usual: { label: "30 days", values: { "termExit.terminationForCause.cureDays": 30 } },
    good: { termExit: { terminationForCause: { cureDays: 30 } } },
  },
  {
    id: "missing-termination-for-convenience",
    title: "Ending without cause",
    explanation: "A partnership that does not work should end in good order.",
    message: "Say who may end it without cause, and with what notice.",
    openPaths: (sheet) => {
      const { by, noticePeriod } = sheet.termExit.terminationForConvenience;
      if (by === undefined) return ["termExit.terminationForConvenience.by"];
      return by !== "neither" && noticePeriod === undefined
        ? ["termExit.terminationForConvenience.noticePeriod"]
        : [];
    },
    usual: {
      label: "Either side, 90 days",
      values: {
        "termExit.terminationForConvenience.by": "either",
        "termExit.terminationForConvenience.noticePeriod": "P90D",
      },
    },
    good: { termExit: { terminationForConvenience: { by: "either", noticePeriod: "P90D" } } },
  },
  {
    id: "missing-survival",
    title: "What survives the end",
    explanation: "Secrets, rights and earned payments outlast the agreement.",
    message: "List what goes on after the end.",
    openPaths: unanswered("termExit.survival"),
    usual: {
      label: "Confidentiality, intellectual property, payments",
      values: { "termExit.survival": ["Confidentiality", "Intellectual property", "Payments earned"] },
    },
    good: { termExit: { survival: ["Confidentiality"] } },
  },
];
