import { z } from "zod";

/** Length is what counts (NIST SP 800-63B); the upper bound keeps hashing cheap. */
export const passwordSchema = z
  .string()
  .min(12, "Use at least 12 characters.")
  .max(128, "Use at most 128 characters.");
