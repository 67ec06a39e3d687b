import type { Work } from "@/lib/platform/command/context";
import { permit } from "@/lib/platform/command/permit";
import { notFound } from "@/lib/platform/errors/app-error";
import type { PdfStateDto } from "../dto";

/** How far the PDF of a version is. Throws `not_found`. */
export async function readPdfState(work: Work, draftId: string): Promise<PdfStateDto> {
  permit(work, "draft:read");
  const { workspaceId } = work.scope;
  const draft = await work.tx.draft.findUnique({
    where: { workspaceId_id: { workspaceId, id: draftId } },
    select: { pdfFileId: true },
  });
  if (!draft) throw notFound("draft");
  if (draft.pdfFileId) return { state: "done", fileId: draft.pdfFileId, error: null };
  const job = await work.tx.job.findFirst({
    where: { workspaceId, kind: "render_pdf", input: { path: ["draftId"], equals: draftId } },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    select: { state: true, error: true },
  });
  return { state: job?.state ?? "none", fileId: null, error: job?.state === "failed" ? job.error : null };
}
