import type { Actor } from "../access/actor";
import type { Permission } from "../access/permission";
import { can } from "../access/permissions";
import type { CalendarDateText } from "../shared/calendar";
import { ok, type Result, refuse } from "../shared/result";

/** Roles that can take a risk on, each for itself (S4 §3.2). */
export const riskTakers = ["legal", "executive"] as const;
export type RiskTaker = (typeof riskTakers)[number];

/** What can be accepted, and who has to: a red flag by both, a gap in the paper by Legal (domain.md §5, §7). */
export const acceptanceRules = {
  red_flag: { label: "Red flag", takers: ["legal", "executive"] },
  missing_provision: { label: "Missing provision", takers: ["legal"] },
} as const satisfies Record<string, { label: string; takers: readonly RiskTaker[] }>;
export type AcceptableKind = keyof typeof acceptanceRules;

const permissionOf: Readonly<Record<RiskTaker, Permission>> = {
  legal: "risk:accept_legal",
  executive: "risk:accept_executive",
};

/**
 * `findingKey` names the finding and what it found (rule, place, value): when the term changes, the key changes
 * and the acceptance no longer counts.
 */
export type RiskAcceptance = {
  findingKey: string;
  taker: RiskTaker;
  reason: string;
  /** Last day it counts; null for as long as the finding stands. */
  expiresOn: CalendarDateText | null;
  isRevoked: boolean;
};

export type AcceptanceState = {
  isAcceptedByLegal: boolean;
  isAcceptedByExecutive: boolean;
  /** Whether everyone who has to has accepted. */
  isAccepted: boolean;
  /** Who still has to. */
  waitingFor: readonly RiskTaker[];
};

/** Whether an acceptance counts for this finding today. */
export const countsFor = (acceptance: RiskAcceptance, findingKey: string, today: CalendarDateText): boolean =>
  acceptance.findingKey === findingKey &&
  !acceptance.isRevoked &&
  acceptance.reason.trim() !== "" &&
  (acceptance.expiresOn === null || acceptance.expiresOn >= today);

/** How far a finding has been accepted on the day given. */
export function acceptanceState(
  finding: { key: string; kind: AcceptableKind },
  acceptances: readonly RiskAcceptance[],
  today: CalendarDateText,
): AcceptanceState {
  const isTakenBy = (taker: RiskTaker): boolean =>
    acceptances.some((each) => each.taker === taker && countsFor(each, finding.key, today));
  const waitingFor = acceptanceRules[finding.kind].takers.filter((taker) => !isTakenBy(taker));
  return {
    isAcceptedByLegal: isTakenBy("legal"),
    isAcceptedByExecutive: isTakenBy("executive"),
    isAccepted: waitingFor.length === 0,
    waitingFor,
  };
}

export type AcceptanceInput = { taker: RiskTaker; reason: string; expiresOn: CalendarDateText | null };
export type AcceptanceRefusal = { code: "forbidden" | "invalid" | "conflict"; message: string };
const no = (code: AcceptanceRefusal["code"], message: string) => refuse<AcceptanceRefusal>({ code, message });

/** Longest reason kept, in characters. */
export const maximumReasonLength = 4000;

/** Accepts a finding as a risk for one of the roles that have to, or says why not. */
export function decideAcceptance(
  finding: { key: string; kind: AcceptableKind; title: string },
  existing: readonly RiskAcceptance[],
  actor: Actor,
  input: AcceptanceInput,
  today: CalendarDateText,
): Result<RiskAcceptance, AcceptanceRefusal> {
  const who = input.taker === "legal" ? "Legal" : "the executive";
  if (!can(actor, permissionOf[input.taker]))
    return no("forbidden", `Only ${who} can accept "${finding.title}" for ${who}. It stays open.`);
  const takers: readonly RiskTaker[] = acceptanceRules[finding.kind].takers;
  if (!takers.includes(input.taker))
    return no("invalid", `"${finding.title}" does not need to be accepted by ${who}. Nothing was recorded.`);
  if (existing.some((each) => each.taker === input.taker && countsFor(each, finding.key, today)))
    return no("conflict", `"${finding.title}" is already accepted by ${who}; that acceptance stands.`);
  const reason = input.reason.trim();
  if (reason === "") return no("invalid", `Say why "${finding.title}" is worth the risk. It stays open.`);
  if (reason.length > maximumReasonLength)
    return no(
      "invalid",
      `The reason has ${reason.length} characters; at most ${maximumReasonLength} are kept. Nothing was recorded.`,
    );
  if (input.expiresOn !== null && input.expiresOn < today)
    return no(
      "invalid",
      `The acceptance would end on ${input.expiresOn}, before today, ${today}. Nothing was recorded.`,
    );
  return ok({
    findingKey: finding.key,
    taker: input.taker,
    reason,
    expiresOn: input.expiresOn,
    isRevoked: false,
  });
}
