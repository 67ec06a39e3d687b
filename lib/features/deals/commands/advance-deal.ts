import { defineCommand } from "@/lib/platform/command/define-command";
import { advanceDealSchema } from "../schema";
import { applyTransition } from "./apply-transition";

/** Takes a deal into the next stage, if every condition of its gate holds (domain.md §7). */
export const advanceDeal = defineCommand({
  name: "deal.advance",
  input: advanceDealSchema,
  run: (work, input) =>
    applyTransition(work, input, { kind: "advance", ...(input.to ? { to: input.to } : {}) }),
});
