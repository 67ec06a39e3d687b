import { usualPurposes } from "@/lib/domain/access/actor";
import { throughGuestEyes } from "@/lib/platform/auth/as-guest";
import type { Context, Work } from "@/lib/platform/command/context";
import { inWorkspace } from "@/lib/platform/db/unit-of-work";
import { notFound } from "@/lib/platform/errors/app-error";
import type { GuestPreviewDto } from "../dto";
import { listGuestCandidates } from "./guest-candidates";

/**
 * Runs a guest's query as this contact's session would, for a member who may read the deal: the database narrows it in
 * the same way. Without a live link it shows what an invitation would show. Throws `not_found`.
 */
export async function lookAsGuest<Value>(
  context: Context,
  { dealId, contactId }: { dealId: string; contactId: string },
  query: (work: Work) => Promise<Value>,
): Promise<{ seen: Value; preview: GuestPreviewDto }> {
  const guest = await inWorkspace(context, async (work) =>
    (await listGuestCandidates(work, dealId)).find((each) => each.contactId === contactId),
  );
  if (!guest) throw notFound("page");
  const link = guest.link?.state === "open" ? guest.link : null;
  const eyes = throughGuestEyes(context, {
    dealId,
    contactId,
    name: guest.name,
    purposes: link?.purposes ?? usualPurposes,
  });
  return {
    seen: await inWorkspace(eyes, query),
    preview: { dealId, contactId, contactName: guest.name, isInvited: link !== null },
  };
}
