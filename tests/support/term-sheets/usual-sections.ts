import type { TermSheetInput } from "@/lib/domain/term-sheet/term-sheet";

/** Data and privacy as most sheets have it: own purposes, told within two days, deleted at the end. */
export const usualDataPrivacy = {
  consentForCustomerData: true,
  personalData: true,
  roles: "independent_controllers",
  dpa: { state: "before_first_data" },
  laws: ["GDPR", "UK GDPR"],
  breachNotice: { hours: 48 },
  atEnd: { rule: "return_then_delete", days: 30, certificate: true },
  machineLearning: { use: "prohibited" },
} satisfies TermSheetInput["dataPrivacy"];

/** What every party confirms about itself. */
export const usualCompliance = {
  authority: true,
  antiBribery: { confirmed: true },
  sanctions: true,
  exportControl: { confirmed: true },
} satisfies TermSheetInput["compliance"];

/** Registration with the usual figures: 5 business days, 48 business hours, 90 days (S4). */
export const usualRegistration = (registrar: string) =>
  ({
    used: true,
    registrar,
    channel: "Partner portal",
    windowBusinessDays: 5,
    requiredFacts: ["Company", "Title of the contact", "Expected product"],
    answerBusinessHours: 48,
    silence: "accepted",
    criteria: [
      { id: "new", statement: "The company is not yet a customer.", evidence: "Customer list" },
      { id: "intro", statement: "The partner introduced the contact in writing.", evidence: "E-mail" },
    ],
    protectionDays: 90,
    extension: { allowed: true, days: 60, times: 1, condition: "The customer saw a demonstration." },
    conflict: "first_registered",
    directSale: "fee_still_due",
    dispute: { body: "Heads of partnerships of both sides", withinBusinessHours: 72 },
    audit: { allowed: true, auditor: registrar, timesPerYear: 4, noticePeriod: "P10D" },
  }) satisfies TermSheetInput["dealRegistration"];
