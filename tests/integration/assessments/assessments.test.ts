import { beforeAll, describe, expect, it } from "vitest";
import { overrideTier } from "@/lib/features/assessments/commands/override-tier";
import { saveScores } from "@/lib/features/assessments/commands/save-scores";
import { settleAssessment } from "@/lib/features/assessments/commands/settle-assessment";
import { startAssessment } from "@/lib/features/assessments/commands/start-assessment";
import type { AssessmentView } from "@/lib/features/assessments/dto";
import { getAssessment, getScoreCard, listAssessments } from "@/lib/features/assessments/queries/assessments";
import { compareAssessments } from "@/lib/features/assessments/queries/compare-assessments";
import { scoreFilledRubric } from "@/lib/features/assessments/queries/score-filled-rubric";
import { inWorkspace } from "@/lib/platform/db/unit-of-work";
import { openTestDatabase } from "../../support/database";
import { aPartner, aScoredPartner, filledScores } from "../../support/scored-partner";
import { aWorkspace, type TestWorkspace } from "../../support/workspace";
import { nordhavnScores } from "../../unit/domain/rubric/nordhavn";

openTestDatabase();
let ours: TestWorkspace;
let theirs: TestWorkspace;
beforeAll(async () => {
  ours = await aWorkspace("Ours");
  theirs = await aWorkspace("Theirs");
});

const manager = () => ours.as("partnership_manager");
const seen = (assessmentId: string) =>
  inWorkspace(ours.as("viewer"), (work) => getAssessment(work, assessmentId));
const partnerFigures = (partnerId: string) =>
  inWorkspace(ours.as("viewer"), ({ tx, scope }) =>
    tx.partner.findUniqueOrThrow({
      where: { workspaceId_id: { workspaceId: scope.workspaceId, id: partnerId } },
      select: {
        score: true,
        scoreLow: true,
        scoreHigh: true,
        tier: true,
        isCloseCall: true,
        assessmentId: true,
      },
    }),
  );
const at = ({ id, version }: AssessmentView) => ({ assessmentId: id, version });

describe("assessment.start", () => {
  it("opens one draft with the default rubric, and only one", async () => {
    const partnerId = await aPartner(ours);
    const draft = await startAssessment(manager(), { partnerId });
    expect([draft.state, draft.rubric.key, draft.score, draft.low, draft.high]).toEqual([
      "draft",
      "weighted_qualification",
      null,
      "0.000",
      "100.000",
    ]);
    await expect(startAssessment(manager(), { partnerId })).rejects.toMatchObject({
      code: "conflict",
      data: { assessmentId: draft.id },
    });
  });

  it("begins from the last one with its scores", async () => {
    const { partnerId, assessment } = await aScoredPartner(ours, "Begins again", 4);
    const next = await startAssessment(manager(), { partnerId, fromAssessmentId: assessment.id });
    expect([next.exact.score?.shown, next.state, next.scores.length]).toEqual(["80.0", "draft", 25]);
    expect((await partnerFigures(partnerId)).assessmentId).toBe(assessment.id);
    const other = await aPartner(ours, "Someone else");
    await expect(
      startAssessment(manager(), { partnerId: other, fromAssessmentId: assessment.id }),
    ).rejects.toMatchObject({ code: "invalid" });
  });

  it("is closed to other roles and workspaces", async () => {
    const partnerId = await aPartner(ours);
    await expect(startAssessment(ours.as("legal"), { partnerId })).rejects.toMatchObject({
      code: "forbidden",
    });
    await expect(startAssessment(theirs.as("admin"), { partnerId })).rejects.toMatchObject({
      code: "not_found",
    });
  });
});

