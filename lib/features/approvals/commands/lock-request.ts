import type { Work } from "@/lib/platform/command/context";
import { notFound } from "@/lib/platform/errors/app-error";
import { Prisma } from "@/prisma/generated/client";

/** Loads a request and holds its row until the transaction ends. Throws `not_found`, also for what a guest may not see. */
export async function lockRequest(work: Work, requestId: string) {
  const { workspaceId } = work.scope;
  await work.tx.$queryRaw(
    Prisma.sql`SELECT id FROM approval_request WHERE workspace_id = ${workspaceId}::uuid AND id = ${requestId}::uuid FOR UPDATE`,
  );
  const request = await work.tx.approvalRequest.findUnique({
    where: { workspaceId_id: { workspaceId, id: requestId } },
    select: {
      id: true,
      dealId: true,
      kind: true,
      state: true,
      digest: true,
      subject: true,
      requestedById: true,
      requestedByName: true,
    },
  });
  if (!request) throw notFound("approval");
  return request;
}
