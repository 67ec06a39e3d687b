import type { Side } from "./momentum";
import type { RoadStage } from "./stage";

/**
 * Whose move it is once a stage is entered forward (ours; S4 §4.3 gives the order of the exchange): we prepare
 * and decide, and from the moment our draft is out the other side reads it. Null leaves the turn as it is.
 */
export const turnOnEntering: Readonly<Record<RoadStage, Side | null>> = {
  qualifying: null,
  loi: "ours",
  terms: null,
  validation: "ours",
  drafting: "ours",
  negotiation: "theirs",
  final_approval: "ours",
  signature: "ours",
  live: null,
};
