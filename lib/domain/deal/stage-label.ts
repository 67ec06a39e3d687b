import type { Stage } from "./stage";

/** What a stage is called on screen and in messages. */
export const stageLabels: Readonly<Record<Stage, string>> = {
  qualifying: "Qualifying",
  loi: "LOI / MOU",
  terms: "Terms",
  validation: "Validation",
  drafting: "Drafting",
  negotiation: "Negotiation",
  final_approval: "Final approval",
  signature: "Signature",
  live: "Live",
  parked: "Parked",
  lost: "Lost",
  walked_away: "Walked away",
};
