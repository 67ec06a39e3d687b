import { randomUUID } from "node:crypto";
import { receiveImportFile } from "@/lib/features/partners/commands/receive-import-file";
import { mostImportBytes } from "@/lib/features/partners/schema";
import { refuseForeignOrigin } from "@/lib/platform/actions/member-action";
import { memberContext } from "@/lib/platform/auth/session";
import { invalid } from "@/lib/platform/errors/app-error";
import { describeError } from "@/lib/platform/errors/describe-error";
import { readBody } from "@/lib/platform/http/read-body";

const tooLarge = () => invalid("The file is larger than 100 MB. Divide it; nothing was kept.");

/** The name as the page sends it, percent-encoded; one that cannot be read is no reason to lose the file. */
function fileNameOf(sent: string | null): string {
  try {
    return decodeURIComponent(sent ?? "list.csv");
  } catch {
    return "list.csv";
  }
}

/**
 * Takes an uploaded list: the body is the file, its name stands in a header. Answers its id or a described error. Does
 * not pass the proxy, so that nothing is read for strangers; the request id is therefore made here.
 */
export async function POST(request: Request): Promise<Response> {
  const requestId = randomUUID();
  try {
    refuseForeignOrigin(request.headers);
    const context = { ...(await memberContext()), requestId };
    const name = fileNameOf(request.headers.get("x-file-name"));
    const stored = await receiveImportFile(context, name, () => readBody(request, mostImportBytes, tooLarge));
    return Response.json(stored);
  } catch (error) {
    const description = describeError(error, requestId);
    return Response.json(description, { status: description.status });
  }
}
