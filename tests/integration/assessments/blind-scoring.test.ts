import { beforeAll, describe, expect, it } from "vitest";
import type { Role } from "@/lib/domain/access/role";
import { weightedQualification } from "@/lib/domain/rubric/preset-weighted-qualification";
import { askAssessors } from "@/lib/features/assessments/commands/ask-assessors";
import { releaseAssessor } from "@/lib/features/assessments/commands/release-assessor";
import { saveBlindScores } from "@/lib/features/assessments/commands/save-blind-scores";
import { saveScores } from "@/lib/features/assessments/commands/save-scores";
import { settleAssessment } from "@/lib/features/assessments/commands/settle-assessment";
import { startAssessment } from "@/lib/features/assessments/commands/start-assessment";
import { submitBlindScores } from "@/lib/features/assessments/commands/submit-blind-scores";
import { getAssessment } from "@/lib/features/assessments/queries/assessments";
import { readQueue } from "@/lib/features/queue/queries/queue";
import { inWorkspace } from "@/lib/platform/db/unit-of-work";
import { openTestDatabase } from "../../support/database";
import { aPartner, filledScores } from "../../support/scored-partner";
import { aWorkspace, type TestWorkspace } from "../../support/workspace";

openTestDatabase();
let desk: TestWorkspace;
beforeAll(async () => {
  desk = await aWorkspace();
});

const firstKey = weightedQualification.groups[0]?.criteria[0]?.key ?? "";
const secondKey = weightedQualification.groups[0]?.criteria[1]?.key ?? "";
const seenBy = (role: Role, assessmentId: string) =>
  inWorkspace(desk.as(role), (work) => getAssessment(work, assessmentId));

async function asked(...roles: Role[]) {
  const partnerId = await aPartner(desk, `Partner ${Math.random()}`);
  const draft = await startAssessment(desk.as("partnership_manager"), { partnerId });
  return askAssessors(desk.as("partnership_manager"), {
    assessmentId: draft.id,
    version: draft.version,
    memberIds: roles.map((role) => desk.memberIds[role]),
  });
}

async function handIn(role: Role, assessmentId: string, score: number, byKey: Record<string, number> = {}) {
  const { rubricDefinition, ...view } = await seenBy(role, assessmentId);
  const scores = filledScores({ ...view, rubricDefinition }, score, byKey);
  const card = await saveBlindScores(desk.as(role), {
    assessmentId,
    version: view.blind?.mine?.version ?? 0,
    scores,
  });
  return submitBlindScores(desk.as(role), { assessmentId, version: card.version });
}

