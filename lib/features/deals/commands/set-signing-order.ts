import { roleHolds } from "@/lib/domain/access/permissions";
import { record } from "@/lib/platform/audit/record";
import type { Work } from "@/lib/platform/command/context";
import { defineCommand } from "@/lib/platform/command/define-command";
import { permit } from "@/lib/platform/command/permit";
import { invalid } from "@/lib/platform/errors/app-error";
import { getDealHeader } from "../queries/deal-header";
import { setSigningOrderSchema } from "../schema";
import { lockDeal, storeDeal } from "./lock-deal";
import { replaceContacts, requirePartnerContacts } from "./set-deal-contacts";

async function requireSigners(work: Work, memberIds: readonly string[]): Promise<Map<string, string>> {
  const members = await work.tx.member.findMany({
    where: { workspaceId: work.scope.workspaceId, id: { in: [...memberIds] }, isActive: true },
    select: { id: true, name: true, role: true },
  });
  const signers = members.filter((member) => roleHolds(member.role, "envelope:sign"));
  if (signers.length < memberIds.length)
    throw invalid("Somebody of ours in the list cannot sign. Nothing was changed.", [
      { path: "order", message: "Choose active colleagues whose role may sign." },
    ]);
  return new Map(signers.map((member) => [member.id, member.name]));
}

/**
 * Says who signs the final agreement and in which order; the other side's people become the deal's signatories.
 * Whether they may bind their company is confirmed on the contact.
 */
export const setSigningOrder = defineCommand({
  name: "deal.set_signing_order",
  input: setSigningOrderSchema,
  async run(work, { dealId, version, order }) {
    const deal = await lockDeal(work, dealId, version);
    permit(work, "envelope:send", { dealId });
    const contactIds = order.flatMap((each) => (each.side === "theirs" ? [each.contactId] : []));
    const memberIds = order.flatMap((each) => (each.side === "ours" ? [each.memberId] : []));
    const names = new Map([
      ...(await requirePartnerContacts(work, deal.partnerId, contactIds)),
      ...(await requireSigners(work, memberIds)),
    ]);
    await replaceContacts(
      work,
      dealId,
      contactIds.map((contactId) => ({ contactId, part: "signatory" })),
      ["signatory"],
    );
    await storeDeal(work, dealId, { signingOrder: order });
    await record(work, {
      action: "deal.signing_order_set",
      objectKind: "deal",
      objectId: dealId,
      dealId,
      detail: {
        order: order.map((each) => ({
          side: each.side,
          name: names.get(each.side === "ours" ? each.memberId : each.contactId) ?? "",
        })),
      },
    });
    return getDealHeader(work, dealId);
  },
});
