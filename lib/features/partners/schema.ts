import { z } from "zod";
import { duplicateChoices, importFields } from "@/lib/domain/partner/import-field";
import { partnerStandings, partnerTiers, screenResults } from "@/lib/domain/partner/partner-values";
import { isWebsite } from "@/lib/domain/partner/web-address";
import { currencySchema, decimalSchema } from "@/lib/domain/shared/money-schema";

const idSchema = z.uuid("This is not the id of anything here.");
const line = (max: number) => z.string().trim().max(max, `Use at most ${max} characters.`);

/** Every figure and word a person may write about a partner; scores and tiers come from assessments. */
const partnerFields = {
  name: line(200).min(1, "Name the company."),
  website: line(300).refine(isWebsite, "Write a web address such as https://example.com."),
  industry: line(120),
  country: line(80),
  city: line(120),
  phone: line(60),
  description: z.string().trim().max(4000, "Use at most 4,000 characters."),
  partnershipType: line(80),
  externalId: line(120),
  standing: z.enum(partnerStandings),
  ownerId: idSchema.nullable(),
  /** Exact decimal per year, in `currency`. */
  expectedAnnualRevenue: decimalSchema
    .refine((amount) => !amount.startsWith("-"), "Expected revenue cannot be below zero.")
    .nullable(),
  currency: currencySchema,
} as const;

export const createPartnerSchema = z.strictObject({
  ...partnerFields,
  website: partnerFields.website.default(""),
  industry: partnerFields.industry.default(""),
  country: partnerFields.country.default(""),
  city: partnerFields.city.default(""),
  phone: partnerFields.phone.default(""),
  description: partnerFields.description.default(""),
  partnershipType: partnerFields.partnershipType.default(""),
  externalId: partnerFields.externalId.default(""),
  standing: partnerFields.standing.default("prospect"),
  ownerId: partnerFields.ownerId.default(null),
  expectedAnnualRevenue: partnerFields.expectedAnnualRevenue.default(null),
  /** The workspace's own when left out. */
  currency: currencySchema.optional(),
});
export type NewPartner = z.output<typeof createPartnerSchema>;

export const partnerChangesSchema = z
  .strictObject(partnerFields)
  .partial()
  .refine((changes) => Object.keys(changes).length > 0, "Say what is to change.");
export type PartnerChanges = z.output<typeof partnerChangesSchema>;

export const updatePartnerSchema = z.strictObject({
  partnerId: idSchema,
  version: z.int().positive(),
  changes: partnerChangesSchema,
});

const contactFields = {
  name: line(120).min(1, "Name the person."),
  email: z.union([z.literal(""), z.email("Write an address such as name@example.com.").max(254)]),
  title: line(120),
  phone: line(60),
  /** Set once somebody has confirmed that this person can legally bind the company. */
  hasAuthority: z.boolean(),
} as const;

export const addContactSchema = z.strictObject({
  partnerId: idSchema,
  name: contactFields.name,
  email: contactFields.email.default(""),
  title: contactFields.title.default(""),
  phone: contactFields.phone.default(""),
  hasAuthority: contactFields.hasAuthority.default(false),
});

export const updateContactSchema = z.strictObject({
  contactId: idSchema,
  version: z.int().positive(),
  changes: z
    .strictObject(contactFields)
    .partial()
    .refine((changes) => Object.keys(changes).length > 0, "Say what is to change."),
});

export const removeContactSchema = z.strictObject({ contactId: idSchema, version: z.int().positive() });

/** Columns the list may be sorted by; anything else is refused. */
export const partnerSorts = [
  "name",
  "score",
  "tier",
  "expectedAnnualRevenue",
  "partnershipType",
  "standing",
  "country",
  "owner",
  "lookAgainOn",
  "createdAt",
  "updatedAt",
] as const;
export type PartnerSort = (typeof partnerSorts)[number];

const unowned = "none";

/** Which partners a list, an export or a bulk edit is about. Empty lists and nulls do not narrow. */
export const partnerFilterSchema = z.strictObject({
  /** Looked for in name, domain, industry, city and external id. */
  text: line(120).default(""),
  tiers: z.array(z.enum(partnerTiers)).max(4).default([]),
  standings: z.array(z.enum(partnerStandings)).max(3).default([]),
  types: z.array(line(80)).max(20).default([]),
  /** Member ids, or "none" for partners without an owner. */
  owners: z
    .array(z.union([idSchema, z.literal(unowned)]))
    .max(50)
    .default([]),
  scoreMin: z.number().min(0).max(100).nullable().default(null),
  screenings: z.array(z.enum(screenResults)).max(3).default([]),
  hasDeal: z.boolean().nullable().default(null),
  isScored: z.boolean().nullable().default(null),
  isCloseCall: z.boolean().default(false),
  /** The day to look again has come. */
  isLookAgainDue: z.boolean().default(false),
  isArchived: z.boolean().default(false),
});
export type PartnerFilter = z.output<typeof partnerFilterSchema>;

