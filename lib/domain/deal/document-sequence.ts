import { type PartnershipModel, partnershipModels } from "./partnership-model";
import type { RoadStage } from "./stage";

/** Papers a deal is put on before the agreement proper (domain.md §6; S4 §1.1). */
export const preliminaryKinds = ["loi", "mou", "term_sheet"] as const;

/** The agreement a deal ends in; one per model (domain.md §6; S0, S4 §1.1). */
export const agreementKinds = [
  "referral_agreement",
  "co_sell_agreement",
  "reseller_agreement",
  "implementation_agreement",
  "oem_licence",
  "jv_agreement",
  "alliance_agreement",
  "api_licence_agreement",
  "joint_development_agreement",
] as const;

/**
 * Another way to the same end: a master agreement once and an addendum for each programme instead of a co-sell
 * agreement, and the key terms of a venture before its agreement is drafted (S4 §1.1).
 */
export const frameworkKinds = ["master_agreement", "partnership_addendum"] as const;
export const keyTermsKinds = ["jv_key_terms"] as const;

/** Schedules and checklists that can also be read, sent and signed off on their own (S0, S4). */
export const exhibitKinds = [
  "exhibit_api_tiers",
  "exhibit_revenue_share",
  "exhibit_intellectual_property",
  "exhibit_exclusivity",
  "exhibit_go_to_market",
  "exhibit_programme",
  "exhibit_mandatory_provisions",
] as const;

export const documentKinds = [
  ...preliminaryKinds,
  ...agreementKinds,
  ...frameworkKinds,
  ...keyTermsKinds,
  ...exhibitKinds,
] as const;
export type PreliminaryKind = (typeof preliminaryKinds)[number];
export type AgreementKind = (typeof agreementKinds)[number];
export type FrameworkKind = (typeof frameworkKinds)[number];
export type ExhibitKind = (typeof exhibitKinds)[number];
export type DocumentKind = (typeof documentKinds)[number];

export const documentLabels: Readonly<Record<DocumentKind, string>> = {
  loi: "Letter of intent",
  mou: "Memorandum of understanding",
  term_sheet: "Term sheet",
  referral_agreement: "Referral agreement",
  co_sell_agreement: "Co-sell agreement",
  reseller_agreement: "Reseller agreement",
  implementation_agreement: "Implementation agreement",
  oem_licence: "OEM licence",
  jv_agreement: "Joint venture agreement",
  alliance_agreement: "Alliance agreement",
  api_licence_agreement: "API licence agreement",
  joint_development_agreement: "Joint development agreement",
  master_agreement: "Master partnership agreement",
  partnership_addendum: "Partnership addendum",
  jv_key_terms: "Joint venture key terms",
  exhibit_api_tiers: "Exhibit: API tiers",
  exhibit_revenue_share: "Exhibit: revenue shares",
  exhibit_intellectual_property: "Exhibit: intellectual property",
  exhibit_exclusivity: "Exhibit: exclusivity",
  exhibit_go_to_market: "Exhibit: going to market",
  exhibit_programme: "Exhibit: partner programme",
  exhibit_mandatory_provisions: "Exhibit: mandatory provisions",
};

const isOneOf = <Kind extends DocumentKind>(kinds: readonly Kind[], kind: DocumentKind): kind is Kind =>
  (kinds as readonly DocumentKind[]).includes(kind);

export const isAgreementKind = (kind: DocumentKind): kind is AgreementKind => isOneOf(agreementKinds, kind);
export const isFrameworkKind = (kind: DocumentKind): kind is FrameworkKind => isOneOf(frameworkKinds, kind);
export const isExhibitKind = (kind: DocumentKind): kind is ExhibitKind => isOneOf(exhibitKinds, kind);

/** The stages that take time between mutual interest and signature. */
export const plannedStages = [
  "loi",
  "terms",
  "validation",
  "drafting",
  "negotiation",
  "final_approval",
  "signature",
] as const satisfies readonly RoadStage[];
export type PlannedStage = (typeof plannedStages)[number];

/** Calendar days a stage may take. */
export type PlanByStage = Record<PlannedStage, number>;

/** Total calendar days of a plan, from mutual interest to signature. */
export const planDays = (plan: PlanByStage): number =>
  plannedStages.reduce((sum, stage) => sum + plan[stage], 0);

/** A model's papers, lightest first, and its plan; a workspace may edit the preset. */
export type DocumentSequence = {
  preliminary: PreliminaryKind[];
  agreement: AgreementKind;
  weeksToSign: { min: number; max: number };
  planDaysByStage: PlanByStage;
};

