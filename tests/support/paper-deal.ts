import type { PartnershipModel } from "@/lib/domain/deal/partnership-model";
import type { Stage } from "@/lib/domain/deal/stage";
import type { TermSheet } from "@/lib/domain/term-sheet/term-sheet";
import type { Context } from "@/lib/platform/command/context";
import { mintWorkspaceScope } from "@/lib/platform/db/scope";
import { inWorkspace } from "@/lib/platform/db/unit-of-work";
import { referenceSheet } from "./reference-sheet";
import type { TestWorkspace } from "./workspace";

export interface PaperDeal {
  dealId: string;
  partnerId: string;
  contactId: string;
  contactEmail: string;
}

/** A deal as rows, at any stage and with a filled sheet: for tests of what hangs on a deal, not of how it got there. */
export async function aPaperDeal(
  workspace: TestWorkspace,
  options: { model?: PartnershipModel; stage?: Stage; title?: string; sheet?: TermSheet } = {},
): Promise<PaperDeal> {
  const {
    model = "co_sell",
    stage = "loi",
    title = "Castellan cold chain",
    sheet = referenceSheet,
  } = options;
  const { workspaceId } = workspace;
  const now = workspace.clock.now();
  return inWorkspace(workspace.as("partnership_manager"), async ({ tx }) => {
    const partner = await tx.partner.create({
      data: { workspaceId, name: "Castellan Integration", nameKey: "castellan integration", createdAt: now },
      select: { id: true },
    });
    const contactEmail = `helen-${partner.id.slice(-12)}@castellan.example`;
    const contact = await tx.contact.create({
      data: { workspaceId, partnerId: partner.id, name: "Helen Strand", email: contactEmail, createdAt: now },
      select: { id: true },
    });
    const { lastDealNumber } = await tx.workspace.update({
      where: { id: workspaceId },
      data: { lastDealNumber: { increment: 1 } },
      select: { lastDealNumber: true },
    });
    const deal = await tx.deal.create({
      data: {
        workspaceId,
        number: lastDealNumber,
        title,
        partnerId: partner.id,
        model,
        stage,
        ownerId: workspace.memberIds.partnership_manager,
        mutualInterestOn: new Date("2026-10-01T00:00:00.000Z"),
        stageEnteredAt: now,
        turnSince: now,
        createdAt: now,
        updatedAt: now,
      },
      select: { id: true },
    });
    await tx.termSheet.create({
      data: {
        workspaceId,
        dealId: deal.id,
        schemaVersion: sheet.schemaVersion,
        terms: sheet,
        updatedAt: now,
      },
      select: { dealId: true },
    });
    return { dealId: deal.id, partnerId: partner.id, contactId: contact.id, contactEmail };
  });
}

/** Writes other terms into the deal's sheet, as an edit by the form would leave them. */
export async function rewriteTerms(
  workspace: TestWorkspace,
  dealId: string,
  terms: TermSheet,
): Promise<void> {
  await inWorkspace(workspace.as("partnership_manager"), ({ tx }) =>
    tx.termSheet.updateMany({
      where: { workspaceId: workspace.workspaceId, dealId },
      data: { terms, version: { increment: 1 } },
    }),
  );
}

/** The newest letter to an address; throws when there is none. */
export async function letterTo(workspace: TestWorkspace, recipient: string, purpose: string) {
  return inWorkspace(workspace.as("admin"), ({ tx }) =>
    tx.outgoingMail.findFirstOrThrow({
      where: { workspaceId: workspace.workspaceId, recipient, purpose },
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      select: { subject: true, text: true },
    }),
  );
}

/** The secret out of the newest letter with a link. */
export async function linkSecretFor(workspace: TestWorkspace, recipient: string): Promise<string> {
  const { text } = await letterTo(workspace, recipient, "guest_link");
  const secret = /\/g\/([\w-]{43})/.exec(text)?.[1];
  if (!secret) throw new Error("The letter holds no link.");
  return secret;
}

/** The context of a guest whose live link was made for this contact. */
export async function asGuest(workspace: TestWorkspace, deal: PaperDeal): Promise<Context> {
  const link = await inWorkspace(workspace.as("admin"), ({ tx }) =>
    tx.guestLink.findFirstOrThrow({
      where: {
        workspaceId: workspace.workspaceId,
        dealId: deal.dealId,
        contactId: deal.contactId,
        revokedAt: null,
      },
      select: { id: true, purposes: true },
    }),
  );
  return {
    actor: {
      kind: "guest",
      guestLinkId: link.id,
      dealId: deal.dealId,
      contactId: deal.contactId,
      purposes: link.purposes as never,
    },
    actorName: "Helen Strand",
    scope: mintWorkspaceScope(workspace.workspaceId, deal.dealId),
    clock: workspace.clock,
    requestId: "00000000-0000-4000-8000-000000000001",
    via: "guest",
  };
}
