import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DealFacts } from "@/lib/domain/deal/deal-facts";
import { roadStages } from "@/lib/domain/deal/stage";
import { diagram } from "@/lib/domain/deal/stage-diagram";
import {
  availableEvents,
  type DealEvent,
  type DealState,
  decideTransition,
  maximumReasonLength,
} from "@/lib/domain/deal/stage-machine";
import { allDone, arbitraryFacts, today } from "./arbitrary-facts";

const reason = fc.constantFrom("Budget moved to next year.", " ", "");
const anyEvent: fc.Arbitrary<DealEvent> = fc.oneof(
  { weight: 12, arbitrary: fc.constant<DealEvent>({ kind: "advance" }) },
  fc.record({ kind: fc.constant("advance" as const), to: fc.constantFrom(...roadStages) }),
  fc.record({ kind: fc.constant("send_back" as const), reason }),
  fc.record({ kind: fc.constant("send_back" as const), to: fc.constantFrom(...roadStages), reason }),
  fc.record({
    kind: fc.constant("park" as const),
    reason,
    lookAgainOn: fc.constantFrom("2027-01-01", "2026-01-01"),
  }),
  { weight: 3, arbitrary: fc.constant<DealEvent>({ kind: "resume" }) },
);
const closing: fc.Arbitrary<DealEvent> = fc.record({
  kind: fc.constantFrom("lose" as const, "walk_away" as const),
  reason,
});

/** Written apart from the gates on purpose: what domain.md §7 says must be true before anyone may sign. */
function mayBeSigned(facts: DealFacts): boolean {
  const digest = facts.finalDraft?.digest;
  const isBound = (fact: DealFacts["cpoApproval"]) => fact.state === "current" && fact.digest === digest;
  const sides = new Set(facts.signatories.filter((each) => each.hasAuthority).map((each) => each.side));
  return (
    facts.hasScoredAssessment &&
    facts.model !== null &&
    facts.ownerId !== null &&
    facts.counterpartyContactCount > 0 &&
    digest !== undefined &&
    [facts.legalReviewOurs, facts.legalReviewTheirs, facts.financeApproval, facts.cpoApproval].every(
      isBound,
    ) &&
    facts.openRedlines.length === 0 &&
    facts.redFlags.every((flag) => flag.isAcceptedByLegal && flag.isAcceptedByExecutive) &&
    facts.missingProvisions.every((provision) => provision.isAccepted) &&
    (facts.governingLaw ?? "").trim() !== "" &&
    sides.size === 2
  );
}