type Days = [number, number, number, number, number, number, number];
const plan = ([
  loi,
  terms,
  validation,
  drafting,
  negotiation,
  final_approval,
  signature,
]: Days): PlanByStage => ({
  loi,
  terms,
  validation,
  drafting,
  negotiation,
  final_approval,
  signature,
});
const sequence = (
  preliminary: PreliminaryKind[],
  agreement: AgreementKind,
  [min, max]: [number, number],
  days: Days,
): DocumentSequence => ({
  preliminary,
  agreement,
  weeksToSign: { min, max },
  planDaysByStage: plan(days),
});

/**
 * Sequence and weeks to sign by model (S4 §1.1; API licence and joint development are ours, from S0). The days
 * per stage are ours: the shape of S4's week plan stretched over the longest time of the model.
 */
export const documentSequencePresets: Readonly<Record<PartnershipModel, DocumentSequence>> = {
  referral: sequence(["loi"], "referral_agreement", [2, 4], [5, 4, 3, 4, 6, 3, 3]),
  co_sell: sequence(["loi"], "co_sell_agreement", [4, 8], [7, 6, 4, 9, 16, 7, 7]),
  reseller: sequence(["mou"], "reseller_agreement", [6, 10], [9, 8, 5, 12, 20, 8, 8]),
  implementation: sequence(["mou"], "implementation_agreement", [4, 8], [7, 6, 4, 9, 16, 7, 7]),
  oem: sequence(["term_sheet"], "oem_licence", [8, 16], [14, 14, 8, 20, 34, 12, 10]),
  joint_venture: sequence(["loi", "term_sheet"], "jv_agreement", [12, 24], [21, 24, 12, 32, 49, 18, 12]),
  technology_alliance: sequence([], "alliance_agreement", [2, 3], [0, 3, 2, 4, 6, 3, 3]),
  api_licence: sequence(["loi", "term_sheet"], "api_licence_agreement", [4, 8], [7, 6, 4, 9, 16, 7, 7]),
  joint_development: sequence(
    ["loi", "term_sheet"],
    "joint_development_agreement",
    [8, 16],
    [14, 14, 8, 20, 34, 12, 10],
  ),
};

/** All papers of a sequence in the order they are signed. */
export const documentsInOrder = (sequence: DocumentSequence): readonly DocumentKind[] => [
  ...sequence.preliminary,
  sequence.agreement,
];

/**
 * Papers that must be signed before the agreement is drafted: every LOI and MOU of the sequence, and the paper
 * it opens with (so the term sheet of an OEM deal). domain.md §6, §7; S4 §1.1, "lightest document first".
 */
export const signedBeforeDrafting = (sequence: DocumentSequence): readonly PreliminaryKind[] =>
  sequence.preliminary.filter((kind, index) => kind !== "term_sheet" || index === 0);

/** Papers a model may be put on beside its sequence. */
const alternatives: Readonly<Partial<Record<PartnershipModel, readonly DocumentKind[]>>> = {
  co_sell: frameworkKinds,
  joint_venture: keyTermsKinds,
};
export const alternativesOf = (model: PartnershipModel): readonly DocumentKind[] => alternatives[model] ?? [];

/** The kinds of paper a deal of this model may be compiled into: its sequence, then what stands beside it. */
export const papersOf = (model: PartnershipModel): readonly DocumentKind[] => [
  ...new Set<DocumentKind>([
    ...documentsInOrder(documentSequencePresets[model]),
    "term_sheet",
    ...alternativesOf(model),
    ...exhibitKinds,
  ]),
];
export const isDocumentOfModel = (model: PartnershipModel, kind: DocumentKind): boolean =>
  papersOf(model).includes(kind);

/** Which model an agreement belongs to. */
export function modelOfAgreement(kind: AgreementKind): PartnershipModel {
  const model = partnershipModels.find((each) => documentSequencePresets[each].agreement === kind);
  if (model === undefined) throw new Error(`No model ends in ${kind}.`);
  return model;
}

/** One week of the plan: what should be done by its end, and the stage it belongs to. */
export type PlanWeek = { week: number; stage: RoadStage; goal: string };

/** The eight weeks from letter of intent to kickoff (S4 §4.3); a preset a workspace may edit. */
export const weekPlanPreset: readonly PlanWeek[] = [
  { week: 1, stage: "loi", goal: "First paper signed; both sides have said yes in outline." },
  { week: 2, stage: "drafting", goal: "Lawyers know each other; our draft is out." },
  { week: 3, stage: "negotiation", goal: "Their redlines are back and sorted by weight." },
  { week: 4, stage: "negotiation", goal: "One call settles at least 80 % of the redlines." },
  { week: 5, stage: "negotiation", goal: "Second draft out; what is stuck goes to the executives." },
  { week: 6, stage: "final_approval", goal: "Final draft out; both sides approve it." },
  { week: 7, stage: "signature", goal: "Everyone signs." },
  { week: 8, stage: "live", goal: "Kickoff is in the calendar and enablement begins." },
];
