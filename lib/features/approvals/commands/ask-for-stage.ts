import type { RoadStage } from "@/lib/domain/deal/stage";
import { consequencesOfEntering } from "@/lib/domain/deal/stage-machine";
import type { Work } from "@/lib/platform/command/context";
import { askForApproval } from "./ask-for-approval";

/** The desk asks for every decision that entering this stage asks for, where there is now something to decide about. */
export async function askForStage(work: Work, dealId: string, stage: RoadStage): Promise<void> {
  for (const consequence of consequencesOfEntering[stage])
    if (consequence.kind === "request_approval")
      await askForApproval(work, { dealId, kind: consequence.approval });
}
