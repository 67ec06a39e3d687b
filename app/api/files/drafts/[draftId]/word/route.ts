import { loadDraftWord } from "@/lib/features/drafts/loaders";
import { fileResponseTo } from "@/lib/platform/http/file-response";

/** A draft as a Word file, for a member or guest who may read it; nobody else learns that it exists. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ draftId: string }> },
): Promise<Response> {
  return fileResponseTo(request, await loadDraftWord((await params).draftId));
}