describe("assessment.save_scores", () => {
  it("merges by criterion, recomputes and counts versions", async () => {
    const draft = await startAssessment(manager(), { partnerId: await aPartner(ours) });
    const saved = await saveScores(manager(), { ...at(draft), scores: nordhavnScores });
    expect([saved.exact.score?.exact, saved.low, saved.high, saved.tier]).toEqual([
      "337/4",
      "82.000",
      "85.000",
      2,
    ]);
    const one = await saveScores(manager(), {
      ...at(saved),
      scores: [{ criterionKey: "roadmap_alignment", score: 4, evidence: null, confidence: null }],
    });
    expect([one.version, one.scores.length, one.tier]).toEqual([3, saved.scores.length, 1]);
    const emptied = await saveScores(manager(), {
      ...at(one),
      scores: [{ criterionKey: "roadmap_alignment", score: null, evidence: null, confidence: null }],
    });
    expect(emptied.scores.length).toBe(one.scores.length - 1);
  });

  it("refuses scores off the scale and unknown criteria, and keeps what was stored", async () => {
    const draft = await startAssessment(manager(), { partnerId: await aPartner(ours) });
    const scored = (criterionKey: string, score: number) =>
      saveScores(manager(), {
        ...at(draft),
        scores: [{ criterionKey, score, evidence: null, confidence: null }],
      });
    await expect(scored("brand", 6)).rejects.toMatchObject({
      code: "invalid",
      problems: [{ path: "scores.0.score", message: "The highest score is 5." }],
    });
    await expect(scored("brand", -1)).rejects.toMatchObject({ code: "invalid" });
    await expect(scored("charm", 3)).rejects.toMatchObject({
      problems: [{ message: expect.stringContaining("has no criterion charm") }],
    });
    expect(await seen(draft.id)).toEqual({
      ...draft,
      abilities: { score: false, settle: false, override: false, restart: false },
    });
  });

  it("refuses a stale version and hands back what is stored", async () => {
    const draft = await startAssessment(manager(), { partnerId: await aPartner(ours) });
    const scores = filledScores(draft, 3).slice(0, 1);
    const saved = await saveScores(manager(), { ...at(draft), scores });
    await expect(saveScores(manager(), { ...at(draft), scores })).rejects.toMatchObject({
      code: "conflict",
      data: { version: saved.version, scores: saved.scores },
    });
  });

  it("is closed to other roles, other workspaces and settled assessments", async () => {
    const draft = await startAssessment(manager(), { partnerId: await aPartner(ours) });
    const input = { ...at(draft), scores: filledScores(draft, 3) };
    await expect(saveScores(ours.as("legal"), input)).rejects.toMatchObject({ code: "forbidden" });
    await expect(saveScores(theirs.as("admin"), input)).rejects.toMatchObject({ code: "not_found" });
    const { assessment } = await aScoredPartner(ours, "Settled", 4);
    await expect(saveScores(manager(), { ...input, ...at(assessment) })).rejects.toThrow(/is settled/);
  });
});

describe("assessment.settle", () => {
  it("freezes the figures and writes them on the partner", async () => {
    const partnerId = await aPartner(ours);
    const draft = await startAssessment(manager(), { partnerId });
    const scores = nordhavnScores.map((score) => ({
      ...score,
      evidence: {
        kind: score.score === null ? ("gap" as const) : ("note" as const),
        text: "Seen on the call.",
      },
    }));
    const saved = await saveScores(manager(), { ...at(draft), scores });
    const settled = await settleAssessment(manager(), at(saved));
    expect([settled.state, settled.isCurrent, settled.isCloseCall]).toEqual(["settled", true, true]);
    const figures = await partnerFigures(partnerId);
    expect([figures.score?.toFixed(3), figures.scoreLow?.toFixed(3), figures.scoreHigh?.toFixed(3)]).toEqual([
      "84.250",
      "82.000",
      "85.000",
    ]);
    expect([figures.tier, figures.isCloseCall, figures.assessmentId]).toEqual(["tier_2", true, settled.id]);
    await expect(settleAssessment(manager(), at(settled))).rejects.toMatchObject({ code: "conflict" });
  });

  it("says what is missing: evidence, a gap, a whole group", async () => {
    const partnerId = await aPartner(ours);
    const draft = await startAssessment(manager(), { partnerId });
    const scores = filledScores(draft, 3)
      .filter(({ criterionKey }) => criterionKey !== "brand")
      .map((score) => (score.criterionKey === "innovation" ? { ...score, evidence: null } : score));
    const saved = await saveScores(manager(), { ...at(draft), scores });
    await expect(settleAssessment(manager(), at(saved))).rejects.toMatchObject({
      code: "invalid",
      problems: [
        { path: "brand", message: expect.stringContaining("is open") },
        { path: "innovation", message: expect.stringContaining("without evidence") },
      ],
    });
    expect((await partnerFigures(partnerId)).assessmentId).toBeNull();
  });

  it("is closed to other roles, other workspaces and stale versions", async () => {
    const draft = await startAssessment(manager(), { partnerId: await aPartner(ours) });
    const saved = await saveScores(manager(), { ...at(draft), scores: filledScores(draft, 3) });
    await expect(settleAssessment(ours.as("legal"), at(saved))).rejects.toMatchObject({ code: "forbidden" });
    await expect(settleAssessment(theirs.as("admin"), at(saved))).rejects.toMatchObject({
      code: "not_found",
    });
    await expect(settleAssessment(manager(), at(draft))).rejects.toMatchObject({ code: "conflict" });
  });
});

