import * as z from "zod";
import {
  agreementKinds,
  type DocumentSequence,
  type PlanByStage,
  planDays,
  preliminaryKinds,
} from "./document-sequence";

const daysSchema = z.int().min(0).max(730);
/** Calendar days a stage may take. */
export const planByStageSchema = z.strictObject({
  loi: daysSchema,
  terms: daysSchema,
  validation: daysSchema,
  drafting: daysSchema,
  negotiation: daysSchema,
  final_approval: daysSchema,
  signature: daysSchema,
}) satisfies z.ZodType<PlanByStage>;

/** A model's papers, lightest first, and its plan; a workspace may edit the preset. */
export const documentSequenceSchema = z
  .strictObject({
    preliminary: z.array(z.enum(preliminaryKinds)).max(3),
    agreement: z.enum(agreementKinds),
    weeksToSign: z.strictObject({ min: z.int().min(1).max(104), max: z.int().min(1).max(104) }),
    planDaysByStage: planByStageSchema,
  })
  .refine((sequence) => new Set(sequence.preliminary).size === sequence.preliminary.length, {
    error: "A paper stands twice in the sequence.",
    path: ["preliminary"],
  })
  .refine((sequence) => sequence.weeksToSign.min <= sequence.weeksToSign.max, {
    error: "The shortest time to sign is longer than the longest.",
    path: ["weeksToSign"],
  })
  .refine((sequence) => planDays(sequence.planDaysByStage) === sequence.weeksToSign.max * 7, {
    error: "The days of the stages do not add up to the longest time to sign.",
    path: ["planDaysByStage"],
  }) satisfies z.ZodType<DocumentSequence>;
