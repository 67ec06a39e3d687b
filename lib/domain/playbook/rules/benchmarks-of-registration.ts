import type { TermSheet } from "../../term-sheet/term-sheet";
import { benchmark, type Measured } from "../band";

type Registration = TermSheet["dealRegistration"];

const figure =
  (key: "windowBusinessDays" | "answerBusinessHours" | "protectionDays", what: string) =>
  ({ dealRegistration }: { dealRegistration: Registration }): Measured[] => {
    const value = dealRegistration[key];
    return value === undefined || dealRegistration.used === false
      ? []
      : [{ path: `dealRegistration.${key}`, value, what }];
  };

export const registrationWindowBand = benchmark({
  id: "benchmark-registration-window",
  title: "Registration window beside the usual",
  source: "S4",
  explanation: "Five business days from finding an opportunity are usual.",
  signOff: ["finance"],
  band: { low: "5", high: "5", unit: "business days" },
  advice: "Shorter windows miss real work, longer ones invite late claims.",
  read: figure("windowBusinessDays", "The window to register"),
  toValue: (value) => value,
  examples: {
    bad: {
      text: "Register within 30 business days.",
      terms: { dealRegistration: { windowBusinessDays: 30 } },
    },
    good: {
      text: "Register within 5 business days.",
      terms: { dealRegistration: { windowBusinessDays: 5 } },
    },
  },
});

export const registrationAnswerBand = benchmark({
  id: "benchmark-registration-answer",
  title: "Answer to a registration later than usual",
  source: "S4",
  explanation: "48 business hours are usual; a partner who waits longer sells around the register.",
  signOff: ["finance"],
  band: { high: "48", unit: "business hours" },
  advice: "Answer within 48 business hours.",
  read: figure("answerBusinessHours", "The time to answer a registration"),
  toValue: (value) => value,
  examples: {
    bad: {
      text: "Answered within 120 business hours.",
      terms: { dealRegistration: { answerBusinessHours: 120 } },
    },
    good: {
      text: "Answered within 48 business hours.",
      terms: { dealRegistration: { answerBusinessHours: 48 } },
    },
  },
});

export const registrationProtectionBand = benchmark({
  id: "benchmark-registration-protection",
  title: "Protection of a registration beside the usual",
  source: "S4",
  explanation:
    "90 days of protection are usual; up to 120 is what negotiators hope for, below 60 they walk away.",
  signOff: ["finance"],
  band: { low: "60", high: "120", unit: "days" },
  advice: "Protect for 90 days, with an extension for deals that move.",
  read: figure("protectionDays", "The protection"),
  toValue: (value) => value,
  examples: {
    bad: { text: "Protected for a year.", terms: { dealRegistration: { protectionDays: 365 } } },
    good: { text: "Protected for 90 days.", terms: { dealRegistration: { protectionDays: 90 } } },
  },
});

export const registrationAuditBand = benchmark({
  id: "benchmark-registration-audit",
  title: "Audit of registrations rarer than usual",
  source: "S4",
  explanation: "A quarterly look at the register keeps it honest.",
  signOff: ["finance"],
  band: { low: "4", unit: "times a year" },
  advice: "Allow an audit each quarter.",
  read: ({ dealRegistration }) => {
    const { allowed, timesPerYear } = dealRegistration.audit;
    return allowed !== true || timesPerYear === undefined || dealRegistration.used === false
      ? []
      : [
          {
            path: "dealRegistration.audit.timesPerYear",
            value: timesPerYear,
            what: "The audit of registrations",
          },
        ];
  },
  toValue: (value) => value,
  examples: {
    bad: {
      text: "Audited once a year.",
      terms: { dealRegistration: { audit: { allowed: true, timesPerYear: 1 } } },
    },
    good: {
      text: "Audited each quarter.",
      terms: { dealRegistration: { audit: { allowed: true, timesPerYear: 4 } } },
    },
  },
});
