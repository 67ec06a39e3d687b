import { benchmark } from "../band";
import type { Rule } from "../rule";

export const liabilityMonthsBand = benchmark({
  id: "benchmark-liability-months",
  title: "Limit of liability beside the usual",
  source: "S4",
  explanation: "Twelve months of fees, the same for both sides, is what most partnerships agree on.",
  signOff: ["legal"],
  band: { low: "12", high: "12", unit: "months of fees" },
  advice: "Take twelve months, and a higher cap for the few claims that need it.",
  read: ({ law }) => {
    const { cap, capMonths } = law.liability;
    return (cap === "months_of_fees" || cap === "greater_of") && capMonths !== undefined && capMonths > 0
      ? [{ path: "law.liability.capMonths", value: capMonths, what: "The limit" }]
      : [];
  },
  toValue: (figure) => figure,
  examples: {
    bad: {
      text: "36 months of fees.",
      terms: { law: { liability: { cap: "months_of_fees", capMonths: 36 } } },
    },
    good: {
      text: "12 months of fees.",
      terms: { law: { liability: { cap: "months_of_fees", capMonths: 12 } } },
    },
  },
});

export const oneSidedLimit: Rule = {
  id: "benchmark-one-sided-limit",
  title: "Limit for one side only",
  severity: "benchmark",
  source: "S4",
  explanation: "A limit that protects one side is usually answered with a demand for the other.",
  howToFix: "Let the same limit protect every party.",
  signOff: ["legal"],
  check: ({ law }) =>
    law.liability.mutual === false
      ? [
          {
            path: "law.liability.mutual",
            message: "The limit of liability is not the same for both sides.",
            fix: {
              label: "Same for both sides",
              changes: [{ op: "set", path: "law.liability.mutual", value: true, base: false }],
            },
          },
        ]
      : [],
  examples: {
    bad: { text: "The limit protects the partner.", terms: { law: { liability: { mutual: false } } } },
    good: { text: "The limit protects both sides.", terms: { law: { liability: { mutual: true } } } },
  },
};

export const nonSolicitBand = benchmark({
  id: "benchmark-non-solicit",
  title: "Ban on hiring away beside the usual",
  source: "S4",
  explanation: "Twelve months after the end are usual.",
  signOff: ["legal"],
  band: { low: "12", high: "12", unit: "months" },
  advice: "Twelve months; more is hard to enforce.",
  read: ({ law }) =>
    law.safeguards.nonSolicitMonths === undefined
      ? []
      : [
          {
            path: "law.safeguards.nonSolicitMonths",
            value: law.safeguards.nonSolicitMonths,
            what: "The ban on hiring away",
          },
        ],
  toValue: (figure) => figure,
  examples: {
    bad: { text: "No hiring away for 36 months.", terms: { law: { safeguards: { nonSolicitMonths: 36 } } } },
    good: { text: "No hiring away for 12 months.", terms: { law: { safeguards: { nonSolicitMonths: 12 } } } },
  },
});

export const escalationDaysBand = benchmark({
  id: "benchmark-escalation-days",
  title: "Executives hear of a dispute late",
  source: "S4",
  explanation: "Ten business days are usual until a dispute is with the executives of both sides.",
  signOff: ["legal"],
  band: { high: "10", unit: "business days" },
  advice: "Ten business days, then the executives.",
  read: ({ law }) =>
    law.escalationBusinessDays === undefined
      ? []
      : [
          {
            path: "law.escalationBusinessDays",
            value: law.escalationBusinessDays,
            what: "The time until executives have a dispute",
          },
        ],
  toValue: (figure) => figure,
  examples: {
    bad: { text: "Executives after 60 business days.", terms: { law: { escalationBusinessDays: 60 } } },
    good: { text: "Executives after 10 business days.", terms: { law: { escalationBusinessDays: 10 } } },
  },
});

export const breachNoticeBand = benchmark({
  id: "benchmark-breach-notice",
  title: "Notice of a data breach later than the law allows",
  source: "house",
  explanation: "European law gives 72 hours to tell the authority; a partner who tells later uses them up.",
  signOff: ["legal"],
  band: { high: "72", unit: "hours" },
  advice: "Ask for 48 hours, so that something is left of the 72.",
  read: ({ dataPrivacy }) =>
    dataPrivacy.breachNotice.hours === undefined
      ? []
      : [
          {
            path: "dataPrivacy.breachNotice.hours",
            value: dataPrivacy.breachNotice.hours,
            what: "The notice of a breach",
          },
        ],
  toValue: (figure) => figure,
  examples: {
    bad: { text: "Told within 240 hours.", terms: { dataPrivacy: { breachNotice: { hours: 240 } } } },
    good: { text: "Told within 48 hours.", terms: { dataPrivacy: { breachNotice: { hours: 48 } } } },
  },
});
