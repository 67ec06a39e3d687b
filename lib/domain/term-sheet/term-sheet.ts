import * as z from "zod";
import { apiAccessSectionSchema } from "./sections/api-access";
import { complianceSectionSchema } from "./sections/compliance";
import { dataPrivacySectionSchema } from "./sections/data-privacy";
import { dealRegistrationSectionSchema } from "./sections/deal-registration";
import { exclusivitySectionSchema } from "./sections/exclusivity";
import { goToMarketSectionSchema } from "./sections/go-to-market";
import { governanceSectionSchema } from "./sections/governance";
import { intellectualPropertySectionSchema } from "./sections/intellectual-property";
import { jointVentureSectionSchema } from "./sections/joint-venture";
import { lawSectionSchema } from "./sections/law";
import { paperSchema } from "./sections/paper";
import { partiesSectionSchema } from "./sections/parties";
import { revenueShareSectionSchema } from "./sections/revenue-share";
import { termExitSectionSchema } from "./sections/term-exit";

/** Every part of a sheet once: its key, in the order of documents, and its schema. */
export const partSchemas = {
  parties: partiesSectionSchema,
  apiAccess: apiAccessSectionSchema,
  revenueShare: revenueShareSectionSchema,
  dealRegistration: dealRegistrationSectionSchema,
  intellectualProperty: intellectualPropertySectionSchema,
  exclusivity: exclusivitySectionSchema,
  goToMarket: goToMarketSectionSchema,
  governance: governanceSectionSchema,
  jointVenture: jointVentureSectionSchema,
  dataPrivacy: dataPrivacySectionSchema,
  termExit: termExitSectionSchema,
  compliance: complianceSectionSchema,
  law: lawSectionSchema,
  paper: paperSchema,
} as const;

export type PartKey = keyof typeof partSchemas;
export const partKeys = Object.keys(partSchemas) as readonly PartKey[];

/**
 * The sections in the order of form and documents. A section is where people look for a term; the term's path is its
 * name for ever. So liability and safeguards are sections of their own, and their paths still begin with `law`.
 */
export const sectionKeys = [
  "parties",
  "apiAccess",
  "revenueShare",
  "dealRegistration",
  "intellectualProperty",
  "exclusivity",
  "goToMarket",
  "governance",
  "jointVenture",
  "dataPrivacy",
  "liability",
  "termExit",
  "safeguards",
  "compliance",
  "law",
] as const;
export type SectionKey = (typeof sectionKeys)[number];

/** The version a sheet is stored with; a newer shape gets a new number and an upcaster in `upcast.ts`. */
export const currentSchemaVersion = 2;

/**
 * A deal's terms as data (domain.md §4). Groups and row lists are always there, leaves are there once answered.
 * Amounts are decimal strings with a currency, percentages decimal strings, dates calendar dates, periods ISO 8601.
 */
export const termSheetSchema = z
  .strictObject({
    schemaVersion: z.literal(currentSchemaVersion),
    parties: partSchemas.parties.prefault({}),
    apiAccess: partSchemas.apiAccess.prefault({}),
    revenueShare: partSchemas.revenueShare.prefault({}),
    dealRegistration: partSchemas.dealRegistration.prefault({}),
    intellectualProperty: partSchemas.intellectualProperty.prefault({}),
    exclusivity: partSchemas.exclusivity.prefault({}),
    goToMarket: partSchemas.goToMarket.prefault({}),
    governance: partSchemas.governance.prefault({}),
    jointVenture: partSchemas.jointVenture.prefault({}),
    dataPrivacy: partSchemas.dataPrivacy.prefault({}),
    termExit: partSchemas.termExit.prefault({}),
    compliance: partSchemas.compliance.prefault({}),
    law: partSchemas.law.prefault({}),
    paper: partSchemas.paper.prefault({}),
  })
  .meta({ id: "TermSheet" });
export type TermSheet = z.infer<typeof termSheetSchema>;
/** What may be written by hand or sent by REST: groups and lists may be left out. */
export type TermSheetInput = z.input<typeof termSheetSchema>;

/** A sheet in which nothing is answered yet. */
export function emptyTermSheet(): TermSheet {
  return termSheetSchema.parse({ schemaVersion: currentSchemaVersion });
}
