import { randomUUID } from "node:crypto";
import { storeImportFile } from "@/lib/features/partners/commands/store-import-file";
import { mostImportBytes } from "@/lib/features/partners/schema";
import { refuseForeignOrigin } from "@/lib/platform/actions/member-action";
import { memberContext } from "@/lib/platform/auth/session";
import { invalid } from "@/lib/platform/errors/app-error";
import { describeError } from "@/lib/platform/errors/describe-error";

const tooLarge = () => invalid("The file is larger than 100 MB. Divide it; nothing was kept.");

/** Reads the body as it comes in and stops at the limit, whatever length was announced. */
async function readBody(request: Request): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(request.headers.get("content-length") ?? 0) > mostImportBytes) throw tooLarge();
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of request.body ?? []) {
    length += part.byteLength;
    if (length > mostImportBytes) throw tooLarge();
    parts.push(part);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.byteLength;
  }
  return bytes;
}

/** The name as the page sends it, percent-encoded; one that cannot be read is no reason to lose the file. */
function fileNameOf(sent: string | null): string {
  try {
    return decodeURIComponent(sent ?? "list.csv");
  } catch {
    return "list.csv";
  }
}

/** Takes an uploaded list: the body is the file, its name stands in a header. Answers its id or a described error. */
export async function POST(request: Request): Promise<Response> {
  try {
    refuseForeignOrigin(request.headers);
    const context = await memberContext();
    const name = fileNameOf(request.headers.get("x-file-name"));
    return Response.json(await storeImportFile(context, { name, bytes: await readBody(request) }));
  } catch (error) {
    const description = describeError(error, request.headers.get("x-request-id") ?? randomUUID());
    return Response.json(description, { status: description.status });
  }
}
