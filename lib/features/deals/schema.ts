import { z } from "zod";
import { sides } from "@/lib/domain/deal/momentum";
import { partnershipModels } from "@/lib/domain/deal/partnership-model";
import { signingOrderSchema } from "@/lib/domain/deal/signing-order";
import { roadStages } from "@/lib/domain/deal/stage";
import { maximumReasonLength } from "@/lib/domain/deal/stage-machine";
import { calendarDateSchema } from "@/lib/domain/shared/calendar-schema";
import { currencySchema, decimalSchema } from "@/lib/domain/shared/money-schema";

const idSchema = z.uuid("This does not name anything in the workspace.");
const versionSchema = z.int("Send the version of the deal you have seen.").min(1);
const titleSchema = z
  .string()
  .trim()
  .min(1, "Name the deal, such as the product and what it is for.")
  .max(160, "Use at most 160 characters for the title.");
const valueSchema = decimalSchema.refine(
  (amount) => !amount.startsWith("-"),
  "The expected value cannot be below zero.",
);
/** The core says what is wrong with an empty or an overlong reason; this bound only keeps the request small. */
const reasonSchema = z
  .string()
  .trim()
  .max(maximumReasonLength * 4, "This reason is far too long.");

export const openDealSchema = z
  .strictObject({
    partnerId: idSchema,
    title: titleSchema,
    model: z.enum(partnershipModels, "Choose one of the nine partnership models."),
    /** Whoever opens the deal, unless somebody else is named. */
    ownerId: idSchema.optional(),
    expectedAnnualValue: valueSchema,
    currency: currencySchema,
    mutualInterestOn: calendarDateSchema,
    targetSignOn: calendarDateSchema.nullable().default(null),
  })
  .refine(({ mutualInterestOn, targetSignOn }) => targetSignOn === null || targetSignOn >= mutualInterestOn, {
    error: "The target signing day lies before the day of mutual interest.",
    path: ["targetSignOn"],
  });

const changeSchema = z.strictObject({
  title: titleSchema.optional(),
  model: z.enum(partnershipModels, "Choose one of the nine partnership models.").optional(),
  ownerId: idSchema.optional(),
  expectedAnnualValue: valueSchema.optional(),
  currency: currencySchema.optional(),
  mutualInterestOn: calendarDateSchema.optional(),
  targetSignOn: calendarDateSchema.nullable().optional(),
});

export const updateDealSchema = z.strictObject({
  dealId: idSchema,
  version: versionSchema,
  changes: changeSchema.refine((changes) => Object.keys(changes).length > 0, "Nothing to change was sent."),
});

export const contactParts = ["business", "legal", "signatory"] as const;
export type ContactPart = (typeof contactParts)[number];

export const setDealContactsSchema = z.strictObject({
  dealId: idSchema,
  version: versionSchema,
  /** All contacts of the deal from now on; whoever is missing here is taken off it. */
  contacts: z
    .array(z.strictObject({ contactId: idSchema, part: z.enum(contactParts, "Choose a part in this deal.") }))
    .max(30, "At most thirty contacts can take part in one deal."),
});

export const setSigningOrderSchema = z.strictObject({
  dealId: idSchema,
  version: versionSchema,
  order: signingOrderSchema,
});

const stageSchema = z.enum(roadStages, "This is not a stage of the road.");

export const advanceDealSchema = z.strictObject({
  dealId: idSchema,
  version: versionSchema,
  /** The stage that is meant; anything but the next one is refused. */
  to: stageSchema.optional(),
});

export const sendBackDealSchema = z.strictObject({
  dealId: idSchema,
  version: versionSchema,
  to: stageSchema.optional(),
  reason: reasonSchema,
});

export const parkDealSchema = z.strictObject({
  dealId: idSchema,
  version: versionSchema,
  reason: reasonSchema,
  lookAgainOn: calendarDateSchema,
});

export const resumeDealSchema = z.strictObject({ dealId: idSchema, version: versionSchema });

