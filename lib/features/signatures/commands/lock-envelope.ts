import { lockDeal } from "@/lib/features/deals/commands/lock-deal";
import type { Work } from "@/lib/platform/command/context";
import { notFound } from "@/lib/platform/errors/app-error";
import { Prisma } from "@/prisma/generated/client";
import { envelopeSelect, type StoredRecipient } from "../queries/stored-envelope";

/**
 * Loads an envelope with its deal and holds both rows until the transaction ends; always the deal first, as every
 * other command does. Throws `not_found`, also for what a guest may not see.
 */
export async function lockEnvelope(work: Work, envelopeId: string) {
  const id = { workspaceId_id: { workspaceId: work.scope.workspaceId, id: envelopeId } };
  const found = await work.tx.envelope.findUnique({ where: id, select: { dealId: true } });
  if (!found) throw notFound("envelope");
  const deal = await lockDeal(work, found.dealId);
  await work.tx.$queryRaw(
    Prisma.sql`SELECT id FROM envelope WHERE workspace_id = ${work.scope.workspaceId}::uuid AND id = ${envelopeId}::uuid FOR UPDATE`,
  );
  const envelope = await work.tx.envelope.findUnique({ where: id, select: envelopeSelect });
  if (!envelope) throw notFound("envelope");
  return { deal, envelope };
}

/** The recipient of this envelope with this id. Throws `not_found`. */
export function recipientOf(
  envelope: { recipients: readonly StoredRecipient[] },
  recipientId: string,
): StoredRecipient {
  const recipient = envelope.recipients.find((each) => each.id === recipientId);
  if (!recipient) throw notFound("recipient");
  return recipient;
}
