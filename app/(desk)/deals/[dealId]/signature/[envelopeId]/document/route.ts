import { openEnvelopeFile } from "@/lib/features/signatures/commands/open-envelope-file";
import { memberContext } from "@/lib/platform/auth/session";
import { describeError } from "@/lib/platform/errors/describe-error";
import { fileResponse } from "@/lib/platform/http/file-response";

/** The frozen document, to save. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ dealId: string; envelopeId: string }> },
) {
  try {
    const { dealId, envelopeId } = await params;
    return fileResponse(await openEnvelopeFile(await memberContext(), { envelopeId, dealId }));
  } catch (error) {
    const { status, message } = describeError(error, request.headers.get("x-request-id") ?? "");
    return new Response(message, { status });
  }
}
