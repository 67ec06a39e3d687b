import { z } from "zod";
import { assumptionsSchema } from "@/lib/domain/economics/assumptions";
import { uncertaintySchema } from "@/lib/domain/economics/risk/uncertainty";
import { termSheetSchema } from "@/lib/domain/term-sheet/term-sheet";

export const scenarioSchema = z.object({
  id: z.uuid(),
  name: z.string(),
  assumptions: assumptionsSchema,
  uncertainties: z.array(uncertaintySchema),
  /** Yearly, in percent, for present values. */
  discountPercent: z.string(),
  version: z.int(),
  updatedAt: z.iso.datetime(),
  updatedByName: z.string(),
});
export type ScenarioDto = z.infer<typeof scenarioSchema>;

/** What the economics of a deal are computed from: its terms and its scenarios, the oldest first. */
export const dealEconomicsSchema = z.object({
  dealId: z.uuid(),
  currency: z.string(),
  sheet: termSheetSchema,
  sheetVersion: z.int(),
  scenarios: z.array(scenarioSchema),
  abilities: z.object({ edit: z.boolean(), editTerms: z.boolean() }),
});
export type DealEconomicsDto = z.infer<typeof dealEconomicsSchema>;
