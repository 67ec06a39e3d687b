import { roleHolds } from "@/lib/domain/access/permissions";
import type { SignatoryFact } from "@/lib/domain/deal/deal-facts";
import { signingOrderSchema } from "@/lib/domain/deal/signing-order";
import type { FactRows } from "./deal-fact-rows";

type DealRow = Pick<FactRows["deals"][number], "signingOrder" | "contacts">;

/**
 * Who signs, in order. One of ours has authority while the member is active and the role may sign; one of theirs once
 * somebody has confirmed it on the contact. Signatory contacts that stand in no order have `order: null`.
 */
export function signatoryFacts(deal: DealRow, members: FactRows["members"]): SignatoryFact[] {
  const parsed = signingOrderSchema.safeParse(deal.signingOrder);
  const order = parsed.success ? parsed.data : [];
  const ours = order.flatMap((signatory, place): SignatoryFact[] => {
    if (signatory.side !== "ours") return [];
    const member = members.find((each) => each.id === signatory.memberId);
    return [
      {
        side: "ours",
        name: member?.name ?? "",
        hasAuthority: member !== undefined && roleHolds(member.role, "envelope:sign"),
        order: place + 1,
      },
    ];
  });
  const theirs = deal.contacts
    .filter(({ part }) => part === "signatory")
    .map(({ contact }): SignatoryFact => {
      const place = order.findIndex((each) => each.side === "theirs" && each.contactId === contact.id);
      return {
        side: "theirs",
        name: contact.name,
        hasAuthority: contact.hasAuthority,
        order: place < 0 ? null : place + 1,
      };
    });
  return [...ours, ...theirs].toSorted((one, other) => (one.order ?? 99) - (other.order ?? 99));
}
