import type { Client } from "pg";
import { z } from "zod";
import { requestApproval } from "@/lib/features/approvals/commands/request-approval";
import { openThread } from "@/lib/features/comments/commands/open-thread";
import { replyToThread } from "@/lib/features/comments/commands/reply-to-thread";
import { openDeal } from "@/lib/features/deals/commands/open-deal";
import { passTurn } from "@/lib/features/deals/commands/pass-turn";
import { setDealContacts } from "@/lib/features/deals/commands/set-deal-contacts";
import { compileDraft } from "@/lib/features/drafts/commands/compile-draft";
import { shareDraft } from "@/lib/features/drafts/commands/share-draft";
import { enterAsGuest } from "@/lib/features/guests/commands/enter-as-guest";
import { inviteGuest } from "@/lib/features/guests/commands/invite-guest";
import { sendGuestCode } from "@/lib/features/guests/commands/send-guest-code";
import { addContact } from "@/lib/features/partners/commands/add-contact";
import { createPartner } from "@/lib/features/partners/commands/create-partner";
import { acceptRisk } from "@/lib/features/term-sheets/commands/accept-risk";
import { editTermSheet } from "@/lib/features/term-sheets/commands/edit-term-sheet";
import { nameRevision } from "@/lib/features/term-sheets/commands/name-revision";
import { listFindings } from "@/lib/features/term-sheets/queries/term-sheet";
import { inWorkspace } from "@/lib/platform/db/unit-of-work";
import { putFile } from "@/lib/platform/storage/files";
import { asGuest, letterTo, linkSecretFor, rewriteTerms } from "../paper-deal";
import { referenceSheet } from "../reference-sheet";
import type { TestWorkspace } from "../workspace";
import { canaryOf } from "./canaries";

export interface FilledDeal {
  dealId: string;
  partnerId: string;
  contactId: string;
  contactEmail: string;
  /** A version guests may read, and one they may not. */
  sharedDraftId: string;
  unsharedDraftId: string;
  guestSecret: string;
  /** The secret of the guest's link, which went out by letter alone. */
  linkSecret: string;
  sheetVersion: number;
}

async function aPartnerWithContact(workspace: TestWorkspace, tag: string) {
  const manager = workspace.as("partnership_manager");
  const partner = await createPartner(manager, {
    name: `Castellan ${tag}`,
    website: "https://castellan.example",
    industry: "Logistics",
    country: "Austria",
    city: "Graz",
    phone: "+43 1",
    description: "They asked first.",
    partnershipType: "Integrator",
    externalId: `ext ${tag}`,
    ownerId: workspace.memberIds.partnership_manager,
    expectedAnnualRevenue: "620000",
  });
  const contactEmail = `helen-${partner.id.slice(-12)}@castellan.example`;
  const { contactId } = await addContact(manager, {
    partnerId: partner.id,
    name: `Helen ${tag}`,
    email: contactEmail,
    title: "Counsel",
    hasAuthority: true,
  });
  return { partnerId: partner.id, contactId, contactEmail };
}

/** The terms with a mark in the words of the purpose, so that papers and their diffs carry it too. */
async function writeTerms(workspace: TestWorkspace, dealId: string, tag: string): Promise<number> {
  const { parties, ...rest } = referenceSheet;
  await rewriteTerms(workspace, dealId, {
    ...rest,
    parties: { ...parties, purpose: `Sell to hospitals. ${canaryOf(tag, "term_sheet", "terms")}` },
  });
  const edited = await editTermSheet(workspace.as("partnership_manager"), {
    dealId,
    baseVersion: 2,
    changes: [{ op: "set", path: "law.liability.cap", value: "none" }],
  });
  await nameRevision(workspace.as("partnership_manager"), { dealId, name: `Revision ${tag}` });
  const findings = await inWorkspace(workspace.as("viewer"), (work) => listFindings(work, dealId));
  const flag = findings.find(({ waitingFor }) => waitingFor.includes("legal"));
  if (!flag) throw new Error("The terms have no finding that Legal could accept.");
  await acceptRisk(workspace.as("legal"), {
    dealId,
    findingKey: flag.key,
    reason: "Insured.",
    expiresOn: null,
  });
  return edited.version;
}

/** The id of the first clause of a stored paper. */
export async function firstClauseOf(workspace: TestWorkspace, draftId: string): Promise<string> {
  const draft = await inWorkspace(workspace.as("legal"), ({ tx }) =>
    tx.draft.findFirstOrThrow({ where: { id: draftId }, select: { tree: true } }),
  );
  const { blocks } = z
    .looseObject({ blocks: z.array(z.looseObject({ kind: z.string(), id: z.string().optional() })) })
    .parse(draft.tree);
  const clause = blocks.find(({ kind }) => kind === "clause") ?? blocks.find(({ id }) => id);
  return clause?.id ?? "";
}

