import { defineCommand } from "@/lib/platform/command/define-command";
import { closeDealSchema } from "../schema";
import { applyTransition } from "./apply-transition";

/** Closes a deal the other side did not want, with a reason. */
export const loseDeal = defineCommand({
  name: "deal.lose",
  input: closeDealSchema,
  run: (work, input) => applyTransition(work, input, { kind: "lose", reason: input.reason }),
});
