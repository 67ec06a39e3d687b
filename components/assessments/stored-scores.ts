import { z } from "zod";
import { criterionScoreSchema } from "@/lib/domain/rubric/score-schema";

const storedSchema = z.object({ version: z.int(), scores: z.array(criterionScoreSchema) });

/** The version and scores a conflict brings along; null when it brings none. */
export const readStoredScores = (data: unknown) => storedSchema.safeParse(data).data ?? null;
