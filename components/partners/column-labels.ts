import type { PartnerColumn } from "@/lib/features/partners/schema";

/** The columns beside the name, in the order they stand in. */
export const columnLabels: Readonly<Record<PartnerColumn, string>> = {
  partnershipType: "Type",
  score: "Score",
  tier: "Tier",
  nearestTier: "Tier would flip",
  expectedAnnualRevenue: "Revenue a year",
  deal: "Deal",
  turn: "Turn",
  standing: "Standing",
  screenResult: "Screen",
  industry: "Industry",
  country: "Country",
  owner: "Owner",
  lookAgainOn: "Look again",
  updatedAt: "Changed",
};
export const columnIds = Object.keys(columnLabels) as PartnerColumn[];

const usual: readonly PartnerColumn[] = [
  "partnershipType",
  "score",
  "tier",
  "nearestTier",
  "expectedAnnualRevenue",
  "deal",
  "turn",
  "owner",
  "updatedAt",
];

/** The columns to show: those chosen, or the usual ones. */
export const shownColumns = (chosen: readonly PartnerColumn[]): readonly PartnerColumn[] =>
  chosen.length === 0 ? usual : chosen;
