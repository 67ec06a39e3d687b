import * as z from "zod";

const names = z.array(z.string()).optional();
const day = z.string().optional();

/** Where, what, for whom and when something holds. What is absent holds for everything. */
const fieldSchema = z.strictObject({
  products: names,
  verticals: names,
  places: names,
  channels: names,
  from: day,
  until: day,
});

/**
 * One promise of a deal as the radar compares it. `restraint`: we may not deal with others (exclusivity) or not
 * compete there. `best_terms`: somebody always gets our best terms. `business`: what the deal itself does.
 * `offer`: a rate we give, for a comparison with best terms.
 */
export const promiseSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("exclusivity"),
    path: z.string(),
    words: z.string(),
    beneficiary: z.string().optional(),
    except: names,
    field: fieldSchema,
  }),
  z.strictObject({ kind: z.literal("non_compete"), path: z.string(), words: z.string(), field: fieldSchema }),
  z.strictObject({
    kind: z.literal("best_terms"),
    path: z.string(),
    words: z.string(),
    beneficiary: z.string().optional(),
  }),
  z.strictObject({ kind: z.literal("business"), path: z.string(), words: z.string(), field: fieldSchema }),
  z.strictObject({
    kind: z.literal("offer"),
    path: z.string(),
    words: z.string(),
    rate: z.enum(["reseller_margin", "referral_fee"]),
    percent: z.string(),
  }),
]);
export type PromiseOfDeal = z.infer<typeof promiseSchema>;
export type PromiseField = z.infer<typeof fieldSchema>;
export const promisesSchema = z.array(promiseSchema).max(1_000);

/** Another deal of the workspace with what it promises; `isLive` when its paper is signed. */
export type DealPromises = {
  dealId: string;
  dealTitle: string;
  partnerName: string;
  isLive: boolean;
  promises: readonly PromiseOfDeal[];
};
