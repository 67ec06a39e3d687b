import type { PartnershipModel } from "@/lib/domain/deal/partnership-model";
import type { TermSheet } from "@/lib/domain/term-sheet/term-sheet";
import { apiLicenceSheet } from "./api-licence";
import { coSellThreePartySheet } from "./co-sell-three-party";
import { filedAllianceSheet } from "./filed-alliance";
import { filedCoBrandingSheet } from "./filed-co-branding";
import { filedDevelopmentSheet } from "./filed-development";
import { filedDistributorSheet } from "./filed-distributor";
import { filedHostingSheet } from "./filed-hosting";
import { filedJointVentureSheet } from "./filed-joint-venture";
import { filedLicenceSheet } from "./filed-licence";
import { filedMaintenanceSheet } from "./filed-maintenance";
import { filedMarketingSheet } from "./filed-marketing";
import { filedResellerSheet } from "./filed-reseller";
import { filedStrategicAllianceSheet } from "./filed-strategic-alliance";
import { implementationSheet } from "./implementation";
import { jointDevelopmentSheet } from "./joint-development";
import { jointVentureSheet } from "./joint-venture";
import { oemSheet } from "./oem";
import { referralSheet } from "./referral";
import { resellerSheet } from "./reseller";
import { technologyAllianceSheet } from "./technology-alliance";

/** One complete, clean deal of each model; co-sell is the reference case with three parties. */
export const modelSheets: readonly (readonly [PartnershipModel, TermSheet])[] = [
  ["referral", referralSheet],
  ["co_sell", coSellThreePartySheet],
  ["reseller", resellerSheet],
  ["implementation", implementationSheet],
  ["oem", oemSheet],
  ["joint_venture", jointVentureSheet],
  ["technology_alliance", technologyAllianceSheet],
  ["api_licence", apiLicenceSheet],
  ["joint_development", jointDevelopmentSheet],
];

export type FiledSheet = {
  name: string;
  sheet: TermSheet;
  /** The model a user would have chosen for it. */
  model: PartnershipModel;
  /** Rules that find a contradiction which the filed paper really has. */
  contradictions: readonly string[];
};

/** Terms of filed agreements, incomplete as real paper is. */
export const filedSheets: readonly FiledSheet[] = [
  { name: "alliance of 2009", sheet: filedAllianceSheet, model: "technology_alliance", contradictions: [] },
  { name: "strategic alliance", sheet: filedStrategicAllianceSheet, model: "co_sell", contradictions: [] },
  // It keeps similar products out of the territory too, which the agreement is not about.
  {
    name: "reseller",
    sheet: filedResellerSheet,
    model: "reseller",
    contradictions: ["exclusivity-outside-products"],
  },
  { name: "joint venture", sheet: filedJointVentureSheet, model: "joint_venture", contradictions: [] },
  { name: "development", sheet: filedDevelopmentSheet, model: "joint_development", contradictions: [] },
  // Its appendix ends it one day later than its 24 months do.
  {
    name: "content licence",
    sheet: filedLicenceSheet,
    model: "api_licence",
    contradictions: ["end-day-differs"],
  },
  { name: "co-branding", sheet: filedCoBrandingSheet, model: "co_sell", contradictions: [] },
  { name: "distributor", sheet: filedDistributorSheet, model: "reseller", contradictions: [] },
  { name: "sales and marketing", sheet: filedMarketingSheet, model: "co_sell", contradictions: [] },
  { name: "hosting", sheet: filedHostingSheet, model: "implementation", contradictions: [] },
  { name: "licence and maintenance", sheet: filedMaintenanceSheet, model: "oem", contradictions: [] },
];
