import { defineCommand } from "@/lib/platform/command/define-command";
import { parkDealSchema } from "../schema";
import { applyTransition } from "./apply-transition";

/** Takes a deal off the road until a day to look again, with a reason. */
export const parkDeal = defineCommand({
  name: "deal.park",
  input: parkDealSchema,
  run: (work, input) =>
    applyTransition(work, input, { kind: "park", reason: input.reason, lookAgainOn: input.lookAgainOn }),
});
