import * as z from "zod";
import { apiAccessSectionSchema } from "./sections/api-access";
import { exclusivitySectionSchema } from "./sections/exclusivity";
import { goToMarketSectionSchema } from "./sections/go-to-market";
import { intellectualPropertySectionSchema } from "./sections/intellectual-property";
import { lawSectionSchema } from "./sections/law";
import { partiesSectionSchema } from "./sections/parties";
import { revenueShareSectionSchema } from "./sections/revenue-share";
import { termExitSectionSchema } from "./sections/term-exit";

/** Every section once: its key in the sheet, in the order the form shows them, and its schema. */
export const sectionSchemas = {
  parties: partiesSectionSchema,
  apiAccess: apiAccessSectionSchema,
  revenueShare: revenueShareSectionSchema,
  intellectualProperty: intellectualPropertySectionSchema,
  exclusivity: exclusivitySectionSchema,
  goToMarket: goToMarketSectionSchema,
  termExit: termExitSectionSchema,
  law: lawSectionSchema,
} as const;

export type SectionKey = keyof typeof sectionSchemas;
export const sectionKeys = Object.keys(sectionSchemas) as readonly SectionKey[];

/** The version a sheet is stored with; a newer shape gets a new number and an upcaster in `upcast.ts`. */
export const currentSchemaVersion = 1;

/**
 * A deal's terms as data (domain.md §4). Groups and row lists are always there, leaves are there once answered.
 * Amounts are decimal strings with a currency, percentages decimal strings, dates calendar dates, periods ISO 8601.
 */
export const termSheetSchema = z.strictObject({
  schemaVersion: z.literal(currentSchemaVersion),
  parties: sectionSchemas.parties.prefault({}),
  apiAccess: sectionSchemas.apiAccess.prefault({}),
  revenueShare: sectionSchemas.revenueShare.prefault({}),
  intellectualProperty: sectionSchemas.intellectualProperty.prefault({}),
  exclusivity: sectionSchemas.exclusivity.prefault({}),
  goToMarket: sectionSchemas.goToMarket.prefault({}),
  termExit: sectionSchemas.termExit.prefault({}),
  law: sectionSchemas.law.prefault({}),
});
export type TermSheet = z.infer<typeof termSheetSchema>;
/** What may be written by hand or sent by REST: groups and lists may be left out. */
export type TermSheetInput = z.input<typeof termSheetSchema>;

/** A sheet in which nothing is answered yet. */
export function emptyTermSheet(): TermSheet {
  return termSheetSchema.parse({ schemaVersion: currentSchemaVersion });
}
