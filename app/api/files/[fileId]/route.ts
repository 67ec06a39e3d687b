import { loadDownload } from "@/lib/features/drafts/loaders";

/** Nothing in a stored file may run, be framed or be taken for something else. */
const harmless = {
  "X-Content-Type-Options": "nosniff",
  "Content-Security-Policy": "sandbox; default-src 'none'; frame-ancestors 'none'",
  "Cache-Control": "private, no-store",
  "Referrer-Policy": "no-referrer",
  "X-Robots-Tag": "noindex",
};

/** The file's name for the header, in plain letters and in full. */
function disposition(name: string): string {
  const plain = name.replaceAll(/[^\w .,()-]+/g, "_");
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`;
}

/** A stored file to save, for a member or guest who may have it; nobody else learns that it exists. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ fileId: string }> },
): Promise<Response> {
  const file = await loadDownload((await params).fileId);
  if (!file) return new Response(null, { status: 404, headers: harmless });
  const tag = `"${file.sha256}"`;
  if (request.headers.get("if-none-match") === tag)
    return new Response(null, { status: 304, headers: { ...harmless, ETag: tag } });
  return new Response(new Uint8Array(file.bytes), {
    headers: {
      ...harmless,
      ETag: tag,
      "Content-Type": file.mediaType,
      "Content-Length": String(file.bytes.byteLength),
      "Content-Disposition": disposition(file.name),
    },
  });
}
