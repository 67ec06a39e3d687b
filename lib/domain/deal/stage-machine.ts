import type { Permission } from "../access/permission";
import type { ApprovalKind } from "../approval/approval-kind";
import type { CalendarDateText } from "../shared/calendar";
import { exhaustive } from "../shared/exhaustive";
import { ok, type Result, refuse } from "../shared/result";
import type { DealFacts } from "./deal-facts";
import { type GateCondition, openConditions } from "./gates";
import { type RoadStage, roadStages, type Stage } from "./stage";
import { stageLabels } from "./stage-label";

/** Where a deal stands. A parked or closed deal remembers the stage it left. */
export type DealState =
  | { stage: RoadStage }
  | { stage: "parked"; leftFrom: RoadStage; lookAgainOn: CalendarDateText }
  | { stage: "lost" | "walked_away"; leftFrom: RoadStage };

export const dealEventKinds = ["advance", "send_back", "park", "resume", "lose", "walk_away"] as const;
export type DealEventKind = (typeof dealEventKinds)[number];

/** `to` lets a door say which stage it means (a dragged card); anything but the next one is refused. */
export type DealEvent =
  | { kind: "advance"; to?: RoadStage }
  | { kind: "send_back"; to?: RoadStage; reason: string }
  | { kind: "park"; reason: string; lookAgainOn: CalendarDateText }
  | { kind: "resume" }
  | { kind: "lose"; reason: string }
  | { kind: "walk_away"; reason: string };

/**
 * What follows from a move; the command carries it out in the same transaction or as a job. An approval requested
 * this way is asked for by the desk itself (`requestedByMemberId: null`), so that whoever moved the deal may decide.
 */
export type DealConsequence =
  | { kind: "request_approval"; approval: ApprovalKind }
  | { kind: "void_envelope" }
  | { kind: "prepare_envelope" }
  | { kind: "activate_partner" }
  | { kind: "open_after_signature_checklist"; withinHours: number }
  | { kind: "remind_to_look_again"; on: CalendarDateText }
  | { kind: "resumed_earlier"; wanted: RoadStage; missing: readonly GateCondition[] };

export type Transition = { next: DealState; consequences: readonly DealConsequence[] };
export type TransitionRefusal = {
  code: "gate_closed" | "illegal" | "invalid";
  message: string;
  missing: readonly GateCondition[];
};

type Row = {
  /** Kinds of state the event may start from. */
  from: readonly ("open" | "live" | "parked" | "closed")[];
  permission: Permission;
  needsReason: boolean;
  label: string;
};

/** State × event (domain.md §7): from where, by whom, and whether a reason is due. Gates guard what enters a stage. */
export const transitionTable: Readonly<Record<DealEventKind, Row>> = {
  advance: { from: ["open"], permission: "deal:advance", needsReason: false, label: "Advance" },
  send_back: { from: ["open"], permission: "deal:advance", needsReason: true, label: "Send back" },
  park: { from: ["open"], permission: "deal:advance", needsReason: true, label: "Park" },
  resume: { from: ["parked"], permission: "deal:advance", needsReason: false, label: "Resume" },
  lose: { from: ["open", "parked"], permission: "deal:close", needsReason: true, label: "Mark as lost" },
  walk_away: { from: ["open", "parked"], permission: "deal:close", needsReason: true, label: "Walk away" },
};

/** Who may cause an event; ask `can` before deciding. */
export const permissionFor = (kind: DealEventKind): Permission => transitionTable[kind].permission;

/** Longest reason kept, in characters. */
export const maximumReasonLength = 2000;

const isRoadStage = (stage: Stage): stage is RoadStage => roadStages.some((each) => each === stage);

/** The stage after, or null from `live`. */
export const stageAfter = (stage: RoadStage): RoadStage | null =>
  roadStages[roadStages.indexOf(stage) + 1] ?? null;

/** The stage before, or null from `qualifying`. */
export const stageBefore = (stage: RoadStage): RoadStage | null =>
  roadStages[roadStages.indexOf(stage) - 1] ?? null;

function kindOf(state: DealState): Row["from"][number] {
  if (state.stage === "parked") return "parked";
  if (state.stage === "lost" || state.stage === "walked_away") return "closed";
  return state.stage === "live" ? "live" : "open";
}

const no = (
  code: TransitionRefusal["code"],
  message: string,
  missing: readonly GateCondition[] = [],
): { ok: false; refusal: TransitionRefusal } => refuse({ code, message, missing });

/** What entering a stage forward sets in motion (domain.md §7; S4 §5.1). */
export const consequencesOfEntering: Readonly<Record<RoadStage, readonly DealConsequence[]>> = {
  qualifying: [],
  loi: [],
  terms: [],
  validation: [{ kind: "request_approval", approval: "finance_validation" }],
  drafting: [{ kind: "request_approval", approval: "legal_ip_review" }],
  negotiation: [],
  final_approval: [
    { kind: "request_approval", approval: "legal_final_review" },
    { kind: "request_approval", approval: "counterparty_legal_review" },
    { kind: "request_approval", approval: "finance_final" },
    { kind: "request_approval", approval: "executive_final" },
  ],
  signature: [{ kind: "prepare_envelope" }],
  live: [{ kind: "activate_partner" }, { kind: "open_after_signature_checklist", withinHours: 48 }],
};

