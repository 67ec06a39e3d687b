import { defineCommand } from "@/lib/platform/command/define-command";
import { closeDealSchema } from "../schema";
import { applyTransition } from "./apply-transition";

/** Closes a deal we do not want, with a reason. */
export const walkAwayDeal = defineCommand({
  name: "deal.walk_away",
  input: closeDealSchema,
  run: (work, input) => applyTransition(work, input, { kind: "walk_away", reason: input.reason }),
});
