/** The road of a deal (domain.md §7; S4). Order matters: a deal moves one step forward at a time. */
export const roadStages = [
  "qualifying",
  "loi",
  "terms",
  "validation",
  "drafting",
  "negotiation",
  "final_approval",
  "signature",
  "live",
] as const;
export type RoadStage = (typeof roadStages)[number];

/** Where a deal may leave the road from any open stage, each time with a reason. */
export const offRoadStages = ["parked", "lost", "walked_away"] as const;

export const stages = [...roadStages, ...offRoadStages] as const;
export type Stage = (typeof stages)[number];
