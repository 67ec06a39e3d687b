import { standardScreen } from "@/lib/domain/rubric/preset-screen";
import { decideApproval } from "@/lib/features/approvals/commands/decide-approval";
import { askAssessors } from "@/lib/features/assessments/commands/ask-assessors";
import { saveBlindScores } from "@/lib/features/assessments/commands/save-blind-scores";
import { screenPartner } from "@/lib/features/assessments/commands/screen-partner";
import { startAssessment } from "@/lib/features/assessments/commands/start-assessment";
import { addOwnClause } from "@/lib/features/clauses/commands/add-own-clause";
import { addVariant } from "@/lib/features/clauses/commands/add-variant";
import { chooseClause } from "@/lib/features/clauses/commands/choose-clause";
import { listDealClauses } from "@/lib/features/clauses/queries/deal-clauses";
import { editPartners } from "@/lib/features/partners/commands/edit-partners";
import { saveView } from "@/lib/features/partners/commands/save-view";
import { addWordingRule } from "@/lib/features/playbook/commands/add-wording-rule";
import { setRule } from "@/lib/features/playbook/commands/set-rule";
import { addScenario } from "@/lib/features/scenarios/commands/add-scenario";
import { inWorkspace } from "@/lib/platform/db/unit-of-work";
import { doubleCap, publicity } from "../clause-texts";
import { aScoredPartner, filledScores } from "../scored-partner";
import { longerWindow, synergies } from "../wording-rule";
import type { TestWorkspace } from "../workspace";
import type { FilledDeal } from "./filled-deal";

/** What a workspace has beside its deals: scores, screens, views, imports, jobs, notifications. */
export async function fillLibrary(workspace: TestWorkspace, deal: FilledDeal): Promise<void> {
  const manager = workspace.as("partnership_manager");
  const { partnerId } = await aScoredPartner(workspace, "Nordhavn", 4);
  await screenPartner(manager, {
    partnerId,
    screenVersion: 1,
    answers: standardScreen.questions.map(({ key, leadsTo }) => ({
      questionKey: key,
      answer: leadsTo.yes === "pursue" ? "yes" : "no",
      note: "Asked on the call.",
    })),
  });
  const draft = await startAssessment(manager, { partnerId });
  await askAssessors(manager, {
    assessmentId: draft.id,
    version: draft.version,
    memberIds: [workspace.memberIds.executive, workspace.memberIds.finance],
  });
  await saveBlindScores(workspace.as("executive"), {
    assessmentId: draft.id,
    version: 1,
    scores: filledScores(draft, 2),
  });
  await saveView(manager, { list: "partners", name: "Mine", query: "q=a", isShared: true });
  await editPartners(manager, {
    selection: { kind: "ids", partnerIds: [partnerId] },
    change: { kind: "standing", standing: "active" },
    expectedCount: 1,
  });
  const open = await inWorkspace(manager, ({ tx }) =>
    tx.approvalRequest.findFirstOrThrow({
      where: { dealId: deal.dealId, state: "open" },
      select: { id: true, digest: true },
    }),
  );
  await decideApproval(workspace.as("finance"), {
    requestId: open.id,
    decision: "send_back",
    digest: open.digest,
    reason: "The share is not earned back.",
  });
  await fillPlaybook(workspace);
  await fillClauses(workspace, deal);
  await addScenario(manager, { dealId: deal.dealId, name: "Slow start", assumptions: { months: 12 } });
  await layOutRows(workspace, deal);
}

/** A rule the workspace set, and a phrase it looks for. */
async function fillPlaybook(workspace: TestWorkspace): Promise<void> {
  const legal = workspace.as("legal");
  await setRule(legal, longerWindow);
  await addWordingRule(legal, synergies);
}

/** A clause of the workspace's own in every draft, and a variant that the deal took. */
async function fillClauses(workspace: TestWorkspace, deal: FilledDeal): Promise<void> {
  const legal = workspace.as("legal");
  await addOwnClause(legal, { ...publicity, section: "safeguards", heading: "Publicity" });
  await addVariant(legal, { ...doubleCap, slotKey: "liability.cap", place: "lowest" });
  const { clauses } = await inWorkspace(legal, (work) => listDealClauses(work, deal.dealId));
  const cap = clauses.find(({ key }) => key === "liability.cap");
  const choice = cap?.options.find(({ id }) => id !== "house")?.id;
  if (!cap || choice === undefined) throw new Error("A variant that was added can be chosen.");
  await chooseClause(legal, {
    dealId: deal.dealId,
    slotId: cap.slotId,
    choice,
    reason: "They asked twice.",
  });
  await inWorkspace(legal, async ({ tx, scope: { workspaceId } }) => {
    const { slotId, variantVersionId } = await tx.dealClause.findFirstOrThrow({
      where: { workspaceId },
      select: { slotId: true, variantVersionId: true },
    });
    const row = {
      workspaceId,
      slotId,
      variantVersionId,
      rung: "fallback 1",
      acceptedByName: "",
      acceptedRole: "legal",
    };
    await tx.draftClause.createMany({
      data: [deal.sharedDraftId, deal.unsharedDraftId].map((draftId) => ({ ...row, draftId })),
    });
  });
}

/** Rows of what runs in the background, as it would leave them. */
async function layOutRows(workspace: TestWorkspace, deal: FilledDeal): Promise<void> {
  const memberId = workspace.memberIds.partnership_manager;
  await inWorkspace(workspace.as("admin"), async ({ tx, scope: { workspaceId } }) => {
    await tx.notification.create({
      data: {
        workspaceId,
        memberId,
        kind: "mention",
        text: "You were asked.",
        href: "/",
        dealId: deal.dealId,
      },
      select: { id: true },
    });
    await tx.job.create({
      data: { workspaceId, kind: "import_partners", input: {}, error: "none" },
      select: { id: true },
    });
    const batch = await tx.importBatch.create({
      data: {
        workspaceId,
        fileId: (await tx.storedFile.findFirstOrThrow({ where: { workspaceId }, select: { id: true } })).id,
        fileName: "prospects.csv",
        mapping: {},
        state: "done",
        error: "none",
        createdById: memberId,
      },
      select: { id: true },
    });
    await tx.importRow.create({
      data: {
        workspaceId,
        batchId: batch.id,
        rowNumber: 2,
        outcome: "created",
        partnerId: deal.partnerId,
        message: "made",
      },
      select: { rowNumber: true },
    });
    await tx.idempotencyRecord.create({
      data: { workspaceId, actorId: memberId, key: "once", requestHash: "0", status: 201, response: {} },
      select: { key: true },
    });
  });
}
