import { emailAddressSchema } from "@/lib/platform/auth/email-address";
import type { Work } from "@/lib/platform/command/context";
import { defineCommand } from "@/lib/platform/command/define-command";
import { permit } from "@/lib/platform/command/permit";
import { invalid, notFound } from "@/lib/platform/errors/app-error";
import type { GuestLinkDto } from "../dto";
import { getGuestLink } from "../queries/guest-links";
import { inviteGuestSchema } from "../schema";
import { issueGuestLink } from "./issue-guest-link";

/** The contact of the deal's own partner, with an address a letter can reach. Throws `not_found` and `invalid`. */
export async function loadGuestToBe(work: Work, dealId: string, contactId: string) {
  const { workspaceId } = work.scope;
  const deal = await work.tx.deal.findUnique({
    where: { workspaceId_id: { workspaceId, id: dealId } },
    select: { partnerId: true, contacts: { select: { contactId: true } } },
  });
  if (!deal) throw notFound("deal");
  const contact = await work.tx.contact.findUnique({
    where: { workspaceId_id: { workspaceId, id: contactId } },
    select: { id: true, name: true, email: true, partnerId: true },
  });
  const isOfDeal =
    contact?.partnerId === deal.partnerId || deal.contacts.some((entry) => entry.contactId === contactId);
  if (!contact || !isOfDeal) throw notFound("contact");
  const email = emailAddressSchema.safeParse(contact.email);
  if (!email.success)
    throw invalid(
      `${contact.name} has no e-mail address a letter could reach. Add one on the partner's page; nothing was sent.`,
      [{ path: "contactId", message: "This contact needs an e-mail address." }],
    );
  const colleague = await work.tx.member.findUnique({
    where: { workspaceId_email: { workspaceId, email: email.data } },
    select: { id: true },
  });
  if (colleague)
    throw invalid(
      `${email.data} belongs to a colleague, who cannot act for the other side. Correct the contact; nothing was sent.`,
      [{ path: "contactId", message: "This address belongs to a member of the workspace." }],
    );
  return { id: contact.id, name: contact.name, email: email.data };
}

/** Sends a contact of the other side a way in. Nobody here ever sees the link: it travels in the letter alone. */
export const inviteGuest = defineCommand({
  name: "guest.invite",
  input: inviteGuestSchema,
  async run(work, input): Promise<GuestLinkDto> {
    permit(work, "guest:invite");
    const contact = await loadGuestToBe(work, input.dealId, input.contactId);
    const issued = await issueGuestLink(work, { dealId: input.dealId, contact, purposes: input.purposes });
    return getGuestLink(work, issued.guestLinkId);
  },
});