async function writeThreads(workspace: TestWorkspace, draftId: string, isShared: boolean): Promise<void> {
  const legal = workspace.as("legal");
  const anchor = { clauseId: await firstClauseOf(workspace, draftId) };
  const ask = `@[Legal](member:${workspace.memberIds.finance}) look at this`;
  const inner = await openThread(legal, { draftId, anchor, body: ask });
  await replyToThread(workspace.as("finance"), { threadId: inner.threadId, body: "Our floor is nine." });
  if (isShared) await openThread(legal, { draftId, anchor, visibility: "shared", body: "Please confirm." });
}

async function letGuestIn(
  workspace: TestWorkspace,
  deal: { dealId: string; contactId: string; partnerId: string; contactEmail: string },
) {
  await inviteGuest(workspace.as("legal"), {
    dealId: deal.dealId,
    contactId: deal.contactId,
    purposes: ["review", "comment", "sign"],
  });
  const linkSecret = await linkSecretFor(workspace, deal.contactEmail);
  const guest = await asGuest(workspace, deal);
  await sendGuestCode(guest, { purpose: "enter" });
  const code = (await letterTo(workspace, deal.contactEmail, "guest_code")).text.slice(0, 6);
  const entrance = await enterAsGuest(guest, { code });
  if (!entrance.entered) throw new Error("The guest was not let in.");
  return { linkSecret, guestSecret: entrance.secret };
}

/** Files and an envelope as rows: what a deal in signature has lying about. */
async function layOutPapers(
  workspace: TestWorkspace,
  deal: { dealId: string; contactId: string },
  draftId: string,
) {
  await inWorkspace(workspace.as("admin"), async (work) => {
    const { workspaceId } = work.scope;
    const bytes = new TextEncoder().encode("%PDF-1.4 a paper");
    const inner = { name: "inner.pdf", mediaType: "application/pdf", bytes, dealId: deal.dealId };
    await putFile(work, inner);
    const file = await putFile(work, { ...inner, name: "shared.pdf", isShared: true });
    const envelope = await work.tx.envelope.create({
      data: {
        workspaceId,
        dealId: deal.dealId,
        draftId,
        documentKind: "loi",
        fileId: file.id,
        sha256: file.sha256,
        draftDigest: file.sha256,
        closedReason: "closed",
      },
      select: { id: true },
    });
    await work.tx.envelopeRecipient.createMany({
      data: [
        {
          order: 1,
          side: "ours" as const,
          memberId: workspace.memberIds.executive,
          email: "cpo@example.com",
        },
        { order: 2, side: "theirs" as const, contactId: deal.contactId, email: "helen@castellan.example" },
      ].map((each) => ({
        ...each,
        workspaceId,
        envelopeId: envelope.id,
        dealId: deal.dealId,
        name: "Signer",
        ip: "ip",
        userAgent: "agent",
        declineReason: "none",
      })),
    });
  });
}

/** A deal with something in every table that hangs on a deal, made by the commands as far as its stage lets them. */
export async function fillDeal(
  workspace: TestWorkspace,
  superuser: Client,
  tag: string,
): Promise<FilledDeal> {
  const manager = workspace.as("partnership_manager");
  const person = await aPartnerWithContact(workspace, tag);
  const opened = await openDeal(manager, {
    partnerId: person.partnerId,
    title: `Cold chain ${tag}`,
    model: "co_sell",
    expectedAnnualValue: "240000.50",
    currency: "EUR",
    mutualInterestOn: "2026-11-10",
  });
  const deal = { dealId: opened.id, ...person };
  const contacts = [{ contactId: deal.contactId, part: "business" as const }];
  const attached = await setDealContacts(manager, { dealId: deal.dealId, version: opened.version, contacts });
  await passTurn(manager, {
    dealId: deal.dealId,
    version: attached.version,
    side: "theirs",
    reason: "They look at it.",
  });
  await superuser.query("UPDATE deal SET stage = 'drafting' WHERE id = $1", [deal.dealId]);
  const sheetVersion = await writeTerms(workspace, deal.dealId, tag.split(" ")[0] ?? tag);
  const letter = await compileDraft(workspace.as("legal"), { dealId: deal.dealId, kind: "loi" });
  await shareDraft(workspace.as("legal"), { draftId: letter.draft.id });
  const sheet = await compileDraft(workspace.as("legal"), { dealId: deal.dealId, kind: "term_sheet" });
  await writeThreads(workspace, letter.draft.id, true);
  await writeThreads(workspace, sheet.draft.id, false);
  await requestApproval(manager, {
    dealId: deal.dealId,
    kind: "finance_validation",
    note: "Look at the share.",
  });
  const secrets = await letGuestIn(workspace, deal);
  await layOutPapers(workspace, deal, letter.draft.id);
  return {
    ...deal,
    ...secrets,
    sharedDraftId: letter.draft.id,
    unsharedDraftId: sheet.draft.id,
    sheetVersion,
  };
}