describe("assessment.override_tier", () => {
  const reason = "The board has named them our first partner in the Nordics.";

  it("changes the partner's tier with a reason, and takes it back", async () => {
    const { partnerId, assessment } = await aScoredPartner(ours, "Override", 4);
    const overridden = await overrideTier(manager(), { ...at(assessment), tier: 1, reason });
    expect([overridden.tier, overridden.override?.tier, overridden.override?.reason]).toEqual([2, 1, reason]);
    expect((await partnerFigures(partnerId)).tier).toBe("tier_1");
    const back = await overrideTier(manager(), { ...at(overridden), tier: null, reason });
    expect(back.override).toBeNull();
    expect((await partnerFigures(partnerId)).tier).toBe("tier_2");
  });

  it("ends when a new assessment is settled", async () => {
    const { partnerId, assessment } = await aScoredPartner(ours, "Override ends", 4);
    await overrideTier(manager(), { ...at(assessment), tier: 1, reason });
    const next = await startAssessment(manager(), { partnerId, fromAssessmentId: assessment.id });
    await expect(overrideTier(manager(), { ...at(next), tier: 1, reason })).rejects.toThrow(
      /current settled/,
    );
    await settleAssessment(manager(), at(next));
    expect((await partnerFigures(partnerId)).tier).toBe("tier_2");
  });

  it("refuses no reason, the same tier, stale versions, other roles and other workspaces", async () => {
    const { assessment } = await aScoredPartner(ours, "Override refused", 4);
    const input = { ...at(assessment), tier: 1 as const, reason };
    await expect(overrideTier(manager(), { ...input, reason: "because" })).rejects.toMatchObject({
      code: "invalid",
    });
    await expect(overrideTier(manager(), { ...input, tier: 2 })).rejects.toThrow(/already/);
    await expect(overrideTier(manager(), { ...input, version: 1 })).rejects.toMatchObject({
      code: "conflict",
    });
    await expect(overrideTier(ours.as("finance"), input)).rejects.toMatchObject({ code: "forbidden" });
    await expect(overrideTier(theirs.as("admin"), input)).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("reading assessments", () => {
  it("lists latest first and shows the open draft on the card", async () => {
    const { partnerId, assessment } = await aScoredPartner(ours, "History", 3);
    ours.clock.moveTo(new Date("2026-11-21T10:00:00.000Z"));
    const draft = await startAssessment(manager(), { partnerId, fromAssessmentId: assessment.id });
    const list = await inWorkspace(ours.as("viewer"), (work) => listAssessments(work, partnerId));
    expect(list.map(({ id }) => id)).toEqual([draft.id, assessment.id]);
    const card = await inWorkspace(manager(), (work) => getScoreCard(work, partnerId));
    expect([card.assessment?.id, card.assessment?.abilities.score]).toEqual([draft.id, true]);
    await expect(
      inWorkspace(theirs.as("admin"), (work) => listAssessments(work, partnerId)),
    ).rejects.toMatchObject({ code: "not_found" });
  });

  it("compares partners by their current assessments and names the unscored", async () => {
    const first = await aScoredPartner(ours, "Leader", 4, { brand: 5 });
    const second = await aScoredPartner(ours, "Follower", 4, { brand: 1 });
    const unscored = await aPartner(ours, "Unscored");
    const view = await inWorkspace(ours.as("viewer"), (work) =>
      compareAssessments(work, [first.partnerId, second.partnerId, unscored]),
    );
    expect(view.comparison?.leaderIds).toEqual([first.partnerId]);
    expect(view.comparison?.widestCriterionKeys).toEqual(["brand"]);
    expect(view.unscored.map(({ name }) => name)).toEqual(["Unscored"]);
    const five = Array.from({ length: 5 }, () => crypto.randomUUID());
    await expect(
      inWorkspace(ours.as("viewer"), (work) => compareAssessments(work, five)),
    ).rejects.toMatchObject({ code: "invalid" });
    await expect(
      inWorkspace(theirs.as("admin"), (work) => compareAssessments(work, [first.partnerId])),
    ).rejects.toMatchObject({ code: "not_found" });
  });

  it("scores a filled rubric without keeping it", async () => {
    const scored = await inWorkspace(ours.as("viewer"), (work) =>
      scoreFilledRubric(work, {
        rubric: { rubricKey: "weighted_qualification" },
        scores: nordhavnScores,
        expectedAnnualRevenue: { amount: "620000", currency: "EUR" },
      }),
    );
    expect([scored.score?.shown, scored.tier, scored.range.low.shown, scored.range.high.shown]).toEqual([
      "84.3",
      2,
      "82.0",
      "85.0",
    ]);
    expect(scored.fragility?.better.criteria[0]?.criterionKey).toBe("roadmap_alignment");
    expect(scored.revenueMismatch).toEqual({ tier: 2, revenueBand: 1, revenueSays: "better" });
    const wrong = { rubric: { rubricKey: "star" }, scores: [{ criterionKey: "charm", score: 3 }] };
    await expect(
      inWorkspace(ours.as("viewer"), (work) => scoreFilledRubric(work, wrong)),
    ).rejects.toMatchObject({ code: "invalid", problems: [{ message: expect.stringContaining("charm") }] });
    await expect(
      inWorkspace(ours.as("viewer"), (work) =>
        scoreFilledRubric(work, { rubric: { rubricKey: "none" }, scores: [] }),
      ),
    ).rejects.toMatchObject({ code: "not_found" });
  });
});
