import { record } from "@/lib/platform/audit/record";
import { todayIn } from "@/lib/platform/clock";
import { defineCommand } from "@/lib/platform/command/define-command";
import { permit } from "@/lib/platform/command/permit";
import { toDateColumn } from "@/lib/platform/db/date-column";
import { invalid } from "@/lib/platform/errors/app-error";
import { getDealHeader } from "../queries/deal-header";
import { isRoadStage } from "../queries/deal-momentum";
import { setResolutionPathSchema } from "../schema";
import { lockDeal, storeDeal } from "./lock-deal";

/**
 * Writes down how and by when a deal gets to its end. Past week ten a deal without that goes to the executive
 * (S4 §4.3). Throws `invalid` for a day gone by and for a deal that is not on its way to signature.
 */
export const setResolutionPath = defineCommand({
  name: "deal.set_resolution_path",
  input: setResolutionPathSchema,
  async run(work, { dealId, version, text, byOn }) {
    const deal = await lockDeal(work, dealId, version);
    permit(work, "deal:edit", { dealId });
    if (!isRoadStage(deal.stage) || deal.stage === "live")
      throw invalid("Only a deal on its way to signature needs a way to the end. Nothing was changed.");
    const workspace = await work.tx.workspace.findUniqueOrThrow({
      where: { id: work.scope.workspaceId },
      select: { timeZone: true },
    });
    if (byOn < todayIn(work.clock, workspace.timeZone))
      throw invalid("The day it is to be resolved by has passed. Nothing was changed.", [
        { path: "byOn", message: "Choose today or a later day." },
      ]);
    await storeDeal(work, dealId, { resolutionPath: text, resolutionByOn: toDateColumn(byOn) });
    await record(work, {
      action: "deal.resolution_path_set",
      objectKind: "deal",
      objectId: dealId,
      dealId,
      detail: { text, byOn },
    });
    return getDealHeader(work, dealId);
  },
});
