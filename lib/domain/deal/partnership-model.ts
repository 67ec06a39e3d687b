/** The nine kinds of paper a partnership can be put on (domain.md §6; S0, S4). */
export const partnershipModels = [
  "referral",
  "co_sell",
  "reseller",
  "implementation",
  "oem",
  "joint_venture",
  "technology_alliance",
  "api_licence",
  "joint_development",
] as const;
export type PartnershipModel = (typeof partnershipModels)[number];
