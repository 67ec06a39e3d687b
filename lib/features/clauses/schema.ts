import { z } from "zod";
import { roleHolds } from "@/lib/domain/access/permissions";
import { roles } from "@/lib/domain/access/role";
import { partnershipModels } from "@/lib/domain/deal/partnership-model";
import { houseVariantId } from "@/lib/domain/document/library/ladder";
import { maxTemplateCharacters } from "@/lib/domain/document/library/template-node";

const idSchema = z.uuid("This does not name anything in the workspace.");
const keySchema = z.string().min(1, "Choose a clause.").max(200, "This does not name a clause.");
const headingSchema = z
  .string()
  .trim()
  .min(1, "Give the clause a heading.")
  .max(120, "Keep the heading to 120 characters.");

const unique = <Item>(items: readonly Item[]): boolean => new Set(items).size === items.length;

/** What a person writes of a variant. */
const variantFields = {
  name: z.string().trim().min(1, "Give the variant a name.").max(120, "Keep the name to 120 characters."),
  template: z
    .string()
    .max(
      maxTemplateCharacters,
      `Keep the text to ${maxTemplateCharacters.toLocaleString("en-GB")} characters.`,
    ),
  /** Empty for all nine. */
  models: z
    .array(z.enum(partnershipModels, "Choose among the nine partnership models."))
    .refine(unique, "A model is named twice."),
  /** Who may accept it below the preferred rung; empty for whoever may choose clauses. */
  acceptRoles: z
    .array(z.enum(roles, "Choose among the roles of the workspace."))
    .refine(unique, "A role is named twice.")
    .refine(
      (named) => named.every((role) => roleHolds(role, "clause:choose")),
      "A viewer decides nothing; name a role that may choose clauses.",
    ),
  /** Terms of the house text it leaves out on purpose, by catalogue path. */
  leavesOut: z.array(z.string().max(200)).max(300).refine(unique, "A term is named twice."),
  guidance: z.string().trim().max(5_000, "Keep the guidance to 5,000 characters."),
};

export const addVariantSchema = z.strictObject({
  /** The house clause's id, or the key of a clause of the workspace's own. */
  slotKey: keySchema,
  /** "preferred" puts it before everything else, also before the house text. */
  place: z.enum(["preferred", "lowest"], "Put it first or last; the order can be changed afterwards."),
  ...variantFields,
});
export const addOwnClauseSchema = z.strictObject({
  section: keySchema,
  heading: headingSchema,
  ...variantFields,
});
export const saveVariantSchema = z.strictObject({
  variantId: idSchema,
  /** The version the text was changed from. */
  basedOnVersion: z.int().min(1),
  ...variantFields,
});
export const reorderLadderSchema = z.strictObject({
  slotId: idSchema,
  version: z.int().min(1),
  /** Every variant in use, and "house" for the house text, the preferred one first. */
  ladder: z
    .array(z.union([z.literal(houseVariantId), idSchema]))
    .min(1)
    .max(50)
    .refine(unique, "A variant is named twice."),
});
export const retireVariantSchema = z.strictObject({ variantId: idSchema });
export const restoreVariantSchema = z.strictObject({ variantId: idSchema });

export const chooseClauseSchema = z.strictObject({
  dealId: idSchema,
  slotId: idSchema,
  /** A variant, the house text, or "preferred" for whatever the workspace prefers. */
  choice: z.union([z.literal(["preferred", houseVariantId]), idSchema]),
  reason: z.string().trim().max(500, "Keep the reason to 500 characters.").default(""),
});

/** Narrowing the library: by words and by the model a clause is meant for. */
export const clauseFilterSchema = z.strictObject({
  text: z.string().max(200).optional(),
  model: z.enum(partnershipModels).optional(),
});
export type ClauseFilter = z.output<typeof clauseFilterSchema>;
