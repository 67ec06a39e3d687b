import type { Work } from "@/lib/platform/command/context";
import { notFound } from "@/lib/platform/errors/app-error";

/** For lists that hang on a deal: an empty list would say that the deal is there. Throws `not_found`. */
export async function requireDeal(work: Work, dealId: string): Promise<void> {
  const deal = await work.tx.deal.findUnique({
    where: { workspaceId_id: { workspaceId: work.scope.workspaceId, id: dealId } },
    select: { id: true },
  });
  if (!deal) throw notFound("deal");
}
