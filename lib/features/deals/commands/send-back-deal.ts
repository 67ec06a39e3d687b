import { defineCommand } from "@/lib/platform/command/define-command";
import { sendBackDealSchema } from "../schema";
import { applyTransition } from "./apply-transition";

/** Takes a deal back to the stage before, or to an earlier one, with a reason. A running envelope is voided. */
export const sendBackDeal = defineCommand({
  name: "deal.send_back",
  input: sendBackDealSchema,
  run: (work, input) =>
    applyTransition(work, input, {
      kind: "send_back",
      reason: input.reason,
      ...(input.to ? { to: input.to } : {}),
    }),
});
