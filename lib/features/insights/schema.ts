import { z } from "zod";

/** What the executive's page is about: every partnership, or those with tier 1 partners. */
export const insightsFilterSchema = z.strictObject({ tier: z.enum(["all", "tier_1"]).default("all") });
export type InsightsFilter = z.output<typeof insightsFilterSchema>;
