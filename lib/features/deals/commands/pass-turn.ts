import { defineCommand } from "@/lib/platform/command/define-command";
import { permit } from "@/lib/platform/command/permit";
import { invalid } from "@/lib/platform/errors/app-error";
import { getDealHeader } from "../queries/deal-header";
import { passTurnSchema } from "../schema";
import { lockDeal } from "./lock-deal";
import { writeTurn } from "./write-turn";

/** Says that it is the other side's move now, and why. */
export const passTurn = defineCommand({
  name: "deal.pass_turn",
  input: passTurnSchema,
  async run(work, input) {
    const deal = await lockDeal(work, input.dealId, input.version);
    permit(work, "deal:edit", { dealId: deal.id });
    if (deal.turn === input.side)
      throw invalid(
        input.side === "ours"
          ? "It is our turn already. Nothing was changed."
          : "It is their turn already. Nothing was changed.",
        [{ path: "side", message: "Choose the other side." }],
      );
    await writeTurn(work, deal, input.side, input.reason);
    return getDealHeader(work, deal.id);
  },
});
