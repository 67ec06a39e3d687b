import { record } from "@/lib/platform/audit/record";
import type { Work } from "@/lib/platform/command/context";
import { defineCommand } from "@/lib/platform/command/define-command";
import { permit } from "@/lib/platform/command/permit";
import { invalid } from "@/lib/platform/errors/app-error";
import { getDealHeader } from "../queries/deal-header";
import { type ContactPart, setDealContactsSchema } from "../schema";
import { lockDeal, storeDeal } from "./lock-deal";

/** The names of contacts, all of which must belong to the deal's partner; otherwise `invalid`. */
export async function requirePartnerContacts(
  work: Work,
  partnerId: string,
  contactIds: readonly string[],
): Promise<Map<string, string>> {
  const found = await work.tx.contact.findMany({
    where: { workspaceId: work.scope.workspaceId, partnerId, id: { in: [...contactIds] } },
    select: { id: true, name: true },
  });
  const names = new Map(found.map((contact) => [contact.id, contact.name]));
  if (contactIds.some((id) => !names.has(id)))
    throw invalid("Somebody here is not a contact of this deal's partner. Nothing was changed.", [
      { path: "contacts", message: "Choose among the partner's contacts, or add the person there first." },
    ]);
  return names;
}

/** Replaces the people of the other side who take part in a deal; `parts` limits what is replaced to some parts. */
export async function replaceContacts(
  work: Work,
  dealId: string,
  contacts: readonly { contactId: string; part: ContactPart }[],
  parts: readonly ContactPart[],
): Promise<void> {
  const { workspaceId } = work.scope;
  await work.tx.dealContact.deleteMany({ where: { workspaceId, dealId, part: { in: [...parts] } } });
  const unique = new Map(contacts.map((each) => [`${each.contactId} ${each.part}`, each]));
  await work.tx.dealContact.createMany({
    data: [...unique.values()].map(({ contactId, part }) => ({ workspaceId, dealId, contactId, part })),
  });
}

/** Says who takes part on the other side: for business, for legal questions, to sign. */
export const setDealContacts = defineCommand({
  name: "deal.set_contacts",
  input: setDealContactsSchema,
  async run(work, { dealId, version, contacts }) {
    const deal = await lockDeal(work, dealId, version);
    permit(work, "deal:edit", { dealId });
    const names = await requirePartnerContacts(
      work,
      deal.partnerId,
      contacts.map((each) => each.contactId),
    );
    await replaceContacts(work, dealId, contacts, ["business", "legal", "signatory"]);
    await storeDeal(work, dealId, {});
    await record(work, {
      action: "deal.contacts_set",
      objectKind: "deal",
      objectId: dealId,
      dealId,
      detail: {
        contacts: contacts.map(({ contactId, part }) => ({ name: names.get(contactId) ?? "", part })),
      },
    });
    return getDealHeader(work, dealId);
  },
});
