import { defineCommand } from "@/lib/platform/command/define-command";
import { resumeDealSchema } from "../schema";
import { applyTransition } from "./apply-transition";

/** Takes a parked deal up again, at the stage it left or the furthest one whose gates still hold. */
export const resumeDeal = defineCommand({
  name: "deal.resume",
  input: resumeDealSchema,
  run: (work, input) => applyTransition(work, input, { kind: "resume" }),
});