export const listPartnersSchema = z.strictObject({
  filter: partnerFilterSchema.prefault({}),
  sort: z.enum(partnerSorts).default("name"),
  direction: z.enum(["asc", "desc"]).default("asc"),
  /** Groups the rows, best tier first and the unscored last; the order holds within each group. */
  groupBy: z.enum(["tier"]).nullable().default(null),
  /** Cursor of an earlier answer: rows after it, or with `goesBack` the rows before it. */
  cursor: z.string().max(600).nullable().default(null),
  goesBack: z.boolean().default(false),
  limit: z.int().min(1).max(200).default(50),
});
export type ListPartners = z.output<typeof listPartnersSchema>;

/** Columns a person may show or hide; the name always stands. */
export const partnerColumns = [
  "partnershipType",
  "score",
  "tier",
  "nearestTier",
  "expectedAnnualRevenue",
  "deal",
  "turn",
  "standing",
  "screenResult",
  "industry",
  "country",
  "owner",
  "lookAgainOn",
  "updatedAt",
] as const;
export type PartnerColumn = (typeof partnerColumns)[number];

/** Parts of a list in an address; those that cannot be read are left out. */
const several = <Value>(item: z.ZodType<Value>, separator = ",") =>
  z
    .string()
    .catch("")
    .transform((text) =>
      text
        .split(separator)
        .slice(0, 50)
        .flatMap((part) => {
          const read = item.safeParse(part);
          return part !== "" && read.success ? [read.data] : [];
        }),
    );
const flag = z
  .literal("1")
  .transform(() => true)
  .catch(false);
const yesOrNo = z
  .enum(["yes", "no"])
  .transform((answer) => answer === "yes")
  .nullable()
  .catch(null);

/** The query string of the partners page. Parts that cannot be read are left out, never an error. */
export const partnerAddressSchema = z.object({
  q: line(120).catch(""),
  tier: several(z.enum(partnerTiers)),
  standing: several(z.enum(partnerStandings)),
  /** Divided by "|", as the names of types hold commas. */
  type: several(line(80), "|"),
  owner: several(z.union([z.uuid(), z.literal("me"), z.literal(unowned)])),
  score: z.coerce.number().min(0).max(100).nullable().catch(null),
  screen: several(z.enum(screenResults)),
  deal: yesOrNo,
  scored: yesOrNo,
  close: flag,
  again: flag,
  archived: flag,
  sort: z.enum(partnerSorts).catch("name"),
  dir: z.enum(["asc", "desc"]).catch("asc"),
  group: z.enum(["tier"]).nullable().catch(null),
  columns: several(z.enum(partnerColumns)),
  after: z.string().max(600).nullable().catch(null),
  before: z.string().max(600).nullable().catch(null),
});
export type PartnerAddress = z.output<typeof partnerAddressSchema>;

/** Partners by id, or all that match a filter but some. */
export const partnerSelectionSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("ids"),
    partnerIds: z.array(idSchema).min(1, "Choose at least one partner.").max(500),
  }),
  z.strictObject({ kind: z.literal("filter"), filter: partnerFilterSchema }),
]);
export type PartnerSelection = z.output<typeof partnerSelectionSchema>;

export const bulkChangeSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("owner"), ownerId: idSchema.nullable() }),
  z.strictObject({ kind: z.literal("standing"), standing: z.enum(partnerStandings) }),
  z.strictObject({ kind: z.literal("archive"), isArchived: z.boolean() }),
]);
export type BulkChange = z.output<typeof bulkChangeSchema>;

export const editPartnersSchema = z.strictObject({
  selection: partnerSelectionSchema,
  change: bulkChangeSchema,
  /** How many the person was told; the edit is refused when it would touch another number. */
  expectedCount: z.int().positive().max(50_000, "Change at most 50,000 partners at once."),
});
export const undoBulkEditSchema = z.strictObject({ bulkEditId: idSchema });

export const saveViewSchema = z.strictObject({
  list: z.enum(["partners", "deals"]),
  name: line(60).min(1, "Name the view."),
  query: z.string().max(2000, "This view has too many parts to be kept."),
  isShared: z.boolean().default(false),
});
export const removeViewSchema = z.strictObject({ viewId: idSchema });

export const mostImportBytes = 100 * 1024 * 1024;

export const storeImportFileSchema = z.strictObject({
  name: z.string().trim().min(1, "The file has no name.").max(200, "The file's name is too long."),
  bytes: z.instanceof(Uint8Array<ArrayBuffer>),
});

export const startImportSchema = z.strictObject({
  fileId: idSchema,
  /** For each column in the order of the file the field it fills, or null. */
  mapping: z.array(z.enum(importFields).nullable()).min(1).max(500),
  duplicates: z.enum(duplicateChoices).default("skip"),
});
export const undoImportSchema = z.strictObject({ importId: idSchema });

/** What an import keeps in its `mapping` column. */
export const importPlanSchema = z.strictObject({
  columns: z.array(z.enum(importFields).nullable()),
  duplicates: z.enum(duplicateChoices),
});

/** What can become of a row of an import. */
export const importOutcomes = ["failed", "skipped", "created", "updated", "kept", "reversed"] as const;
export const importRowsAddressSchema = z.object({
  outcome: z.enum(importOutcomes).nullable().catch(null),
  after: z.coerce.number().int().min(0).catch(0),
});
export type ImportRowsAddress = z.output<typeof importRowsAddressSchema>;
