import type { Work } from "@/lib/platform/command/context";
import { permit } from "@/lib/platform/command/permit";
import { notFound } from "@/lib/platform/errors/app-error";
import type { GuestCandidateDto } from "../dto";
import { listGuestLinks } from "./guest-links";

/** The contacts of the deal's partner who could be invited, each with its newest link. Throws `not_found`. */
export async function listGuestCandidates(work: Work, dealId: string): Promise<GuestCandidateDto[]> {
  permit(work, "deal:read");
  const { workspaceId } = work.scope;
  const deal = await work.tx.deal.findUnique({
    where: { workspaceId_id: { workspaceId, id: dealId } },
    select: { partnerId: true },
  });
  if (!deal) throw notFound("deal");
  const contacts = await work.tx.contact.findMany({
    where: {
      workspaceId,
      OR: [{ partnerId: deal.partnerId }, { dealContacts: { some: { dealId } } }],
    },
    orderBy: { name: "asc" },
    take: 100,
    select: { id: true, name: true, title: true, email: true },
  });
  const links = await listGuestLinks(work, dealId);
  return contacts.map(({ id, ...contact }) => ({
    contactId: id,
    ...contact,
    link: links.find((link) => link.contactId === id) ?? null,
  }));
}
