import type { Actor } from "../access/actor";
import { type AccessResource, can } from "../access/permissions";
import type { ApprovalFact } from "../deal/deal-facts";
import { ok, type Result, refuse } from "../shared/result";
import { type ApprovalKind, approvalRules } from "./approval-kind";

/**
 * What a request or decision binds (architecture.md, "Approvals bind digests"; security.md A-24). `digest` is the
 * SHA-256 of the canonical text of all that is covered; `parts` holds one digest per covered part, such as a
 * section of the term sheet or a clause, so that a later change can be named.
 */
export type ApprovalSubject = { digest: string; parts: Readonly<Record<string, string>> };

export type ApprovalVerdict = "approved" | "sent_back";
export type ApprovalDecision = { verdict: ApprovalVerdict; reason: string | null; subject: ApprovalSubject };

/** An approval that was asked for; `decision` is null while it waits. */
export type ApprovalRequest = {
  kind: ApprovalKind;
  dealId: string;
  requestedByMemberId: string | null;
  subject: ApprovalSubject;
  decision: ApprovalDecision | null;
  isWithdrawn: boolean;
};

/** An approval still binds only while what it is about has the digest it was given for. */
export const decisionState = (
  decision: { subject: { digest: string } },
  currentDigest: string,
): "current" | "void" => (decision.subject.digest === currentDigest ? "current" : "void");

export type PartChange = { part: string; change: "added" | "removed" | "changed" };

/** What changed between two subjects, part by part, in the order of the part's name. */
export function changedSince(before: ApprovalSubject, now: ApprovalSubject): readonly PartChange[] {
  const names = [...new Set([...Object.keys(before.parts), ...Object.keys(now.parts)])].sort();
  return names.flatMap((part): PartChange[] => {
    const was = before.parts[part];
    const is = now.parts[part];
    if (was === is) return [];
    return [{ part, change: was === undefined ? "added" : is === undefined ? "removed" : "changed" }];
  });
}

/**
 * The standing of one kind of approval for the gates, from the newest request that was not withdrawn. A request
 * for text that has since changed counts as void even before it is decided: nobody may decide it any more.
 * `labelOf` turns a part's key into the words a reader knows.
 */
export function approvalFact(
  request: ApprovalRequest | null,
  now: ApprovalSubject | null,
  labelOf: (part: string) => string = (part) => part,
): ApprovalFact {
  if (request === null || request.isWithdrawn) return { state: "none", digest: null };
  const { decision } = request;
  const digest = decision?.subject.digest ?? null;
  const isCurrent = now !== null && request.subject.digest === now.digest;
  if (decision?.verdict === "sent_back") return { state: "sent_back", digest, reason: decision.reason };
  if (decision === null) return { state: isCurrent ? "requested" : "none", digest };
  if (now !== null && decisionState(decision, now.digest) === "current") return { state: "current", digest };
  const changes = now === null ? [] : changedSince(decision.subject, now);
  return { state: "void", digest, changedSections: changes.map(({ part }) => labelOf(part)) };
}

export type ApprovalInput = {
  verdict: ApprovalVerdict;
  reason: string | null;
  /** The digest the decider had before his eyes; the door passes on what the page showed. */
  seenDigest: string;
};

export type ApprovalRefusal = { code: "forbidden" | "conflict" | "invalid"; message: string };
const no = (code: ApprovalRefusal["code"], message: string) => refuse<ApprovalRefusal>({ code, message });

/** Longest reason kept, in characters. */
export const maximumReasonLength = 4000;

const resourceOf = (request: ApprovalRequest): AccessResource => ({
  dealId: request.dealId,
  requestedByMemberId: request.requestedByMemberId,
});

/** Whether this actor may decide this request at all: the role of its kind, and never one's own request. */
export const mayDecide = (actor: Actor, request: ApprovalRequest): boolean =>
  can(actor, approvalRules[request.kind].permission, resourceOf(request));

/**
 * Decides a request, or says why not. The decision binds what was requested, what was seen and what stands now;
 * if the three differ nothing is decided. Sending back needs a reason (domain.md §7; security.md A-14, A-24).
 */
export function decideApproval(
  request: ApprovalRequest,
  actor: Actor,
  input: ApprovalInput,
  now: ApprovalSubject,
): Result<ApprovalDecision, ApprovalRefusal> {
  const { label } = approvalRules[request.kind];
  if (!mayDecide(actor, request)) {
    const isOwn =
      (actor.kind === "member" || actor.kind === "api_key") && actor.memberId === request.requestedByMemberId;
    return no(
      "forbidden",
      isOwn
        ? `You asked for "${label}" yourself, so somebody else has to decide it. It still waits.`
        : `"${label}" is not yours to decide. It still waits.`,
    );
  }
  if (request.isWithdrawn) return no("conflict", `"${label}" was withdrawn; there is nothing to decide.`);
  if (request.decision !== null)
    return no("conflict", `"${label}" has already been decided; that decision stands.`);
  if (request.subject.digest !== now.digest || input.seenDigest !== now.digest) {
    const changes = changedSince(request.subject, now).length;
    const what = changes > 0 ? ` (${changes === 1 ? "one part" : `${changes} parts`})` : "";
    return no(
      "conflict",
      `What "${label}" is about has changed since it was asked for${what}. Nothing was decided.`,
    );
  }
  const reason = input.reason?.trim() ?? "";
  if (input.verdict === "sent_back" && reason === "")
    return no("invalid", `Say why you send "${label}" back, so that it can be put right. It still waits.`);
  if (reason.length > maximumReasonLength)
    return no(
      "invalid",
      `The reason has ${reason.length} characters; at most ${maximumReasonLength} are kept. Nothing was decided.`,
    );
  return ok({ verdict: input.verdict, reason: reason === "" ? null : reason, subject: now });
}
