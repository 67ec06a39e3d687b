import type { PartnershipModel } from "./partnership-model";

/** What a partnership model is called on screen and in messages. */
export const modelLabels: Readonly<Record<PartnershipModel, string>> = {
  referral: "Referral",
  co_sell: "Co-sell",
  reseller: "Reseller",
  implementation: "Implementation",
  oem: "OEM, embed",
  joint_venture: "Joint venture",
  technology_alliance: "Technology alliance",
  api_licence: "API licence",
  joint_development: "Joint development",
};