describe("stage machine", () => {
  it("lets no sequence of events reach signature or live round a gate", () => {
    let signatures = 0;
    let lives = 0;
    fc.assert(
      fc.property(fc.array(fc.tuple(anyEvent, arbitraryFacts), { minLength: 10, maxLength: 60 }), (steps) => {
        let state: DealState = { stage: "qualifying" };
        for (const [event, facts] of steps) {
          const before = JSON.stringify(state);
          const result = decideTransition(state, event, facts);
          if (!result.ok) {
            expect(JSON.stringify(state)).toBe(before);
            expect(result.refusal.message).toMatch(/\.$/);
            continue;
          }
          const from: DealState = state;
          state = result.value.next;
          if (state.stage === "signature" && from.stage !== "signature") {
            signatures += 1;
            expect(mayBeSigned(facts)).toBe(true);
          }
          if (state.stage === "live") {
            lives += 1;
            expect(from.stage).toBe("signature");
            expect(facts.envelope?.isComplete).toBe(true);
            expect(facts.envelope?.draftDigest).toBe(facts.finalDraft?.digest);
            expect(facts.cpoApproval.digest).toBe(facts.envelope?.draftDigest);
          }
          if (event.kind === "advance")
            expect(roadStages.indexOf(state.stage as never)).toBe(
              roadStages.indexOf(from.stage as never) + 1,
            );
        }
      }),
      { numRuns: 400, seed: 7 },
    );
    expect(signatures).toBeGreaterThan(20);
    expect(lives).toBeGreaterThan(5);
  });

  it("reaches every stage when everything is done, one at a time", () => {
    let state: DealState = { stage: "qualifying" };
    const seen = [state.stage as string];
    for (let step = 1; step < roadStages.length; step += 1) {
      const result = decideTransition(state, { kind: "advance" }, allDone);
      if (!result.ok) throw new Error(result.refusal.message);
      state = result.value.next;
      seen.push(state.stage);
    }
    expect(seen).toEqual([...roadStages]);
    expect(decideTransition(state, { kind: "advance" }, allDone)).toMatchObject({
      ok: false,
      refusal: { code: "illegal" },
    });
  });

  it("parks, loses and walks away from every open stage, each with a reason", () => {
    for (const stage of roadStages.filter((each) => each !== "live")) {
      const parked = decideTransition(
        { stage },
        { kind: "park", reason: "They reorganise.", lookAgainOn: "2027-02-01" },
        allDone,
      );
      expect(parked).toMatchObject({ ok: true, value: { next: { stage: "parked", leftFrom: stage } } });
      for (const kind of ["lose", "walk_away"] as const) {
        expect(decideTransition({ stage }, { kind, reason: "No fit." }, allDone).ok).toBe(true);
        expect(decideTransition({ stage }, { kind, reason: "  " }, allDone)).toMatchObject({
          refusal: { code: "invalid" },
        });
      }
    }
  });

  it("never leaves a closed deal, whatever happens", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("lost" as const, "walked_away" as const),
        fc.oneof(anyEvent, closing),
        arbitraryFacts,
        (stage, event, facts) => {
          expect(decideTransition({ stage, leftFrom: "terms" }, event, facts).ok).toBe(false);
        },
      ),
    );
  });

  it("refuses a jump and says which stage comes next", () => {
    const result = decideTransition({ stage: "loi" }, { kind: "advance", to: "signature" }, allDone);
    expect(result).toMatchObject({ ok: false, refusal: { code: "illegal" } });
    if (!result.ok) expect(result.refusal.message).toContain("after LOI / MOU comes Terms, not Signature");
  });

  it("names every missing condition with the page that fixes it", () => {
    const facts = { ...allDone, ownerId: null, counterpartyContactCount: 0 };
    const result = decideTransition({ stage: "qualifying" }, { kind: "advance" }, facts);
    if (result.ok) throw new Error("The gate should be closed.");
    expect(result.refusal.code).toBe("gate_closed");
    expect(result.refusal.missing.map((each) => each.id)).toEqual(["owner", "counterparty_contact"]);
    expect(result.refusal.message).toContain("2 conditions are open before LOI / MOU");
    for (const each of result.refusal.missing) expect(each.link).toBeDefined();
  });

  it("resumes where it left, or as far as the gates still hold", () => {
    const parked: DealState = { stage: "parked", leftFrom: "signature", lookAgainOn: "2027-01-01" };
    expect(decideTransition(parked, { kind: "resume" }, allDone)).toMatchObject({
      value: { next: { stage: "signature" } },
    });
    const changed: DealFacts = { ...allDone, cpoApproval: { state: "void", digest: "draft-0" } };
    expect(decideTransition(parked, { kind: "resume" }, changed)).toMatchObject({
      value: {
        next: { stage: "final_approval" },
        consequences: [{ kind: "resumed_earlier", wanted: "signature" }],
      },
    });
  });

  it("voids the envelope whenever a deal leaves signature other than forward", () => {
    for (const event of [
      { kind: "send_back", reason: "Wrong cap." },
      { kind: "park", reason: "Pause.", lookAgainOn: "2027-01-01" },
      { kind: "lose", reason: "Gone." },
      { kind: "walk_away", reason: "Below our minimum." },
    ] satisfies DealEvent[]) {
      const result = decideTransition({ stage: "signature" }, event, allDone);
      expect(result.ok && result.value.consequences).toContainEqual({ kind: "void_envelope" });
    }
  });

  it("refuses a look-again day that is not in the future and a reason that is too long", () => {
    expect(
      decideTransition({ stage: "terms" }, { kind: "park", reason: "Pause.", lookAgainOn: today }, allDone),
    ).toMatchObject({ refusal: { code: "invalid" } });
    expect(
      decideTransition(
        { stage: "terms" },
        { kind: "lose", reason: "x".repeat(maximumReasonLength + 1) },
        allDone,
      ),
    ).toMatchObject({ refusal: { code: "invalid" } });
  });

  it("offers exactly the events that the decision would not call illegal", () => {
    const states: DealState[] = [
      ...roadStages.map((stage) => ({ stage })),
      { stage: "parked", leftFrom: "terms", lookAgainOn: "2027-01-01" },
      { stage: "lost", leftFrom: "terms" },
    ];
    const events: DealEvent[] = [
      { kind: "advance" },
      { kind: "send_back", reason: "Again." },
      { kind: "park", reason: "Pause.", lookAgainOn: "2027-01-01" },
      { kind: "resume" },
      { kind: "lose", reason: "Gone." },
      { kind: "walk_away", reason: "Gone." },
    ];
    for (const state of states) {
      const offered = availableEvents(state, allDone).map((each) => each.kind);
      expect(
        events.filter((event) => decideTransition(state, event, allDone).ok).map((event) => event.kind),
      ).toEqual(offered);
    }
  });

  it("draws itself with each guard", () => {
    const text = diagram();
    expect(text.startsWith("stateDiagram-v2\n")).toBe(true);
    for (const stage of roadStages) expect(text).toContain(stage);
    expect(text).toContain("signature --> live : advance [all_signed, sealed_text_approved]");
  });
});
