import { star } from "./preset-star";
import { weightedQualification } from "./preset-weighted-qualification";
import type { Rubric } from "./rubric";

/** The rubrics a new workspace starts with (domain.md §2, §10: both seeds' rubrics are kept as presets). */
export const rubricPresets: readonly Rubric[] = [weightedQualification, star];
