import { record } from "@/lib/platform/audit/record";
import { defineCommand } from "@/lib/platform/command/define-command";
import { permit } from "@/lib/platform/command/permit";
import { getPartner } from "../queries/get-partner";
import { addContactSchema } from "../schema";

/** Adds a person to a partner; the answer holds the new contact's id. */
export const addContact = defineCommand({
  name: "contact.add",
  input: addContactSchema,
  async run(work, { partnerId, ...fields }) {
    permit(work, "partner:edit");
    await getPartner(work, partnerId);
    const created = await work.tx.contact.create({
      data: {
        ...fields,
        workspaceId: work.scope.workspaceId,
        partnerId,
        createdAt: work.clock.now(),
      },
      select: { id: true },
    });
    await record(work, {
      action: "partner.contact_added",
      objectKind: "partner",
      objectId: partnerId,
      detail: { contactId: created.id, name: fields.name, hasAuthority: fields.hasAuthority },
    });
    return { contactId: created.id, partner: await getPartner(work, partnerId) };
  },
});
