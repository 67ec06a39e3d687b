import type { Stage } from "@/lib/domain/deal/stage";
import type { DealState } from "@/lib/domain/deal/stage-machine";
import { fromDateColumn } from "@/lib/platform/db/date-column";
import { isRoadStage, roadStageOf } from "./deal-momentum";

export type DealStateRow = { stage: Stage; leftFromStage: Stage | null; lookAgainOn: Date | null };

/** A stored deal as the stage machine knows it. */
export function dealStateOf(row: DealStateRow): DealState {
  if (isRoadStage(row.stage)) return { stage: row.stage };
  const leftFrom = roadStageOf(row);
  if (row.stage === "parked")
    return {
      stage: "parked",
      leftFrom,
      lookAgainOn: row.lookAgainOn ? fromDateColumn(row.lookAgainOn) : "1970-01-01",
    };
  return { stage: row.stage === "lost" ? "lost" : "walked_away", leftFrom };
}
