import { z } from "zod";
import { dealNumberText } from "@/lib/domain/deal/deal-address";
import { type DocumentKind, documentLabels } from "@/lib/domain/deal/document-sequence";
import type { DocumentTree } from "@/lib/domain/document/tree";
import { calendarDayOf } from "@/lib/platform/clock";
import type { Context } from "@/lib/platform/command/context";
import { inWorkspace } from "@/lib/platform/db/unit-of-work";
import { renderPdf } from "@/lib/platform/pdf/render-pdf";
import { putFile } from "@/lib/platform/storage/files";
import { draftFooter } from "../queries/draft-footer";

const inputSchema = z.strictObject({ draftId: z.uuid() });

/** What is to be set, or null when there is nothing left to do. */
async function takeUp(context: Context, jobId: string) {
  return inWorkspace(context, async ({ tx, scope: { workspaceId }, clock }) => {
    const job = await tx.job.findUnique({
      where: { workspaceId_id: { workspaceId, id: jobId } },
      select: { state: true, input: true },
    });
    const input = inputSchema.safeParse(job?.input);
    if (!job || !input.success || job.state === "done") return null;
    await tx.job.updateMany({
      where: { workspaceId, id: jobId },
      data: { state: "running", startedAt: clock.now(), attempts: { increment: 1 }, error: null },
    });
    return tx.draft.findUnique({
      where: { workspaceId_id: { workspaceId, id: input.data.draftId } },
      select: {
        id: true,
        dealId: true,
        kind: true,
        version: true,
        tree: true,
        compiledAt: true,
        deal: { select: { number: true } },
        workspace: { select: { timeZone: true } },
      },
    });
  });
}

type DraftToSet = NonNullable<Awaited<ReturnType<typeof takeUp>>>;

async function keep(context: Context, jobId: string, draft: DraftToSet, bytes: Uint8Array): Promise<void> {
  await inWorkspace(context, async (work) => {
    const { tx, clock } = work;
    const { workspaceId } = work.scope;
    // Sharing takes the same lock, so that the file is open to guests exactly if the version is.
    await tx.$queryRaw`SELECT id FROM deal WHERE workspace_id = ${workspaceId}::uuid AND id = ${draft.dealId}::uuid FOR UPDATE`;
    const now = await tx.draft.findUniqueOrThrow({
      where: { workspaceId_id: { workspaceId, id: draft.id } },
      select: { sharedAt: true, pdfFileId: true },
    });
    if (!now.pdfFileId) {
      const number = dealNumberText(draft.deal.number);
      const file = await putFile(work, {
        name: `${number} ${documentLabels[draft.kind as DocumentKind]} v${draft.version} draft.pdf`,
        mediaType: "application/pdf",
        bytes: new Uint8Array(bytes),
        dealId: draft.dealId,
        isShared: now.sharedAt !== null,
      });
      await tx.draft.updateMany({ where: { workspaceId, id: draft.id }, data: { pdfFileId: file.id } });
    }
    await tx.job.updateMany({
      where: { workspaceId, id: jobId },
      data: { state: "done", done: 1, finishedAt: clock.now() },
    });
  });
}

/** The job behind `renderDraftPdf`: sets the version with DRAFT behind its text and keeps the file. May run again. */
export async function makeDraftPdf(context: Context, jobId: string): Promise<void> {
  const draft = await takeUp(context, jobId);
  if (!draft) return;
  try {
    const bytes = await renderPdf(draft.tree as unknown as DocumentTree, {
      createdAt: draft.compiledAt,
      watermark: "DRAFT",
      footer: draftFooter({
        number: dealNumberText(draft.deal.number),
        version: draft.version,
        compiledOn: calendarDayOf(draft.compiledAt, draft.workspace.timeZone),
      }),
    });
    await keep(context, jobId, draft, bytes);
  } catch (error) {
    await inWorkspace(context, ({ tx, scope: { workspaceId }, clock }) =>
      tx.job.updateMany({
        where: { workspaceId, id: jobId },
        data: {
          state: "failed",
          error: "The PDF could not be made. The draft itself is kept; try again.",
          finishedAt: clock.now(),
        },
      }),
    );
    throw error;
  }
}
