import * as z from "zod";
import { type CalendarDateText, daysBetween } from "../shared/calendar";
import { type PlanByStage, planDays, plannedStages } from "./document-sequence";
import type { RoadStage } from "./stage";

/** Limits in days since mutual interest (domain.md §7; S4 mission, §4.3, quality rules); editable. */
export const momentumLimitsSchema = z
  .strictObject({
    goalDays: z.int().min(1).max(730),
    escalateDays: z.int().min(1).max(730),
    lostDays: z.int().min(1).max(730),
  })
  .refine((limits) => limits.goalDays <= limits.escalateDays && limits.escalateDays <= limits.lostDays, {
    error: "The goal must come before the escalation, and the escalation before momentum is lost.",
  });
export type MomentumLimits = z.infer<typeof momentumLimitsSchema>;

/** Goal 60 days, escalation past week 10, momentum lost past day 90 (S4). */
export const momentumLimitsPreset: MomentumLimits = { goalDays: 60, escalateDays: 70, lostDays: 90 };

/**
 * The limits for one model. Where its plan is longer than the goal (OEM, joint venture), all three move by the
 * difference, so that a deal on plan is never called late. Ours: S4 gives both figures and does not reconcile them.
 */
export function limitsForPlan(plan: PlanByStage, limits: MomentumLimits): MomentumLimits {
  const extra = Math.max(0, planDays(plan) - limits.goalDays);
  return {
    goalDays: limits.goalDays + extra,
    escalateDays: limits.escalateDays + extra,
    lostDays: limits.lostDays + extra,
  };
}

export const sides = ["ours", "theirs"] as const;
export type Side = (typeof sides)[number];
/** From `at` on it is `side`'s turn. The ledger is append-only; order in the list does not matter. */
export type TurnEntry = { side: Side; at: CalendarDateText };

export type TurnStanding = {
  /** Whose turn it is; null before the first entry. */
  side: Side | null;
  since: CalendarDateText | null;
  daysWaiting: number;
  oursDays: number;
  theirsDays: number;
  /** Our share of the waiting, 0 to 1; null before a first whole day. */
  oursShare: number | null;
};

/**
 * Whose turn it is, since when, and how the waiting is shared. Entries after `until` are ignored; of several on
 * one day the last in the list counts; the same side twice in a row keeps its first date.
 */
export function turnStanding(ledger: readonly TurnEntry[], until: CalendarDateText): TurnStanding {
  const entries = ledger
    .filter((entry) => entry.at <= until)
    .toSorted((first, second) => first.at.localeCompare(second.at));
  const days: Record<Side, number> = { ours: 0, theirs: 0 };
  let current: TurnEntry | null = null;
  for (const entry of entries) {
    if (current === null) {
      current = entry;
    } else if (entry.side !== current.side) {
      days[current.side] += daysBetween(current.at, entry.at);
      current = entry;
    }
  }
  const daysWaiting = current === null ? 0 : daysBetween(current.at, until);
  if (current !== null) days[current.side] += daysWaiting;
  const total = days.ours + days.theirs;
  return {
    side: current?.side ?? null,
    since: current?.at ?? null,
    daysWaiting,
    oursDays: days.ours,
    theirsDays: days.theirs,
    oursShare: total === 0 ? null : days.ours / total,
  };
}

export const momentumHealths = [
  "not_started",
  "on_plan",
  "behind_plan",
  "past_goal",
  "escalate",
  "lost",
  "signed",
] as const;
export type MomentumHealth = (typeof momentumHealths)[number];

/**
 * Whether a written way to the end counts today: until the day it names. Once that has passed without a signature, the
 * deal goes to the executive again (S4 §4.3; that a missed day ends it is ours).
 */
export const resolutionHolds = (byOn: CalendarDateText | null, today: CalendarDateText): boolean =>
  byOn !== null && byOn >= today;

