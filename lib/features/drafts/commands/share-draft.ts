import { type DocumentKind, documentLabels } from "@/lib/domain/deal/document-sequence";
import { lockDeal } from "@/lib/features/deals/commands/lock-deal";
import { writeTurn } from "@/lib/features/deals/commands/write-turn";
import { record } from "@/lib/platform/audit/record";
import { defineCommand } from "@/lib/platform/command/define-command";
import { permit } from "@/lib/platform/command/permit";
import { conflict, invalid, notFound } from "@/lib/platform/errors/app-error";
import { readDraftSummaries } from "../queries/draft-summaries";
import { shareDraftSchema } from "../schema";
import { renderDraftPdf } from "./render-draft-pdf";

/**
 * Lets the counterparty's guests read a version: only the newest, once. From then on it is their turn. The PDF is made
 * ready for them.
 */
export const shareDraft = defineCommand({
  name: "draft.share",
  input: shareDraftSchema,
  async run(work, { draftId }) {
    permit(work, "draft:share");
    const { tx, clock } = work;
    const { workspaceId } = work.scope;
    const found = await tx.draft.findUnique({
      where: { workspaceId_id: { workspaceId, id: draftId } },
      select: { dealId: true, kind: true, version: true, digest: true, pdfFileId: true },
    });
    if (!found) throw notFound("draft");
    const deal = await lockDeal(work, found.dealId);
    const versions = await readDraftSummaries(work, deal.id, found.kind as DocumentKind);
    const [newest] = versions;
    const what = `${documentLabels[found.kind as DocumentKind]}, version ${found.version},`;
    if (newest && newest.id !== draftId)
      throw invalid(
        `${what} has been replaced by version ${newest.version}. Share that one; nothing was sent.`,
      );
    if (newest?.sharedAt) throw conflict(`${what} is shared already. Nothing was changed.`);
    await tx.draft.updateMany({ where: { workspaceId, id: draftId }, data: { sharedAt: clock.now() } });
    if (found.pdfFileId)
      await tx.storedFile.updateMany({
        where: { workspaceId, id: found.pdfFileId },
        data: { isShared: true },
      });
    await record(work, {
      action: "draft.shared",
      objectKind: "draft",
      objectId: draftId,
      dealId: deal.id,
      detail: { kind: found.kind, version: found.version },
      contentHash: found.digest,
    });
    await writeTurn(work, deal, "theirs", `${what} was shared with them.`);
    await renderDraftPdf(work, { draftId });
    const shared = (await readDraftSummaries(work, deal.id)).find((each) => each.id === draftId);
    if (!shared) throw notFound("draft");
    return shared;
  },
});
