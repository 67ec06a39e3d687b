import { dealNumberText } from "@/lib/domain/deal/deal-address";
import type { Work } from "@/lib/platform/command/context";
import { conflict, notFound } from "@/lib/platform/errors/app-error";
import { Prisma } from "@/prisma/generated/client";

/**
 * Loads a deal and holds its row until the transaction ends, so that a decision about it rests on what stands. With a
 * version that is not the stored one: `conflict`, nothing changed. Throws `not_found`.
 */
export async function lockDeal(work: Work, dealId: string, version?: number) {
  const { workspaceId } = work.scope;
  await work.tx.$queryRaw(
    Prisma.sql`SELECT id FROM deal WHERE workspace_id = ${workspaceId}::uuid AND id = ${dealId}::uuid FOR UPDATE`,
  );
  const deal = await work.tx.deal.findUnique({
    where: { workspaceId_id: { workspaceId, id: dealId } },
    select: {
      id: true,
      number: true,
      title: true,
      version: true,
      model: true,
      partnerId: true,
      ownerId: true,
      stage: true,
      leftFromStage: true,
      lookAgainOn: true,
      expectedAnnualValue: true,
      currency: true,
      mutualInterestOn: true,
      targetSignOn: true,
      turn: true,
      turnSince: true,
      signedAt: true,
      signingOrder: true,
    },
  });
  if (!deal) throw notFound("deal");
  if (version !== undefined && version !== deal.version)
    throw conflict(
      `${dealNumberText(deal.number)} was changed by somebody else meanwhile. Nothing of yours was stored; look at it again.`,
      { version: deal.version },
    );
  return deal;
}

export type LockedDeal = Awaited<ReturnType<typeof lockDeal>>;

/** Stores changes to a locked deal and counts its version up. */
export async function storeDeal(
  work: Work,
  dealId: string,
  data: Omit<Prisma.DealUncheckedUpdateInput, "version" | "updatedAt" | "id" | "workspaceId">,
): Promise<void> {
  await work.tx.deal.update({
    where: { workspaceId_id: { workspaceId: work.scope.workspaceId, id: dealId } },
    data: { ...data, version: { increment: 1 }, updatedAt: work.clock.now() },
    select: { id: true },
  });
}
