import { loadDownload } from "@/lib/features/drafts/loaders";
import { fileResponseTo } from "@/lib/platform/http/file-response";

/** A stored file to save, for a member or guest who may have it; nobody else learns that it exists. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ fileId: string }> },
): Promise<Response> {
  return fileResponseTo(request, await loadDownload((await params).fileId));
}
