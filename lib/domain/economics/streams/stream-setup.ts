import type { LadderStep } from "../ledger/ladder-plan";
import type { PlanContext } from "../plan/context";
import type { ResultBook } from "../plan/results";

/** What a stream is planned with beside its own terms. */
export type StreamSetup = { context: PlanContext; steps: readonly LadderStep[]; results: ResultBook };