export const closeDealSchema = z.strictObject({
  dealId: idSchema,
  version: versionSchema,
  reason: reasonSchema,
});

export const passTurnSchema = z.strictObject({
  dealId: idSchema,
  version: versionSchema,
  side: z.enum(sides, "Say whose turn it is: ours or theirs."),
  reason: z
    .string()
    .trim()
    .min(1, "Say in a few words why the turn changes.")
    .max(500, "Use at most 500 characters."),
});

export const setResolutionPathSchema = z.strictObject({
  dealId: idSchema,
  version: versionSchema,
  /** What is still in the way, who settles it and how. */
  text: z
    .string()
    .trim()
    .min(1, "Say what is still in the way, who settles it and how.")
    .max(1000, "Use at most 1,000 characters."),
  byOn: calendarDateSchema,
});

export const dealSorts = ["interest", "number", "title", "value", "updated"] as const;
export type DealSort = (typeof dealSorts)[number];
export const dealStandings = ["road", "open", "parked", "closed", "all"] as const;

/** What board and table are narrowed to. */
export const dealFilterSchema = z.strictObject({
  /** A member, or "me". */
  owner: z.union([z.literal("me"), idSchema]).optional(),
  model: z.enum(partnershipModels).optional(),
  turn: z.enum(sides).optional(),
  stage: stageSchema.optional(),
  /** Of the partner; "unscored" for partners without a settled assessment. */
  tier: z.enum(["tier_1", "tier_2", "tier_3", "not_now", "unscored"]).optional(),
  /** "late": open and past the goal of its model since mutual interest. */
  clock: z.enum(["late"]).optional(),
  /** Signed by everyone in this quarter of the workspace's calendar, "2026-Q4". */
  signedIn: z
    .string()
    .regex(/^\d{4}-Q[1-4]$/, "Write a quarter such as 2026-Q4.")
    .optional(),
  partnerId: idSchema.optional(),
  /** Words looked for in the title, the partner's name and the number. */
  text: z.string().trim().min(1).max(120).optional(),
  /** On the road, on the road before signature, parked, lost or walked away, or all of them. */
  show: z.enum(dealStandings).default("road"),
});
export type DealFilter = z.output<typeof dealFilterSchema>;

export const listDealsSchema = z.strictObject({
  filter: dealFilterSchema.prefault({}),
  sort: z.enum(dealSorts).default("interest"),
  isDescending: z.boolean().default(false),
  /** From the answer before; null for the first page. */
  after: z.string().max(600).nullable().default(null),
  limit: z.int().min(1).max(200).default(50),
});

export const boardSchema = z.strictObject({
  filter: dealFilterSchema.prefault({}),
  /** A column that shows all its cards, up to a hundred; the others show the oldest twelve. */
  more: stageSchema.nullable().default(null),
});

/**
 * What the address of the deals page says, shared by board and table. An unknown value counts as not given, so that
 * an old or mistyped link still opens the page.
 */
export const dealsAddressSchema = z.object({
  view: z.enum(["board", "table"]).catch("board"),
  owner: dealFilterSchema.shape.owner.catch(undefined),
  model: dealFilterSchema.shape.model.catch(undefined),
  turn: dealFilterSchema.shape.turn.catch(undefined),
  stage: dealFilterSchema.shape.stage.catch(undefined),
  tier: dealFilterSchema.shape.tier.catch(undefined),
  clock: dealFilterSchema.shape.clock.catch(undefined),
  signedIn: dealFilterSchema.shape.signedIn.catch(undefined),
  text: dealFilterSchema.shape.text.catch(undefined),
  show: z.enum(dealStandings).catch("road"),
  sort: z.enum(dealSorts).catch("interest"),
  order: z.enum(["up", "down"]).catch("up"),
  after: z.string().max(600).optional().catch(undefined),
  more: stageSchema.optional().catch(undefined),
});
export type DealsAddress = z.output<typeof dealsAddressSchema>;
