import { z } from "zod";

/** One thing that stands in the way, and the page that mends it. */
export const problemDto = z.object({ path: z.string(), message: z.string(), href: z.string().optional() });
