import type { FileContent } from "@/lib/platform/storage/files";

/** A stored file to save: never shown in our own origin, never kept by anything in between (security.md C.4). */
export function fileResponse(file: FileContent): Response {
  const plain = file.name.replaceAll(/[^\w .,()-]+/g, "_");
  return new Response(new Uint8Array(file.bytes), {
    headers: {
      "content-type": file.mediaType,
      "content-disposition": `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      "content-security-policy": "sandbox; default-src 'none'; frame-ancestors 'none'",
      "referrer-policy": "no-referrer",
      "x-robots-tag": "noindex",
      "x-content-type-options": "nosniff",
      "cache-control": "private, no-store",
    },
  });
}