describe("scoring blind", () => {
  it("shows nobody another's scores until all have handed in, then all of them with the spread", async () => {
    const { id } = await asked("partnership_manager", "executive", "finance");
    const first = await handIn("executive", id, 4, { [firstKey]: 5 });
    expect(first.blind).toMatchObject({ isRevealed: false, spreads: [], mine: { isSubmitted: true } });
    const waiting = await inWorkspace(desk.as("finance"), readQueue);
    expect(waiting.items.filter(({ kind }) => kind === "scoring")).toHaveLength(1);
    await handIn("finance", id, 4, { [firstKey]: 2, [secondKey]: 3 });
    for (const role of ["partnership_manager", "admin", "viewer", "executive"] as const) {
      const { blind, scores, abilities } = await seenBy(role, id);
      expect(blind?.spreads).toEqual([]);
      expect(scores).toEqual([]);
      expect(abilities.score).toBe(false);
      if (role !== "executive") expect(JSON.stringify(blind)).not.toContain("Seen on the call");
      expect(blind?.assessors.filter(({ submittedAt }) => submittedAt !== null)).toHaveLength(2);
    }
    const trail = await inWorkspace(desk.as("admin"), ({ tx }) =>
      tx.auditEvent.findMany({ where: { objectId: id }, select: { detail: true } }),
    );
    expect(JSON.stringify(trail)).not.toContain(firstKey);

    const open = await handIn("partnership_manager", id, 4, { [firstKey]: 5, [secondKey]: 4 });
    expect(open.blind?.isRevealed).toBe(true);
    const spreads = open.blind?.spreads ?? [];
    expect(spreads.find(({ criterionKey }) => criterionKey === firstKey)).toMatchObject({
      spread: 3,
      median: 5,
      isAgreed: false,
    });
    expect(spreads.filter(({ isAgreed }) => !isAgreed)).toHaveLength(2);
    expect(open.scores.find(({ criterionKey }) => criterionKey === firstKey)?.score).toBeNull();
    expect(open.scores.filter(({ score }) => score === 4)).toHaveLength(23);
    expect(open.abilities).toMatchObject({ score: true, settle: true });

    const refused = settleAssessment(desk.as("partnership_manager"), {
      assessmentId: id,
      version: open.version,
    });
    await expect(refused).rejects.toMatchObject({
      problems: [{ path: firstKey, message: expect.stringContaining("from 2 to 5: settle on one") }, {}],
    });
    const note = { kind: "note" as const, text: "We talked it over." };
    const decided = await saveScores(desk.as("partnership_manager"), {
      assessmentId: id,
      version: open.version,
      scores: [firstKey, secondKey].map((criterionKey) => ({
        criterionKey,
        score: 4,
        evidence: note,
        confidence: "fair",
      })),
    });
    const settled = await settleAssessment(desk.as("partnership_manager"), {
      assessmentId: id,
      version: decided.version,
    });
    expect(settled).toMatchObject({ state: "settled", score: "80.000" });
    expect(settled.blind?.spreads).toHaveLength(25);
  });

  it("keeps the assessment's own scores and settling closed meanwhile", async () => {
    const { id, version } = await asked("partnership_manager", "executive");
    const manager = desk.as("partnership_manager");
    const scores = [{ criterionKey: firstKey, score: 3, evidence: null, confidence: null }];
    await expect(saveScores(manager, { assessmentId: id, version, scores })).rejects.toThrow(
      /scored blind, and 2 people have not handed in/,
    );
    await expect(settleAssessment(manager, { assessmentId: id, version })).rejects.toMatchObject({
      code: "conflict",
    });
  });

  it("lets one write only on one's own card, and not after it was handed in", async () => {
    const { id } = await asked("partnership_manager", "executive");
    const scores = [{ criterionKey: firstKey, score: 3, evidence: null, confidence: null }];
    await expect(
      saveBlindScores(desk.as("finance"), { assessmentId: id, version: 1, scores }),
    ).rejects.toMatchObject({ code: "not_found" });
    await expect(submitBlindScores(desk.as("executive"), { assessmentId: id, version: 1 })).rejects.toThrow(
      /no score yet/,
    );
    await handIn("executive", id, 2);
    await expect(
      saveBlindScores(desk.as("executive"), { assessmentId: id, version: 3, scores }),
    ).rejects.toThrow(/handed in/);
  });

  it("opens the scores exactly once when the last two hand in at the same moment", async () => {
    const { id } = await asked("partnership_manager", "executive");
    await Promise.all([handIn("partnership_manager", id, 3), handIn("executive", id, 3)]);
    const revealed = await inWorkspace(desk.as("admin"), ({ tx }) =>
      tx.auditEvent.count({ where: { objectId: id, action: "assessment.revealed" } }),
    );
    expect(revealed).toBe(1);
    expect((await seenBy("viewer", id)).score).toBe("60.000");
  });

  it("takes scores typed before as the card of who typed them, and refuses to lose them", async () => {
    const partnerId = await aPartner(desk, "Typed before");
    const manager = desk.as("partnership_manager");
    const draft = await startAssessment(manager, { partnerId });
    const saved = await saveScores(manager, {
      assessmentId: draft.id,
      version: draft.version,
      scores: [{ criterionKey: firstKey, score: 3, evidence: null, confidence: null }],
    });
    const ask = { assessmentId: saved.id, version: saved.version };
    const { executive, finance, legal, partnership_manager } = desk.memberIds;
    await expect(askAssessors(manager, { ...ask, memberIds: [executive, finance] })).rejects.toThrow(
      /entered here already/,
    );
    await expect(askAssessors(manager, { ...ask, memberIds: [partnership_manager] })).rejects.toThrow(
      /at least two/,
    );
    await expect(askAssessors(manager, { ...ask, memberIds: [legal, partnership_manager] })).rejects.toThrow(
      /cannot score/,
    );
    const view = await askAssessors(manager, { ...ask, memberIds: [executive, partnership_manager] });
    expect(view.blind?.mine?.scores).toHaveLength(1);
    expect(view.scores).toEqual([]);
  });

  it("waits no longer for somebody who is released, and keeps two at least", async () => {
    const { id, version } = await asked("partnership_manager", "executive", "finance");
    await handIn("partnership_manager", id, 3);
    await handIn("executive", id, 3);
    const release = { assessmentId: id, version };
    await expect(
      releaseAssessor(desk.as("partnership_manager"), { ...release, memberId: desk.memberIds.executive }),
    ).rejects.toThrow(/handed in already/);
    const open = await releaseAssessor(desk.as("partnership_manager"), {
      ...release,
      memberId: desk.memberIds.finance,
    });
    expect(open.blind).toMatchObject({ isRevealed: true });
    const pair = await asked("partnership_manager", "executive");
    await expect(
      releaseAssessor(desk.as("partnership_manager"), {
        assessmentId: pair.id,
        version: pair.version,
        memberId: desk.memberIds.executive,
      }),
    ).rejects.toThrow(/at least two/);
  });
});
