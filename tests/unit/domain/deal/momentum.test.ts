import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documentSequencePresets } from "@/lib/domain/deal/document-sequence";
import {
  type MomentumInput,
  momentum,
  momentumLimitsPreset,
  resolutionHolds,
  turnStanding,
} from "@/lib/domain/deal/momentum";
import { addDays, daysBetween } from "@/lib/domain/shared/calendar";

const start = "2026-01-01";
const input = (day: number, change: Partial<MomentumInput> = {}): MomentumInput => ({
  mutualInterestOn: start,
  signedOn: null,
  today: addDays(start, day),
  stage: "negotiation",
  plan: documentSequencePresets.co_sell.planDaysByStage,
  limits: momentumLimitsPreset,
  turns: [],
  hasResolutionPath: false,
  ...change,
});

describe("momentum", () => {
  it.each([
    [0, "on_plan"],
    [42, "on_plan"],
    [43, "behind_plan"],
    [60, "behind_plan"],
    [61, "past_goal"],
    [70, "past_goal"],
    [71, "escalate"],
    [90, "escalate"],
    [91, "lost"],
  ])("on day %i of a co-sell deal in negotiation is %s", (day, health) => {
    expect(momentum(input(day)).health).toBe(health);
  });

  it("does not escalate while there is a way to the end, but momentum is lost all the same", () => {
    expect(momentum(input(80, { hasResolutionPath: true })).health).toBe("past_goal");
    expect(momentum(input(95, { hasResolutionPath: true })).health).toBe("lost");
    expect(resolutionHolds(null, "2026-11-20")).toBe(false);
    expect(resolutionHolds("2026-11-20", "2026-11-20")).toBe(true);
    expect(resolutionHolds("2026-11-19", "2026-11-20")).toBe(false);
  });

  it("moves the limits for a model whose plan is longer than the goal", () => {
    const plan = documentSequencePresets.joint_venture.planDaysByStage;
    expect(momentum(input(120, { plan })).health).toBe("on_plan");
    expect(momentum(input(120, { plan })).limits).toEqual({
      goalDays: 168,
      escalateDays: 178,
      lostDays: 198,
    });
  });

  it("starts with mutual interest and stops with the signature", () => {
    expect(momentum(input(100, { mutualInterestOn: null }))).toMatchObject({
      health: "not_started",
      daysRunning: 0,
    });
    const signed = momentum(input(300, { signedOn: addDays(start, 55), stage: "live" }));
    expect(signed).toMatchObject({ health: "signed", daysRunning: 55, daysBehindPlan: 0 });
    expect(signed.message).toBe("Signed after 55 days; the goal was 60.");
  });

  it("never gets healthier by waiting", () => {
    const order = ["on_plan", "behind_plan", "past_goal", "escalate", "lost"];
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), (first, more) => {
        expect(order.indexOf(momentum(input(first + more)).health)).toBeGreaterThanOrEqual(
          order.indexOf(momentum(input(first)).health),
        );
      }),
    );
  });
});

describe("turns", () => {
  it("tell whose turn it is and how the waiting is shared", () => {
    const standing = turnStanding(
      [
        { side: "theirs", at: "2026-01-05" },
        { side: "ours", at: "2026-01-01" },
        { side: "theirs", at: "2026-01-07" },
        { side: "ours", at: "2026-02-01" },
      ],
      "2026-01-11",
    );
    expect(standing).toEqual({
      side: "theirs",
      since: "2026-01-05",
      daysWaiting: 6,
      oursDays: 4,
      theirsDays: 6,
      oursShare: 0.4,
    });
    expect(turnStanding([], "2026-01-11")).toMatchObject({ side: null, oursShare: null });
  });

  it("share out exactly the days since the first turn", () => {
    const entry = fc.record({ side: fc.constantFrom("ours" as const, "theirs" as const), day: fc.nat(100) });
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1 }), (entries) => {
        const until = addDays(start, 100);
        const ledger = entries.map(({ side, day }) => ({ side, at: addDays(start, day) }));
        const first = ledger.map((each) => each.at).sort()[0] ?? until;
        const { oursDays, theirsDays } = turnStanding(ledger, until);
        expect(oursDays + theirsDays).toBe(daysBetween(first, until));
      }),
    );
  });
});
