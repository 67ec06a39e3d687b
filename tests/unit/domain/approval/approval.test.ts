import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Actor } from "@/lib/domain/access/actor";
import { roles } from "@/lib/domain/access/role";
import {
  type ApprovalRequest,
  approvalFact,
  changedSince,
  decideApproval,
  decisionState,
  mayDecide,
} from "@/lib/domain/approval/approval";
import { approvalKinds, approvalRules } from "@/lib/domain/approval/approval-kind";

const subject = { digest: "a", parts: { revenueShare: "1", termExit: "2" } };
const later = { digest: "b", parts: { revenueShare: "9", law: "3" } };
const request: ApprovalRequest = {
  kind: "finance_validation",
  dealId: "d1",
  requestedByMemberId: "m1",
  subject,
  decision: null,
  isWithdrawn: false,
};
const finance: Actor = { kind: "member", memberId: "m2", role: "finance" };
const approve = { verdict: "approved", reason: null, seenDigest: "a" } as const;

describe("approvals", () => {
  it("bind what was seen", () => {
    const result = decideApproval(request, finance, approve, subject);
    expect(result).toEqual({ ok: true, value: { verdict: "approved", reason: null, subject } });
  });

  it("are decided only by the role of their kind", () => {
    for (const kind of approvalKinds)
      for (const role of roles) {
        const actor: Actor = { kind: "member", memberId: "m2", role };
        expect(mayDecide(actor, { ...request, kind })).toBe(approvalRules[kind].decider === role);
      }
    const lawyer: Actor = {
      kind: "guest",
      guestLinkId: "g",
      dealId: "d1",
      contactId: "c",
      purposes: ["legal_review"],
    };
    expect(mayDecide(lawyer, { ...request, kind: "counterparty_legal_review" })).toBe(true);
    expect(mayDecide(lawyer, { ...request, kind: "counterparty_legal_review", dealId: "d2" })).toBe(false);
  });

  it("are never decided by whoever asked", () => {
    const result = decideApproval({ ...request, requestedByMemberId: "m2" }, finance, approve, subject);
    expect(result).toMatchObject({ ok: false, refusal: { code: "forbidden" } });
    if (!result.ok) expect(result.refusal.message).toContain("yourself");
  });

  it.each([
    ["changed since", request, approve, later, "conflict"],
    ["seen in another version", request, { ...approve, seenDigest: "z" }, subject, "conflict"],
    ["withdrawn", { ...request, isWithdrawn: true }, approve, subject, "conflict"],
    [
      "decided",
      { ...request, decision: { verdict: "approved", reason: null, subject } },
      approve,
      subject,
      "conflict",
    ],
    [
      "sent back without a reason",
      request,
      { ...approve, verdict: "sent_back", reason: " " },
      subject,
      "invalid",
    ],
  ] as const)("refuse what was %s", (_what, asked, input, now, code) => {
    expect(decideApproval(asked, finance, input, now)).toMatchObject({ ok: false, refusal: { code } });
  });

  it("turn void when what they cover changes, and say what did", () => {
    expect(decisionState({ subject }, "a")).toBe("current");
    expect(decisionState({ subject }, "b")).toBe("void");
    expect(changedSince(subject, later)).toEqual([
      { part: "law", change: "added" },
      { part: "revenueShare", change: "changed" },
      { part: "termExit", change: "removed" },
    ]);
    const decided: ApprovalRequest = { ...request, decision: { verdict: "approved", reason: null, subject } };
    expect(approvalFact(decided, subject)).toEqual({ state: "current", digest: "a" });
    expect(approvalFact(decided, later, (part) => part.toUpperCase())).toEqual({
      state: "void",
      digest: "a",
      changedSections: ["LAW", "REVENUESHARE", "TERMEXIT"],
    });
    expect(approvalFact(request, subject).state).toBe("requested");
    expect(approvalFact(request, later).state).toBe("none");
    expect(approvalFact(null, subject).state).toBe("none");
  });

  it("never approve a text other than the current one, in whatever order edits and decisions come", () => {
    const digest = fc.constantFrom("a", "b", "c");
    fc.assert(
      fc.property(digest, digest, digest, digest, (asked, seenDigest, now, afterwards) => {
        const open = { ...request, subject: { digest: asked, parts: {} } };
        const result = decideApproval(open, finance, { ...approve, seenDigest }, { digest: now, parts: {} });
        expect(result.ok).toBe(asked === now && seenDigest === now);
        if (!result.ok) return;
        const fact = approvalFact({ ...open, decision: result.value }, { digest: afterwards, parts: {} });
        expect(fact.state).toBe(afterwards === now ? "current" : "void");
      }),
    );
  });
});