export type MomentumInput = {
  /** Day both sides said they were interested; null before that. */
  mutualInterestOn: CalendarDateText | null;
  /** Day of the last signature; stops the clock. */
  signedOn: CalendarDateText | null;
  today: CalendarDateText;
  stage: RoadStage;
  plan: PlanByStage;
  limits: MomentumLimits;
  turns: readonly TurnEntry[];
  /** Whether somebody has written down how and by when this gets resolved (S4 §4.3). */
  hasResolutionPath: boolean;
};

export type Momentum = {
  health: MomentumHealth;
  /** Days since mutual interest, until signature or today; never negative. */
  daysRunning: number;
  /** Days left to the goal; negative when past it. */
  daysToGoal: number;
  /** Day by which the plan wants the current stage finished. */
  planDayOfStageEnd: number;
  /** Days behind the plan of the current stage; 0 when on plan. */
  daysBehindPlan: number;
  limits: MomentumLimits;
  turn: TurnStanding;
  /** One sentence for the header. */
  message: string;
};

/** The day of the plan by which `stage` should be done; 0 for qualifying, the whole plan for signature and live. */
export function planDayOfStageEnd(plan: PlanByStage, stage: RoadStage): number {
  if (stage === "live") return planDays(plan);
  const order: readonly RoadStage[] = plannedStages;
  const end = order.indexOf(stage);
  return plannedStages.slice(0, end + 1).reduce((sum, each) => sum + plan[each], 0);
}

const countDays = (days: number): string => (days === 1 ? "1 day" : `${days} days`);

function healthOf(input: MomentumInput, limits: MomentumLimits, day: number, behind: number): MomentumHealth {
  if (input.mutualInterestOn === null || input.mutualInterestOn > input.today) return "not_started";
  if (input.signedOn !== null) return "signed";
  if (day > limits.lostDays) return "lost";
  if (day > limits.escalateDays && !input.hasResolutionPath) return "escalate";
  if (day > limits.goalDays) return "past_goal";
  return behind > 0 ? "behind_plan" : "on_plan";
}

function messageOf(health: MomentumHealth, day: number, limits: MomentumLimits, behind: number): string {
  const spent = `Day ${day} of ${limits.goalDays}`;
  switch (health) {
    case "not_started":
      return "The clock starts when both sides have said they are interested.";
    case "signed":
      return `Signed after ${countDays(day)}; the goal was ${limits.goalDays}.`;
    case "on_plan":
      return `${spent}, on plan.`;
    case "behind_plan":
      return `${spent}, ${countDays(behind)} behind the plan for this stage.`;
    case "past_goal":
      return `${countDays(day - limits.goalDays)} past the goal of ${limits.goalDays}.`;
    case "escalate":
      return `Day ${day} and no agreed way to the end: this goes to the executive.`;
    case "lost":
      return `Day ${day}: past day ${limits.lostDays} momentum is gone, and few such deals earn anything.`;
  }
}

/** The clock of a deal on a given day (domain.md §7; S4). Same input, same answer: the day is passed in. */
export function momentum(input: MomentumInput): Momentum {
  const limits = limitsForPlan(input.plan, input.limits);
  const until = input.signedOn ?? input.today;
  const day = input.mutualInterestOn === null ? 0 : Math.max(0, daysBetween(input.mutualInterestOn, until));
  const stageEnd = planDayOfStageEnd(input.plan, input.stage);
  const isRunning = input.mutualInterestOn !== null && input.signedOn === null && input.stage !== "live";
  const behind = isRunning && input.stage !== "qualifying" ? Math.max(0, day - stageEnd) : 0;
  const health = healthOf(input, limits, day, behind);
  return {
    health,
    daysRunning: day,
    daysToGoal: limits.goalDays - day,
    planDayOfStageEnd: stageEnd,
    daysBehindPlan: behind,
    limits,
    turn: turnStanding(input.turns, until),
    message: messageOf(health, day, limits, behind),
  };
}
