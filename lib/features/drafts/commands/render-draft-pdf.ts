import { defineCommand } from "@/lib/platform/command/define-command";
import { memberIdOf, permit } from "@/lib/platform/command/permit";
import { notFound } from "@/lib/platform/errors/app-error";
import { enqueue } from "@/lib/platform/jobs/queue";
import { readPdfState } from "../queries/pdf-state";
import { renderDraftPdfSchema } from "../schema";

/** Asks for the PDF of a version, made by a job. One that exists or is being made is not made again. */
export const renderDraftPdf = defineCommand({
  name: "draft.render_pdf",
  input: renderDraftPdfSchema,
  async run(work, { draftId }) {
    permit(work, "draft:read");
    const { tx, clock } = work;
    const { workspaceId } = work.scope;
    // Two people who press at once get one job.
    const locked = await tx.$queryRaw<{ id: string }[]>`
      SELECT d.id FROM deal d JOIN draft t ON t.workspace_id = d.workspace_id AND t.deal_id = d.id
      WHERE t.workspace_id = ${workspaceId}::uuid AND t.id = ${draftId}::uuid FOR UPDATE OF d`;
    if (locked.length === 0) throw notFound("draft");
    const pdf = await readPdfState(work, draftId);
    if (pdf.state !== "none" && pdf.state !== "failed") return pdf;
    const job = await tx.job.create({
      data: {
        workspaceId,
        kind: "render_pdf",
        input: { draftId },
        total: 1,
        createdById: memberIdOf(work.actor),
        createdAt: clock.now(),
      },
      select: { id: true },
    });
    await enqueue(tx, "render_pdf", { workspaceId, subjectId: job.id });
    return readPdfState(work, draftId);
  },
});
