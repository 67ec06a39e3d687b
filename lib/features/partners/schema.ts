import { z } from "zod";
import { partnerStandings } from "@/lib/domain/partner/partner-values";
import { isWebsite } from "@/lib/domain/partner/web-address";
import { currencySchema, decimalSchema } from "@/lib/domain/shared/money";

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
