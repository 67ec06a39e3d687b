import type { PartnershipModel } from "@/lib/domain/deal/partnership-model";

/** The model inside a sentence: "a co-sell partnership". */
export const modelInWords: Readonly<Record<PartnershipModel, string>> = {
  referral: "a referral partnership",
  co_sell: "a co-sell partnership",
  reseller: "a reseller partnership",
  implementation: "an implementation partnership",
  oem: "an OEM partnership, one product embedded in another",
  joint_venture: "a joint venture",
  technology_alliance: "a technology alliance",
  api_licence: "an API licence",
  joint_development: "a joint development",
};
