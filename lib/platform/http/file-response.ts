import type { FileContent } from "@/lib/platform/storage/files";

/** Nothing in a file may run, be framed or be taken for something else; nothing in between keeps it (security.md C.4). */
const harmless = {
  "content-security-policy": "sandbox; default-src 'none'; frame-ancestors 'none'",
  "referrer-policy": "no-referrer",
  "x-robots-tag": "noindex",
  "x-content-type-options": "nosniff",
  "cache-control": "private, no-store",
};

/** A file to save: never shown in our own origin. Its name stands in the header in plain letters and in full. */
export function fileResponse(file: FileContent): Response {
  const plain = file.name.replaceAll(/[^\w .,()-]+/g, "_");
  return new Response(new Uint8Array(file.bytes), {
    headers: {
      ...harmless,
      etag: `"${file.sha256}"`,
      "content-type": file.mediaType,
      "content-length": String(file.bytes.byteLength),
      "content-disposition": `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    },
  });
}

/** The same for a caller who may have it already or may not have it at all: 404 does not tell whether it exists. */
export function fileResponseTo(request: Request, file: FileContent | null): Response {
  if (!file) return new Response(null, { status: 404, headers: harmless });
  const etag = `"${file.sha256}"`;
  if (request.headers.get("if-none-match") === etag)
    return new Response(null, { status: 304, headers: { ...harmless, etag } });
  return fileResponse(file);
}
