import { commercial, type Provision, registered, unanswered } from "./provision";

/** Commercial terms, registration and exclusivity (S4 §3.1). */
export const commercialProvisions: readonly Provision[] = [
  {
    id: "missing-commercial-terms",
    title: "Commercial terms",
    explanation: "Who earns what must be written down before anyone drafts.",
    message: "No revenue stream says who earns what.",
    models: commercial,
    openPaths: unanswered("revenueShare.streams"),
    good: { revenueShare: { streams: [{ id: "s", model: "percentage" }] } },
  },
  {
    id: "missing-payment-terms",
    title: "Payment terms",
    explanation: "Trigger, time and currency decide when money arrives.",
    message: "Say what triggers payment, within how many days and in which currency.",
    models: commercial,
    openPaths: unanswered(
      "revenueShare.payment.trigger",
      "revenueShare.payment.netDays",
      "revenueShare.payment.currency",
    ),
    good: { revenueShare: { payment: { trigger: "customer_payment", netDays: 30, currency: "EUR" } } },
  },
  {
    id: "missing-deal-registration",
    title: "Deal registration",
    explanation: "Who found the customer is settled by a register, or never.",
    message: "Say how an opportunity is registered, how fast it is answered and how long it is protected.",
    models: registered,
    openPaths: (sheet) => {
      const { used } = sheet.dealRegistration;
      if (used === false) return [];
      if (used === undefined) return ["dealRegistration.used"];
      return unanswered(
        "dealRegistration.windowBusinessDays",
        "dealRegistration.answerBusinessHours",
        "dealRegistration.protectionDays",
      )(sheet);
    },
    usual: {
      label: "5 business days, 48 business hours, 90 days",
      values: {
        "dealRegistration.used": true,
        "dealRegistration.windowBusinessDays": 5,
        "dealRegistration.answerBusinessHours": 48,
        "dealRegistration.protectionDays": 90,
      },
    },
    good: {
      dealRegistration: {
        used: true,
        windowBusinessDays: 5,
        answerBusinessHours: 48,
        protectionDays: 90,
      },
    },
  },
  {
    id: "missing-registration-audit",
    title: "Audit of registrations",
    explanation: "A register that nobody may check is trusted only until the first quarrel.",
    message: "Say whether registrations may be audited, and how often.",
    models: registered,
    openPaths: (sheet) =>
      sheet.dealRegistration.used === false ? [] : unanswered("dealRegistration.audit.allowed")(sheet),
    usual: {
      label: "Every quarter",
      values: { "dealRegistration.audit.allowed": true, "dealRegistration.audit.timesPerYear": 4 },
    },
    good: { dealRegistration: { audit: { allowed: true, timesPerYear: 4 } } },
  },
  {
    id: "missing-exclusivity-statement",
    title: "Exclusive or not",
    explanation: "Silence about exclusivity is read differently on each side.",
    message: "Say outright that nobody is bound, or list each grant.",
    openPaths: (sheet) => {
      const { kind, grants } = sheet.exclusivity;
      if (kind === "none" || (kind === "grants" && grants.length > 0)) return [];
      return [kind === "grants" ? "exclusivity.grants" : "exclusivity.kind"];
    },
    good: { exclusivity: { kind: "none" } },
  },
  {
    id: "missing-exclusivity-scope",
    title: "Scope of exclusivity",
    explanation:
      "Exclusive for what, where and in which industry: whoever reads it later was not in the room.",
    message: "Name the product, industry or places of each grant.",
    openPaths: (sheet) =>
      sheet.exclusivity.kind === "none"
        ? []
        : sheet.exclusivity.grants
            .filter(
              ({ products, verticals, geographies }) =>
                ![products, verticals, geographies].some((list) => (list?.length ?? 0) > 0),
            )
            .map(({ id }) => `exclusivity.grants[${id}].products`),
    bad: { exclusivity: { kind: "grants", grants: [{ id: "g" }] } },
    good: { exclusivity: { kind: "grants", grants: [{ id: "g", verticals: ["Grocery"] }] } },
  },
  {
    id: "missing-non-solicitation",
    title: "No hiring away",
    explanation: "Teams that work closely get to know each other’s best people.",
    message: "Say for how many months nobody hires away the other side’s people.",
    openPaths: unanswered("law.safeguards.nonSolicitMonths"),
    usual: { label: "12 months", values: { "law.safeguards.nonSolicitMonths": 12 } },
    good: { law: { safeguards: { nonSolicitMonths: 12 } } },
  },
];
