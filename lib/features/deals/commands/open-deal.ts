import { dealNumberText } from "@/lib/domain/deal/deal-address";
import { emptyTermSheet, type TermSheet } from "@/lib/domain/term-sheet/term-sheet";
import { promisesToStore } from "@/lib/features/playbook/queries/deal-promises";
import { record } from "@/lib/platform/audit/record";
import type { Work } from "@/lib/platform/command/context";
import { defineCommand } from "@/lib/platform/command/define-command";
import { memberIdOf, permit } from "@/lib/platform/command/permit";
import { toDateColumn } from "@/lib/platform/db/date-column";
import { invalid, notFound } from "@/lib/platform/errors/app-error";
import { getDealHeader } from "../queries/deal-header";
import { openDealSchema } from "../schema";

/** A sheet in which only the two sides and the day to sign are known. */
function firstSheet(us: string, them: string, targetSignOn: string | null): TermSheet {
  const sheet = emptyTermSheet();
  return {
    ...sheet,
    parties: {
      ...sheet.parties,
      parties: [
        { id: "us", name: us, side: "us" },
        { id: "them", name: them, side: "them" },
      ],
      ...(targetSignOn === null ? {} : { targetSigningOn: targetSignOn }),
    },
  };
}

/** Throws `invalid` unless the member is there and active. */
export async function requireOwner(work: Work, memberId: string): Promise<void> {
  const { workspaceId } = work.scope;
  const owner = await work.tx.member.findUnique({
    where: { workspaceId_id: { workspaceId, id: memberId } },
    select: { isActive: true },
  });
  if (!owner?.isActive)
    throw invalid("The owner is not an active member of this workspace. Nothing was changed.", [
      { path: "ownerId", message: "Choose an active colleague." },
    ]);
}

async function nextNumber(work: Work): Promise<{ number: number; workspaceName: string }> {
  const workspace = await work.tx.workspace.update({
    where: { id: work.scope.workspaceId },
    data: { lastDealNumber: { increment: 1 } },
    select: { lastDealNumber: true, name: true },
  });
  return { number: workspace.lastDealNumber, workspaceName: workspace.name };
}

/**
 * Opens a deal with a partner: number, first stage, our turn, and a term sheet that names the two sides. Answers its
 * header. A partner that was archived, or an owner who left, is refused.
 */
export const openDeal = defineCommand({
  name: "deal.open",
  input: openDealSchema,
  async run(work, input) {
    permit(work, "deal:open");
    const { tx, clock } = work;
    const { workspaceId } = work.scope;
    const now = clock.now();
    const partner = await tx.partner.findUnique({
      where: { workspaceId_id: { workspaceId, id: input.partnerId } },
      select: { id: true, name: true, archivedAt: true },
    });
    if (!partner) throw notFound("partner");
    if (partner.archivedAt)
      throw invalid(
        `${partner.name} is archived. Bring it back before you open a deal. Nothing was changed.`,
      );
    const ownerId = input.ownerId ?? memberIdOf(work.actor);
    await requireOwner(work, ownerId);
    const { number, workspaceName } = await nextNumber(work);
    const sheet = firstSheet(workspaceName, partner.name, input.targetSignOn);
    const deal = await tx.deal.create({
      data: {
        workspaceId,
        number,
        title: input.title,
        partnerId: partner.id,
        model: input.model,
        ownerId,
        expectedAnnualValue: input.expectedAnnualValue,
        currency: input.currency,
        mutualInterestOn: toDateColumn(input.mutualInterestOn),
        targetSignOn: input.targetSignOn && toDateColumn(input.targetSignOn),
        stageEnteredAt: now,
        turnSince: now,
        createdAt: now,
        updatedAt: now,
      },
      select: { id: true },
    });
    const ofDeal = { workspaceId, dealId: deal.id };
    await tx.termSheet.create({
      data: {
        ...ofDeal,
        schemaVersion: sheet.schemaVersion,
        terms: sheet,
        promises: promisesToStore(sheet),
        updatedAt: now,
      },
      select: { dealId: true },
    });
    await tx.stageEntry.create({
      data: { ...ofDeal, stage: "qualifying", event: "open", enteredAt: now, byName: work.actorName },
      select: { id: true },
    });
    await tx.turnEntry.create({
      data: { ...ofDeal, side: "ours", reason: "The deal was opened.", at: now },
      select: { id: true },
    });
    await record(work, {
      action: "deal.opened",
      objectKind: "deal",
      objectId: deal.id,
      dealId: deal.id,
      detail: {
        number: dealNumberText(number),
        title: input.title,
        partner: partner.name,
        model: input.model,
        expectedAnnualValue: input.expectedAnnualValue,
        currency: input.currency,
      },
    });
    return getDealHeader(work, deal.id);
  },
});
