import { type PartnershipModel, partnershipModels } from "../../deal/partnership-model";
import type { TermChange } from "../../term-sheet/changes";
import { isAnswered } from "../../term-sheet/completeness";
import { getAt } from "../../term-sheet/path";
import type { indemnitySubjects } from "../../term-sheet/sections/law";
import type { TermSheet } from "../../term-sheet/term-sheet";
import type { Rule, RuleExample } from "../rule";

/** One line of the checklist of mandatory provisions: the terms that satisfy it, all of them. */
type Provision = {
  id: string;
  title: string;
  explanation: string;
  message: string;
  models?: readonly PartnershipModel[];
  /** The paths that are still open; the first is where the finding points. */
  openPaths(sheet: TermSheet): readonly string[];
  usual?: { label: string; values: Readonly<Record<string, unknown>> };
  good: RuleExample["terms"];
};

const commercial: readonly PartnershipModel[] = [
  "referral",
  "co_sell",
  "reseller",
  "oem",
  "joint_venture",
  "api_licence",
];

const unanswered =
  (...paths: string[]) =>
  (sheet: TermSheet): string[] =>
    paths.filter((path) => !isAnswered(getAt(sheet, path)));

const withoutIndemnity =
  (subject: (typeof indemnitySubjects)[number]) =>
  (sheet: TermSheet): string[] => {
    const givers = new Set(
      sheet.law.indemnities.filter((row) => row.subject === subject).map(({ by }) => by),
    );
    const parties = sheet.parties.parties;
    const isGiven = parties.length > 0 && parties.every(({ id }) => givers.has(id));
    return isGiven ? [] : ["law.indemnities"];
  };

const provisions: readonly Provision[] = [
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
    id: "missing-background-ownership",
    title: "Each party owns what it had before",
    explanation: "Without the sentence, existing rights can be argued about.",
    message: "Say outright that each party keeps what it had before.",
    openPaths: unanswered("intellectualProperty.backgroundStaysWithOwner"),
    usual: {
      label: "Each party keeps its own",
      values: { "intellectualProperty.backgroundStaysWithOwner": true },
    },
    good: { intellectualProperty: { backgroundStaysWithOwner: true } },
  },
  {
    id: "missing-marks-approval",
    title: "Approval of names and logos",
    explanation: "A name or logo is used only after its owner approved that use.",
    message: "Say whether names and logos may be used, and that each use needs approval.",
    openPaths: (sheet) => {
      const { licensed, approval } = sheet.intellectualProperty.marks;
      if (licensed === false || (licensed === true && approval && approval !== "none")) return [];
      return [licensed ? "intellectualProperty.marks.approval" : "intellectualProperty.marks.licensed"];
    },
    usual: {
      label: "Approve each use",
      values: {
        "intellectualProperty.marks.licensed": true,
        "intellectualProperty.marks.approval": "each_use",
      },
    },
    good: { intellectualProperty: { marks: { licensed: true, approval: "each_use" } } },
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
    id: "missing-non-solicitation",
    title: "No hiring away",
    explanation: "Teams that work closely get to know each other’s best people.",
    message: "Say for how many months nobody hires away the other side’s people.",
    openPaths: unanswered("law.safeguards.nonSolicitMonths"),
    usual: { label: "12 months", values: { "law.safeguards.nonSolicitMonths": 12 } },
    good: { law: { safeguards: { nonSolicitMonths: 12 } } },
  },
  {
    id: "missing-confidentiality",
    title: "Confidentiality",
    explanation: "Both sides show prices and plans before they sign.",
    message: "Say how long secrets are kept after the end.",
    openPaths: unanswered("law.safeguards.confidentiality.period"),
    usual: { label: "3 years", values: { "law.safeguards.confidentiality.period": "P3Y" } },
    good: { law: { safeguards: { confidentiality: { period: "P3Y" } } } },
  },
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
    openPaths: unanswered("termExit.initialTerm"),
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
  {
    id: "missing-governing-law",
    title: "Governing law",
    explanation: "Without it, the first dispute is about which law decides.",
    message: "Say which country’s or state’s law decides.",
    openPaths: unanswered("law.governingLaw"),
    good: { law: { governingLaw: "Ireland" } },
  },
  {
    id: "missing-venue",
    title: "Courts or tribunal",
    explanation: "Where a claim is brought decides what it costs.",
    message: "Name the courts, or agree on arbitration with a seat.",
    openPaths: (sheet) =>
      isAnswered(sheet.law.venue) || (sheet.law.arbitration.agreed && isAnswered(sheet.law.arbitration.seat))
        ? []
        : ["law.venue"],
    good: { law: { venue: "Courts of Dublin" } },
  },
  {
    id: "missing-escalation",
    title: "Escalation",
    explanation: "Most disputes end when executives talk early.",
    message: "Say within how many business days a dispute reaches the executives.",
    openPaths: unanswered("law.escalationBusinessDays"),
    usual: { label: "10 business days", values: { "law.escalationBusinessDays": 10 } },
    good: { law: { escalationBusinessDays: 10 } },
  },
  {
    id: "missing-arbitration-choice",
    title: "Arbitration or courts",
    explanation:
      "Arbitration is the usual choice between countries; leaving it open invites a fight about it.",
    message: "Say whether unresolved disputes go to arbitration.",
    openPaths: unanswered("law.arbitration.agreed"),
    good: { law: { arbitration: { agreed: true } } },
  },
];

function toRule(provision: Provision): Rule {
  const models = provision.models ?? partnershipModels;
  const model = models.includes("co_sell") ? "co_sell" : (models[0] ?? "co_sell");
  return {
    id: provision.id,
    title: provision.title,
    severity: "missing",
    source: "S4",
    explanation: provision.explanation,
    signOff: provision.models ? ["finance"] : ["legal"],
    check: (sheet, context) => {
      const open = models.includes(context.model) ? provision.openPaths(sheet) : [];
      const [path, ...relatedPaths] = open;
      if (path === undefined) return [];
      const changes: TermChange[] = Object.entries(provision.usual?.values ?? {}).map(([at, value]) => ({
        op: "set",
        path: at,
        value,
        base: getAt(sheet, at) ?? null,
      }));
      const fix = provision.usual && { label: provision.usual.label, changes };
      return [
        {
          path,
          message: provision.message,
          ...(relatedPaths.length > 0 ? { relatedPaths } : {}),
          ...(fix ? { fix } : {}),
        },
      ];
    },
    examples: {
      bad: { text: "Nothing is said about it.", model, terms: {} },
      good: { text: provision.usual?.label ?? "It is written down.", model, terms: provision.good },
    },
  };
}

/** The checklist of mandatory provisions, as far as today's sections can express it (S4 §3.1): one rule for each. */
export const mandatoryProvisions: readonly Rule[] = provisions.map(toRule);
