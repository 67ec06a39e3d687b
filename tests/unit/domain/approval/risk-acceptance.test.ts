import { describe, expect, it } from "vitest";
import type { Actor } from "@/lib/domain/access/actor";
import {
  acceptanceState,
  decideAcceptance,
  type RiskAcceptance,
} from "@/lib/domain/approval/risk-acceptance";

const today = "2026-11-20";
const flag = { key: "no-cap:law.cap:none", kind: "red_flag", title: "No liability cap" } as const;
const gap = { key: "missing:law.governingLaw", kind: "missing_provision", title: "Governing law" } as const;
const legal: Actor = { kind: "member", memberId: "l", role: "legal" };
const executive: Actor = { kind: "member", memberId: "e", role: "executive" };
const acceptance = (change: Partial<RiskAcceptance> = {}): RiskAcceptance => ({
  findingKey: flag.key,
  taker: "legal",
  reason: "Small deal.",
  expiresOn: null,
  isRevoked: false,
  ...change,
});
const input = (taker: "legal" | "executive", reason = "Small deal.") => ({ taker, reason, expiresOn: null });

describe("accepted risks", () => {
  it("need both the executive and Legal for a red flag, Legal for a gap", () => {
    expect(acceptanceState(flag, [acceptance()], today)).toMatchObject({
      isAccepted: false,
      waitingFor: ["executive"],
    });
    expect(acceptanceState(flag, [acceptance(), acceptance({ taker: "executive" })], today).isAccepted).toBe(
      true,
    );
    expect(acceptanceState(gap, [acceptance({ findingKey: gap.key })], today).isAccepted).toBe(true);
  });

  it.each([
    ["the finding changed", { findingKey: "no-cap:law.cap:1" }],
    ["it has expired", { expiresOn: "2026-11-19" }],
    ["it was revoked", { isRevoked: true }],
  ])("no longer count when %s", (_why, change) => {
    expect(acceptanceState(flag, [acceptance(change)], today).waitingFor).toEqual(["legal", "executive"]);
  });

  it("are taken on by each role for itself, with a reason", () => {
    expect(decideAcceptance(flag, [], legal, input("legal"), today)).toMatchObject({ ok: true });
    expect(decideAcceptance(flag, [], legal, input("executive"), today)).toMatchObject({
      refusal: { code: "forbidden" },
    });
    expect(decideAcceptance(flag, [], executive, input("executive", " "), today)).toMatchObject({
      refusal: { code: "invalid" },
    });
    expect(decideAcceptance(gap, [], executive, input("executive"), today)).toMatchObject({
      refusal: { code: "invalid" },
    });
    expect(decideAcceptance(flag, [acceptance()], legal, input("legal"), today)).toMatchObject({
      refusal: { code: "conflict" },
    });
    expect(
      decideAcceptance(flag, [], legal, { ...input("legal"), expiresOn: "2026-11-19" }, today),
    ).toMatchObject({ refusal: { code: "invalid" } });
  });
});
