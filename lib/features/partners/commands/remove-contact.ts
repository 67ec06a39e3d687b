import { record } from "@/lib/platform/audit/record";
import { defineCommand } from "@/lib/platform/command/define-command";
import { permit } from "@/lib/platform/command/permit";
import { conflict, invalid } from "@/lib/platform/errors/app-error";
import { getContact } from "../queries/get-contact";
import { getPartner } from "../queries/get-partner";
import { removeContactSchema } from "../schema";

/** Takes a person off a partner, unless a deal or a guest link still names them. */
export const removeContact = defineCommand({
  name: "contact.remove",
  input: removeContactSchema,
  async run(work, { contactId, version }) {
    permit(work, "partner:edit");
    const contact = await getContact(work, contactId);
    const { workspaceId } = work.scope;
    const inDeals = await work.tx.dealContact.count({ where: { workspaceId, contactId } });
    const links = await work.tx.guestLink.count({ where: { workspaceId, contactId } });
    if (inDeals + links > 0)
      throw invalid(
        `${contact.name} is named in a deal or was sent a link, so the record stays. Take them off the deal first; nothing was changed.`,
      );
    const { count } = await work.tx.contact.deleteMany({ where: { workspaceId, id: contactId, version } });
    if (count === 0) throw conflict(`${contact.name} was changed by somebody else meanwhile and was kept.`);
    await record(work, {
      action: "partner.contact_removed",
      objectKind: "partner",
      objectId: contact.partnerId,
      detail: { contactId, name: contact.name },
    });
    return getPartner(work, contact.partnerId);
  },
});
