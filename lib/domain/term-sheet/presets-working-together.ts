import type { PartnershipModel } from "../deal/partnership-model";
import { insertRow, setTerm, type TermPreset } from "./term-preset";

const registering: readonly PartnershipModel[] = ["referral", "co_sell", "reseller", "implementation", "oem"];
const programmes: readonly PartnershipModel[] = ["co_sell", "reseller", "implementation"];

/** Ready answers for how the parties work together: registration, meetings, programme, data, compliance, a venture. */
export const workingTogetherPresets = (everyModel: readonly PartnershipModel[]): readonly TermPreset[] => [
  {
    id: "registration-5-90-48",
    section: "dealRegistration",
    title: "5 days to register, 48 hours to answer, 90 days protected",
    description: "Writes the usual registration with its dispute path and a quarterly audit.",
    source: "S4",
    models: registering,
    changes: ({ us }) => [
      setTerm("dealRegistration.used", true),
      setTerm("dealRegistration.registrar", us),
      setTerm("dealRegistration.windowBusinessDays", 5),
      setTerm("dealRegistration.answerBusinessHours", 48),
      setTerm("dealRegistration.protectionDays", 90),
      insertRow("dealRegistration.criteria", {
        id: "preset-new-account",
        statement: "The company is not yet a customer.",
      }),
      insertRow("dealRegistration.criteria", {
        id: "preset-introduction",
        statement: "The partner made a documented introduction by e-mail or call.",
        evidence: "E-mail or note of the call",
      }),
      setTerm("dealRegistration.dispute.body", "Heads of partnerships of both sides"),
      setTerm("dealRegistration.dispute.withinBusinessHours", 72),
      setTerm("dealRegistration.audit.allowed", true),
      setTerm("dealRegistration.audit.auditor", us),
      setTerm("dealRegistration.audit.timesPerYear", 4),
    ],
  },
  {
    id: "programme-quarterly-review",
    section: "goToMarket",
    title: "Quarterly review with a right to end",
    description: "Reviews commitments each quarter; two missed reviews in a row let the other side end it.",
    source: "S0",
    models: programmes,
    changes: () => [
      setTerm("goToMarket.review.cadence", "quarterly"),
      setTerm("goToMarket.review.forum", "Steering committee"),
      setTerm("goToMarket.review.rightToEnd", true),
      setTerm("goToMarket.review.missedReviews", 2),
      setTerm("goToMarket.review.endNotice", "P60D"),
    ],
  },
  {
    id: "weekly-monthly-quarterly",
    section: "governance",
    title: "Weekly team, monthly steering, quarterly sponsors",
    description:
      "Adds three bodies, a ladder of three steps within 10 business days and a quarterly look at the risks.",
    source: "S1",
    models: everyModel,
    changes: () => [
      insertRow("governance.bodies", {
        id: "preset-team",
        name: "Working team",
        kind: "working_team",
        cadence: "weekly",
      }),
      insertRow("governance.bodies", {
        id: "preset-steering",
        name: "Steering committee",
        kind: "steering",
        cadence: "monthly",
      }),
      insertRow("governance.bodies", {
        id: "preset-sponsors",
        name: "Executive sponsors",
        kind: "sponsors",
        cadence: "quarterly",
      }),
      insertRow("governance.escalation", {
        id: "preset-step-team",
        level: "Working team",
        withinBusinessDays: 2,
      }),
      insertRow("governance.escalation", {
        id: "preset-step-steering",
        level: "Steering committee",
        withinBusinessDays: 3,
      }),
      insertRow("governance.escalation", {
        id: "preset-step-sponsors",
        level: "Executive sponsors",
        withinBusinessDays: 5,
      }),
      setTerm("governance.riskReview", "quarterly"),
    ],
  },
  {
    id: "data-floor",
    section: "dataPrivacy",
    title: "Consent, no training, deletion",
    description:
      "Customer data only with consent, no machine learning with it, breaches told in 48 hours, deletion in 30 days.",
    source: "S4",
    models: everyModel,
    changes: () => [
      setTerm("dataPrivacy.consentForCustomerData", true),
      setTerm("dataPrivacy.machineLearning.use", "separate_agreement"),
      setTerm("dataPrivacy.breachNotice.hours", 48),
      setTerm("dataPrivacy.atEnd.rule", "return_then_delete"),
      setTerm("dataPrivacy.atEnd.days", 30),
    ],
  },
  {
    id: "compliance-floor",
    section: "compliance",
    title: "Authority, bribery, sanctions",
    description: "Every party confirms its authority and keeps the laws on bribery, sanctions and export.",
    source: "S4",
    models: everyModel,
    changes: () => [
      setTerm("compliance.authority", true),
      setTerm("compliance.antiBribery.confirmed", true),
      setTerm("compliance.sanctions", true),
      setTerm("compliance.exportControl.confirmed", true),
    ],
  },
  {
    id: "equal-venture-by-contract",
    section: "jointVenture",
    title: "Equal venture by contract",
    description:
      "Halves and two seats each, ties to an arbitrator, first refusal of 30 days, 18 months’ exit notice.",
    source: "S4",
    models: ["joint_venture"],
    changes: ({ us, them }) => [
      setTerm("jointVenture.form", "contract"),
      insertRow("jointVenture.equity", { id: "preset-us", party: us, percent: "50" }),
      insertRow("jointVenture.equity", { id: "preset-them", party: them, percent: "50" }),
      setTerm("jointVenture.capital.further", "unanimous_only"),
      insertRow("jointVenture.boardSeats", { id: "preset-seats-us", party: us, seats: 2 }),
      insertRow("jointVenture.boardSeats", { id: "preset-seats-them", party: them, seats: 2 }),
      setTerm("jointVenture.board.castingVote", "none"),
      setTerm("jointVenture.deadlock.withinBusinessDays", 20),
      setTerm("jointVenture.deadlock.end", "arbitrator"),
      setTerm("jointVenture.transfer.rule", "free_after_offer"),
      setTerm("jointVenture.transfer.firstRefusalDays", 30),
      setTerm("jointVenture.exit.noticePeriod", "P18M"),
      setTerm("jointVenture.exit.valuation", "fair_value"),
      setTerm("jointVenture.distributions.rule", "by_equity"),
    ],
  },
];
