import type { Work } from "@/lib/platform/command/context";
import { notFound } from "@/lib/platform/errors/app-error";
import type { ContactDto } from "../dto";

/** A contact with the partner it belongs to; throws `not_found`. */
export async function getContact(work: Work, contactId: string): Promise<ContactDto & { partnerId: string }> {
  const row = await work.tx.contact.findUnique({
    where: { workspaceId_id: { workspaceId: work.scope.workspaceId, id: contactId } },
    select: {
      id: true,
      partnerId: true,
      name: true,
      email: true,
      title: true,
      phone: true,
      hasAuthority: true,
      version: true,
    },
  });
  if (!row) throw notFound("contact");
  return row;
}