function advance(from: RoadStage, to: RoadStage | undefined, facts: DealFacts) {
  const next = stageAfter(from);
  if (next === null) return no("illegal", "A live deal is at the end of the road.");
  if (to !== undefined && to !== next)
    return no(
      "illegal",
      `A deal moves one stage forward at a time: after ${stageLabels[from]} comes ${stageLabels[next]}, not ${stageLabels[to]}. It stays in ${stageLabels[from]}.`,
    );
  const missing = openConditions(facts, next);
  if (missing.length > 0)
    return no(
      "gate_closed",
      `The deal stays in ${stageLabels[from]}: ${missing.length === 1 ? "one condition is" : `${missing.length} conditions are`} open before ${stageLabels[next]}. ${missing.map((condition) => condition.detail).join(" ")}`,
      missing,
    );
  return ok<Transition>({ next: { stage: next }, consequences: consequencesOfEntering[next] });
}

function sendBack(from: RoadStage, to: RoadStage | undefined) {
  const target = to ?? stageBefore(from);
  if (target === null) return no("illegal", "The deal is in the first stage; there is nothing before it.");
  if (roadStages.indexOf(target) >= roadStages.indexOf(from))
    return no(
      "illegal",
      `${stageLabels[target]} does not come before ${stageLabels[from]}; the deal stays where it is.`,
    );
  return ok<Transition>({
    next: { stage: target },
    consequences: from === "signature" ? [{ kind: "void_envelope" }] : [],
  });
}

/** Back to the stage it left, or to the furthest one whose gates still hold: time may have closed some. */
function resume(wanted: RoadStage, facts: DealFacts): Result<Transition, TransitionRefusal> {
  let reached: RoadStage = "qualifying";
  for (const stage of roadStages.slice(0, roadStages.indexOf(wanted) + 1)) {
    if (openConditions(facts, stage).length > 0) break;
    reached = stage;
  }
  if (reached === wanted) return ok({ next: { stage: wanted }, consequences: [] });
  const missing = openConditions(facts, wanted);
  return ok({ next: { stage: reached }, consequences: [{ kind: "resumed_earlier", wanted, missing }] });
}

/**
 * The one decision about where a deal goes; screen, API, import and admin all come through here. Pure: it says
 * the next state and what follows, or a refusal that names each missing condition. A refusal changes nothing.
 * Permission is asked beforehand with `permissionFor`.
 */
export function decideTransition(
  state: DealState,
  event: DealEvent,
  facts: DealFacts,
): Result<Transition, TransitionRefusal> {
  const row = transitionTable[event.kind];
  const from = isRoadStage(state.stage) ? state.stage : "leftFrom" in state ? state.leftFrom : "qualifying";
  if (!row.from.includes(kindOf(state)))
    return no("illegal", `"${row.label}" is not possible while the deal is ${stageLabels[state.stage]}.`);
  if ("reason" in event) {
    const length = event.reason.trim().length;
    if (length === 0) return no("invalid", `"${row.label}" needs a reason. The deal stays where it is.`);
    if (length > maximumReasonLength)
      return no(
        "invalid",
        `The reason has ${length} characters; at most ${maximumReasonLength} are kept. The deal stays where it is.`,
      );
  }
  const voiding: readonly DealConsequence[] = from === "signature" ? [{ kind: "void_envelope" }] : [];
  switch (event.kind) {
    case "advance":
      return advance(from, event.to, facts);
    case "send_back":
      return sendBack(from, event.to);
    case "park":
      if (event.lookAgainOn <= facts.today)
        return no(
          "invalid",
          `The day to look again, ${event.lookAgainOn}, must be after today, ${facts.today}. The deal stays where it is.`,
        );
      return ok({
        next: { stage: "parked", leftFrom: from, lookAgainOn: event.lookAgainOn },
        consequences: [...voiding, { kind: "remind_to_look_again", on: event.lookAgainOn }],
      });
    case "resume":
      return resume(from, facts);
    case "lose":
      return ok({ next: { stage: "lost", leftFrom: from }, consequences: voiding });
    case "walk_away":
      return ok({ next: { stage: "walked_away", leftFrom: from }, consequences: voiding });
    default:
      return exhaustive(event);
  }
}

export type AvailableEvent = {
  kind: DealEventKind;
  label: string;
  permission: Permission;
  needsReason: boolean;
  /** Where it leads; null when that depends on the choice made. */
  to: Stage | null;
  /** Empty when the move is free; a button with entries stays visible and explains itself. */
  missing: readonly GateCondition[];
};

/** Every event that makes sense in this state, with what still stands in its way. */
export function availableEvents(state: DealState, facts: DealFacts): readonly AvailableEvent[] {
  return dealEventKinds.flatMap((kind): AvailableEvent[] => {
    const { from, label, permission, needsReason } = transitionTable[kind];
    if (!from.includes(kindOf(state))) return [];
    const row = { kind, label, permission, needsReason };
    switch (kind) {
      case "advance": {
        const to = isRoadStage(state.stage) ? stageAfter(state.stage) : null;
        return to === null ? [] : [{ ...row, to, missing: openConditions(facts, to) }];
      }
      case "send_back": {
        const to = isRoadStage(state.stage) ? stageBefore(state.stage) : null;
        return to === null ? [] : [{ ...row, to, missing: [] }];
      }
      case "park":
        return [{ ...row, to: "parked", missing: [] }];
      case "resume":
        return [{ ...row, to: null, missing: [] }];
      case "lose":
        return [{ ...row, to: "lost", missing: [] }];
      case "walk_away":
        return [{ ...row, to: "walked_away", missing: [] }];
      default:
        return exhaustive(kind);
    }
  });
}
