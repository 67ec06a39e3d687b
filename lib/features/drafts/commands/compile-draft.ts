import { documentLabels } from "@/lib/domain/deal/document-sequence";
import { askForStage } from "@/lib/features/approvals/commands/ask-for-stage";
import { recordDraftClauses } from "@/lib/features/clauses/commands/record-draft-clauses";
import { record } from "@/lib/platform/audit/record";
import type { Work } from "@/lib/platform/command/context";
import { defineCommand } from "@/lib/platform/command/define-command";
import { memberIdOf, permit } from "@/lib/platform/command/permit";
import { AppError, notFound } from "@/lib/platform/errors/app-error";
import type { CompiledDraftDto } from "../dto";
import { compileBasis, compileRefusal, isAgreement, readDraftBasis } from "../queries/draft-basis";
import { readDraftSummaries } from "../queries/draft-summaries";
import { compileDraftSchema } from "../schema";

/** One compilation of a deal at a time: versions are counted without gaps, and the terms stand still. */
async function lockDealAndTerms(work: Work, dealId: string): Promise<void> {
  const { workspaceId } = work.scope;
  await work.tx
    .$queryRaw`SELECT id FROM deal WHERE workspace_id = ${workspaceId}::uuid AND id = ${dealId}::uuid FOR UPDATE`;
  await work.tx
    .$queryRaw`SELECT deal_id FROM term_sheet WHERE workspace_id = ${workspaceId}::uuid AND deal_id = ${dealId}::uuid FOR UPDATE`;
}

async function answerWith(work: Work, draftId: string, dealId: string, isNew: boolean, message: string) {
  const draft = (await readDraftSummaries(work, dealId)).find((each) => each.id === draftId);
  if (!draft) throw notFound("draft");
  return { draft, isNew, message } satisfies CompiledDraftDto;
}

/**
 * Compiles a document of the deal from the terms as they stand. The same words give no new version: the latest one is
 * then marked as holding the current terms, and the answer says so. Refuses an agreement before its gate is open.
 */
export const compileDraft = defineCommand({
  name: "draft.compile",
  input: compileDraftSchema,
  async run(work, { dealId, kind }): Promise<CompiledDraftDto> {
    permit(work, "draft:compile");
    const { tx, clock } = work;
    const { workspaceId } = work.scope;
    await lockDealAndTerms(work, dealId);
    const basis = await readDraftBasis(work, dealId);
    const refusal = compileRefusal(basis, kind);
    if (refusal !== null) throw new AppError("gate_closed", refusal);
    const { tree, digest } = compileBasis(basis, kind);
    const label = documentLabels[kind];
    const latest = await tx.draft.findFirst({
      where: { workspaceId, dealId, kind },
      orderBy: { version: "desc" },
      select: { id: true, version: true, digest: true },
    });
    if (latest?.digest === digest) {
      await tx.draft.updateMany({
        where: { workspaceId, id: latest.id },
        data: { termSheetVersion: basis.sheetVersion },
      });
      const message = `${label}, version ${latest.version}, already says what the terms say. No new version was made.`;
      return answerWith(work, latest.id, dealId, false, message);
    }
    const version = (latest?.version ?? 0) + 1;
    const created = await tx.draft.create({
      data: {
        workspaceId,
        dealId,
        kind,
        version,
        tree,
        digest,
        termSheetVersion: basis.sheetVersion,
        compiledById: memberIdOf(work.actor),
        compiledAt: clock.now(),
      },
      select: { id: true },
    });
    await recordDraftClauses(work, created.id, tree, basis.clauses);
    await record(work, {
      action: "draft.compiled",
      objectKind: "draft",
      objectId: created.id,
      dealId,
      detail: { kind, version, termSheetVersion: basis.sheetVersion },
      contentHash: digest,
    });
    // Now there is a text to decide about: a deal already in final approval would otherwise wait for nobody.
    if (basis.stage === "final_approval" && isAgreement(basis, kind))
      await askForStage(work, dealId, basis.stage);
    return answerWith(work, created.id, dealId, true, `${label}, version ${version}, is compiled.`);
  },
});
