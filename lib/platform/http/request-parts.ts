import { createHash } from "node:crypto";
import { findUnstorable } from "@/lib/platform/command/storable";
import { invalid } from "@/lib/platform/errors/app-error";
import type { RequestParts } from "./endpoint";
import { HttpFault } from "./problem";

const jsonPattern = /^application\/json(\s*;\s*charset="?utf-8"?)?\s*$/i;

/** The JSON of a body; undefined when there is none. Media type, encoding and syntax are the caller's to get right. */
async function jsonBody(request: Request): Promise<unknown> {
  const bytes = new Uint8Array(await request.arrayBuffer());
  if (bytes.byteLength === 0) return undefined;
  if (!jsonPattern.test(request.headers.get("content-type") ?? ""))
    throw new HttpFault(
      "unsupported_media_type",
      "Send the body as application/json in UTF-8. Nothing was changed.",
    );
  if (request.headers.has("content-encoding"))
    throw new HttpFault("unsupported_media_type", "Send the body without compression. Nothing was changed.");
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw invalid("The body is not JSON in UTF-8. Nothing was changed.");
  }
}

/** Query parameters as text, or as a list of texts where one is given more than once. */
function queryOf(url: URL): Record<string, string | string[]> {
  const names = [...new Set(url.searchParams.keys())];
  return Object.fromEntries(
    names.map((name) => {
      const values = url.searchParams.getAll(name);
      return [name, values.length === 1 ? (values[0] ?? "") : values];
    }),
  );
}

/** Path, query and body as plain data that every column could hold; schemas come after. */
export async function readRequestParts(
  request: Request,
  params: Record<string, string>,
  takesBody: boolean,
): Promise<RequestParts> {
  const parts = {
    params,
    query: queryOf(new URL(request.url)),
    body: takesBody ? await jsonBody(request) : undefined,
  };
  for (const [part, value] of Object.entries(parts)) {
    const problem = findUnstorable(value);
    if (problem) throw invalid(`The ${part} of this request is not valid. Nothing was changed.`, [problem]);
  }
  return parts;
}

/** A hash of everything a request says: two requests with the same one ask for the same thing. */
export function requestHashOf(method: string, path: string, parts: RequestParts): string {
  return createHash("sha256")
    .update(JSON.stringify([method, path, parts.query, parts.body ?? null]))
    .digest("hex");
}
