import { record } from "@/lib/platform/audit/record";
import { defineCommand } from "@/lib/platform/command/define-command";
import { permit } from "@/lib/platform/command/permit";
import { conflict } from "@/lib/platform/errors/app-error";
import { getContact } from "../queries/get-contact";
import { getPartner } from "../queries/get-partner";
import { updateContactSchema } from "../schema";
import { givenOnly } from "./given-only";

/** Changes a contact. A confirmation of authority was about one person: with another name or address it must be given again. */
export const updateContact = defineCommand({
  name: "contact.update",
  input: updateContactSchema,
  async run(work, { contactId, version, changes }) {
    permit(work, "partner:edit");
    const before = await getContact(work, contactId);
    const isAnotherPerson =
      (changes.name !== undefined && changes.name !== before.name) ||
      (changes.email !== undefined && changes.email !== before.email);
    const hasAuthority = changes.hasAuthority ?? (before.hasAuthority && !isAnotherPerson);
    const { count } = await work.tx.contact.updateMany({
      where: { workspaceId: work.scope.workspaceId, id: contactId, version },
      data: { ...givenOnly(changes), hasAuthority, version: { increment: 1 } },
    });
    if (count === 0) {
      const message = `${before.name} was changed by somebody else meanwhile. Your change was not saved.`;
      throw conflict(message, { mine: changes, theirs: before });
    }
    await record(work, {
      action: "partner.contact_updated",
      objectKind: "partner",
      objectId: before.partnerId,
      detail: { contactId, name: changes.name ?? before.name, fields: Object.keys(changes), hasAuthority },
    });
    return getPartner(work, before.partnerId);
  },
});
