import { openEnvelopeFile } from "@/lib/features/signatures/commands/open-envelope-file";
import { guestContext } from "@/lib/platform/auth/guest";
import { describeError } from "@/lib/platform/errors/describe-error";
import { fileResponse } from "@/lib/platform/http/file-response";

/** The frozen document for a signatory of the other side, to save. */
export async function GET(request: Request, { params }: { params: Promise<{ envelopeId: string }> }) {
  try {
    const { envelopeId } = await params;
    return fileResponse(await openEnvelopeFile(await guestContext(), { envelopeId }));
  } catch (error) {
    const { status, message } = describeError(error, request.headers.get("x-request-id") ?? "");
    return new Response(message, { status });
  }
}
