import { createHash } from "node:crypto";
import { afterAll, describe, expect, it } from "vitest";
import { applyTransition } from "@/lib/features/deals/commands/apply-transition";
import { readDealFacts } from "@/lib/features/deals/queries/deal-facts";
import { declineEnvelope } from "@/lib/features/signatures/commands/decline-envelope";
import { openEnvelopeFile } from "@/lib/features/signatures/commands/open-envelope-file";
import { sendEnvelope } from "@/lib/features/signatures/commands/send-envelope";
import { signEnvelope } from "@/lib/features/signatures/commands/sign-envelope";
import { voidEnvelope } from "@/lib/features/signatures/commands/void-envelope";
import { getCertificate } from "@/lib/features/signatures/queries/certificate";
import { getDealSignature } from "@/lib/features/signatures/queries/deal-signature";
import { findBrokenEvent } from "@/lib/platform/audit/record";
import type { Context } from "@/lib/platform/command/context";
import { mintWorkspaceScope } from "@/lib/platform/db/scope";
import { inWorkspace } from "@/lib/platform/db/unit-of-work";
import { closeTypesetter } from "@/lib/platform/pdf/render-pdf";
import { openTestDatabase } from "@/tests/support/database";
import { asGuest, linkSecretFor } from "@/tests/support/paper-deal";
import { referralSheet } from "@/tests/support/term-sheets/referral";
import { aWorkspace, type TestWorkspace } from "@/tests/support/workspace";
import { aDraft, writeSheet } from "../approvals/approval-desk";
import {
  aDealToSign,
  anUnapprovedPaper,
  aProvenGuest,
  approveFinalText,
  approveFirstPaper,
  aSentEnvelope,
  openEarlierGates,
  readEnvelope,
  recipientsOf,
  signatureOf,
  signByBoth,
} from "./signing-desk";

const database = openTestDatabase();
afterAll(() => closeTypesetter());

const aSentLetter = async () => aSentEnvelope(await aDealToSign("loi", "loi"));

describe("sending for signature", () => {
  it("freezes the document and puts its SHA-256 into the trail; only the first is asked", async () => {
    const { workspace, deal, envelope } = await aSentLetter();
    const file = await openEnvelopeFile(workspace.as("viewer"), { envelopeId: envelope.id });
    expect(createHash("sha256").update(file.bytes).digest("hex")).toBe(envelope.sha256);
    expect(new TextDecoder().decode(file.bytes.slice(0, 5))).toBe("%PDF-");
    expect(envelope.recipients.map(({ state }) => state)).toEqual(["invited", "waiting"]);
    const kept = await inWorkspace(workspace.as("admin"), async ({ tx }) => ({
      event: await tx.auditEvent.findFirst({
        where: { action: "envelope.sent" },
        select: { contentHash: true },
      }),
      links: await tx.guestLink.count({ where: { dealId: deal.dealId } }),
      letters: await tx.outgoingMail.count({ where: { purpose: "signature" } }),
    }));
    expect(kept).toEqual({ event: { contentHash: envelope.sha256 }, links: 0, letters: 1 });
  });

  it("refuses another role, a foreign deal, an old version, a wrong stage and a second envelope", async () => {
    const desk = await aDealToSign("loi", "qualifying");
    const { workspace, deal, draft } = desk;
    const input = { dealId: deal.dealId, draftId: draft.id, recipients: recipientsOf(desk) };
    const manager = workspace.as("partnership_manager");
    await expect(sendEnvelope(manager, input)).rejects.toMatchObject({ code: "gate_closed" });
    await inWorkspace(workspace.as("admin"), ({ tx }) => tx.deal.updateMany({ data: { stage: "loi" } }));
    await expect(sendEnvelope(workspace.as("finance"), input)).rejects.toMatchObject({ code: "forbidden" });
    const other = await aWorkspace("Tidewater");
    await expect(sendEnvelope(other.as("admin"), input)).rejects.toMatchObject({ code: "not_found" });
    await expect(
      sendEnvelope(manager, { ...input, recipients: recipientsOf(desk).slice(0, 1) }),
    ).rejects.toMatchObject({ code: "invalid" });
    await sendEnvelope(manager, input);
    await expect(sendEnvelope(manager, input)).rejects.toMatchObject({ code: "gate_closed" });
    await aDraft(workspace, { id: deal.dealId, model: "referral" }, "loi");
    await expect(sendEnvelope(manager, input)).rejects.toThrow(/not the newest/);
  });

  it("sends the letter only while Legal's approval of this very text holds", async () => {
    const desk = await anUnapprovedPaper("loi", "loi");
    const { workspace, deal, draft } = desk;
    const manager = workspace.as("partnership_manager");
    const input = { dealId: deal.dealId, draftId: draft.id, recipients: recipientsOf(desk) };
    const refused = sendEnvelope(manager, input);
    await expect(refused).rejects.toMatchObject({
      code: "gate_closed",
      problems: [{ path: "legal_first_paper", href: `/deals/${deal.dealId}/drafts/${draft.id}` }],
    });
    await expect(refused).rejects.toThrow(/Legal has not approved the words of the letter of intent/);
    await approveFirstPaper(desk);
    const { intellectualProperty, parties } = referralSheet;
    await writeSheet(workspace, deal.dealId, {
      ...referralSheet,
      intellectualProperty,
      parties: { ...parties, purpose: "Another purpose altogether." },
    });
    const next = await aDraft(workspace, { id: deal.dealId, model: "referral" }, "loi");
    expect(next.digest).not.toBe(draft.digest);
    const again = { ...input, draftId: next.id };
    await expect(sendEnvelope(manager, again)).rejects.toThrow(/they changed since/);
    const { papers } = await inWorkspace(manager, (work) => getDealSignature(work, deal.dealId));
    expect(papers[0]).toMatchObject({ kind: "loi", isReady: false });
    await approveFirstPaper(desk);
    await sendEnvelope(manager, again);
  });

  it("sends the agreement only while every approval of this text holds", async () => {
    const desk = await aDealToSign("referral_agreement", "signature");
    const { workspace, deal, draft } = desk;
    const input = { dealId: deal.dealId, draftId: draft.id, recipients: recipientsOf(desk) };
    const refused = sendEnvelope(workspace.as("legal"), input);
    await expect(refused).rejects.toMatchObject({ code: "gate_closed" });
    await refused.catch((error) =>
      expect(error.problems.map((each: { path: string }) => each.path)).toContain("cpo_approval"),
    );
  });

  it("names characters that cannot be printed and sends nothing", async () => {
    const parties = referralSheet.parties.parties.map((party, place) =>
      place === 0 ? { ...party, name: `${party.name} \u{1F9CA}` } : party,
    );
    const sheet = { ...referralSheet, parties: { ...referralSheet.parties, parties } };
    const desk = await aDealToSign("loi", "loi", sheet);
    await expect(aSentEnvelope(desk)).rejects.toThrow(/U\+1F9CA/);
    const count = await inWorkspace(desk.workspace.as("admin"), ({ tx }) => tx.storedFile.count());
    expect(count).toBe(0);
  });
});

describe("signing", () => {
  it("takes both sides in order, keeps the evidence, and counts the paper as signed", async () => {
    const sent = await aSentLetter();
    await signByBoth(sent);
    const { workspace, deal } = sent;
    const envelope = await readEnvelope(workspace, sent.envelope.id);
    expect(envelope).toMatchObject({ state: "completed" });
    expect(envelope.recipients[1]).toMatchObject({
      typedName: "Helen Strand",
      signedSha256: envelope.sha256,
      consentVersion: "2026-11",
    });
    const facts = await inWorkspace(workspace.as("viewer"), (work) => readDealFacts(work, deal.dealId));
    expect(facts.preliminaryDocuments).toEqual([{ kind: "loi", isSigned: true }]);
    const certificate = await inWorkspace(workspace.as("viewer"), (work) =>
      getCertificate(work, envelope.id),
    );
    expect(certificate.recipients.map(({ typedName }) => typedName)).toEqual([
      "executive of Harbourline",
      "Helen Strand",
    ]);
    expect(certificate.chain?.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(await inWorkspace(workspace.as("admin"), findBrokenEvent)).toBeNull();
    const letters = await inWorkspace(workspace.as("admin"), ({ tx }) =>
      tx.outgoingMail.findMany({ where: { subject: { contains: "signed by everyone" } } }),
    );
    expect(letters).toHaveLength(2);
  });

  it("takes the agreement and puts the deal live, once, as the desk", async () => {
    const desk = await aDealToSign("referral_agreement", "signature");
    await approveFinalText(desk);
    const facts = await inWorkspace(desk.workspace.as("viewer"), (work) =>
      readDealFacts(work, desk.deal.dealId),
    );
    expect(
      [facts.legalReviewOurs, facts.legalReviewTheirs, facts.cpoApproval].map(({ state }) => state),
    ).toEqual(["current", "current", "current"]);
    await openEarlierGates(desk);
    const sent = await aSentEnvelope(desk);
    await signByBoth(sent);
    const after = await inWorkspace(desk.workspace.as("admin"), async ({ tx }) => ({
      deal: await tx.deal.findFirstOrThrow({ select: { stage: true, signedAt: true } }),
      partner: await tx.partner.findFirstOrThrow({ select: { standing: true } }),
      event: await tx.auditEvent.findFirst({
        where: { action: "deal.advanced" },
        select: { actorKind: true, actorId: true },
      }),
    }));
    expect(after.deal.stage).toBe("live");
    expect(after.deal.signedAt).not.toBeNull();
    expect(after.partner.standing).toBe("active");
    expect(after.event).toEqual({ actorKind: "system", actorId: "complete_signature" });
  });

  it("refuses out of order, somebody else's place, another name, another document and no code", async () => {
    const sent = await aSentLetter();
    const { workspace } = sent;
    const executive = workspace.as("executive");
    const first = signatureOf(sent, 1);
    const second = signatureOf(sent, 2);
    await inWorkspace(workspace.as("admin"), ({ tx }) =>
      tx.guestLink.create({
        data: {
          workspaceId: workspace.workspaceId,
          dealId: sent.deal.dealId,
          contactId: sent.deal.contactId,
          email: sent.deal.contactEmail,
          purposes: ["sign"],
          tokenHash: "not a hash of anything",
          expiresAt: new Date("2027-01-01T00:00:00.000Z"),
        },
        select: { id: true },
      }),
    );
    const { guest, guestCodeId } = await aProvenGuest(sent);
    await expect(signEnvelope(guest, { ...second, guestCodeId })).rejects.toThrow(/turn to sign/);
    await expect(signEnvelope(guest, { ...first, guestCodeId })).rejects.toMatchObject({ code: "not_found" });
    for (const role of ["partnership_manager", "admin", "legal", "viewer"] as const) {
      await expect(signEnvelope(workspace.as(role), first)).rejects.toMatchObject({ code: "forbidden" });
      await expect(signEnvelope(workspace.as(role), second)).rejects.toMatchObject({ code: "forbidden" });
    }
    await expect(signEnvelope(executive, second)).rejects.toMatchObject({ code: "forbidden" });
    await expect(signEnvelope(executive, { ...first, typedName: "Somebody" })).rejects.toMatchObject({
      code: "invalid",
    });
    await expect(signEnvelope(executive, { ...first, documentSha256: "0".repeat(64) })).rejects.toMatchObject(
      { code: "conflict" },
    );
    const other = await aWorkspace("Tidewater");
    await expect(signEnvelope(other.as("executive"), first)).rejects.toMatchObject({ code: "not_found" });
    await signEnvelope(executive, first);
    await expect(signEnvelope(executive, first)).rejects.toThrow(/already signed/);
    const late = await asGuest(workspace, sent.deal);
    await expect(signEnvelope(late, second)).rejects.toThrow(/code/);
    await expect(signEnvelope(late, { ...second, guestCodeId })).rejects.toThrow(/code/);
  });

  it("completes exactly once when the last signature comes many times at once", async () => {
    const sent = await aSentLetter();
    await signEnvelope(sent.workspace.as("executive"), signatureOf(sent, 1));
    const { guest, guestCodeId } = await aProvenGuest(sent);
    const last = { ...signatureOf(sent, 2), guestCodeId };
    const results = await Promise.allSettled(Array.from({ length: 8 }, () => signEnvelope(guest, last)));
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const events = await inWorkspace(sent.workspace.as("admin"), ({ tx }) =>
      tx.auditEvent.count({ where: { action: "envelope.completed" } }),
    );
    expect(events).toBe(1);
  });

  it("refuses a stored file that was changed behind the desk", async () => {
    const sent = await aSentLetter();
    const behind = await database.superuser();
    await behind.query("UPDATE stored_file SET bytes = bytes || '\\x0a'::bytea WHERE id = $1", [
      sent.envelope.fileId,
    ]);
    await behind.end();
    await expect(signEnvelope(sent.workspace.as("executive"), signatureOf(sent, 1))).rejects.toThrow(
      /no longer the one that was sent/,
    );
  });
});

describe("what a guest may see", () => {
  it("is the document and certificate of what this guest was asked to sign, and no secret", async () => {
    const sent = await aSentLetter();
    const { workspace, envelope, deal } = sent;
    const early = guestContextOf(workspace, deal.dealId, deal.contactId);
    const about = { envelopeId: envelope.id };
    const certificateFor = (context: Context) =>
      inWorkspace(context, (work) => getCertificate(work, envelope.id));
    await expect(openEnvelopeFile(early, about)).rejects.toMatchObject({ code: "not_found" });
    await expect(certificateFor(early)).rejects.toMatchObject({ code: "not_found" });
    await signEnvelope(workspace.as("executive"), signatureOf(sent, 1));
    const guest = await asGuest(workspace, deal);
    const file = await openEnvelopeFile(guest, about);
    expect(file.sha256).toBe(envelope.sha256);
    const certificate = await certificateFor(guest);
    expect(certificate.recipients[1]?.viewedAt).not.toBeNull();
    expect(certificate.envelope.myTurnAs).toBe(signatureOf(sent, 2).recipientId);
    const secret = await linkSecretFor(workspace, deal.contactEmail);
    const page = await inWorkspace(workspace.as("admin"), (work) => getDealSignature(work, deal.dealId));
    expect(JSON.stringify([certificate, page])).not.toContain(secret);
    const stranger = await aSentLetter();
    const other = guestContextOf(workspace, deal.dealId, stranger.deal.contactId);
    await expect(certificateFor(other)).rejects.toMatchObject({ code: "not_found" });
    const foreign = guestContextOf(stranger.workspace, stranger.deal.dealId, stranger.deal.contactId);
    await expect(openEnvelopeFile(foreign, about)).rejects.toMatchObject({ code: "not_found" });
  });
});

/** A guest who may sign on a deal, whether or not anything was sent to this person. */
const guestContextOf = (workspace: TestWorkspace, dealId: string, contactId: string): Context => ({
  actor: {
    kind: "guest",
    guestLinkId: "0b5f3d6e-0000-4000-8000-000000000002",
    dealId,
    contactId,
    purposes: ["sign"],
  },
  actorName: "Helen Strand",
  scope: mintWorkspaceScope(workspace.workspaceId, dealId),
  clock: workspace.clock,
  requestId: "test",
  via: "guest",
});

describe("closing", () => {
  it("follows the deal: sent back from signature, its agreement can no longer be signed", async () => {
    const desk = await aDealToSign("referral_agreement", "signature");
    await approveFinalText(desk);
    await openEarlierGates(desk);
    const sent = await aSentEnvelope(desk);
    await inWorkspace(desk.workspace.as("partnership_manager"), (work) =>
      applyTransition(
        work,
        { dealId: desk.deal.dealId },
        { kind: "send_back", reason: "They want to talk." },
      ),
    );
    expect((await readEnvelope(desk.workspace, sent.envelope.id)).state).toBe("voided");
    await expect(signEnvelope(desk.workspace.as("executive"), signatureOf(sent, 1))).rejects.toThrow(
      /voided/,
    );
  });

  it("declines with a reason in one's turn, and nothing can be signed afterwards", async () => {
    const sent = await aSentLetter();
    const { envelopeId, recipientId } = signatureOf(sent, 1);
    const executive = sent.workspace.as("executive");
    await expect(declineEnvelope(executive, { envelopeId, recipientId, reason: " " })).rejects.toMatchObject({
      code: "invalid",
    });
    await expect(
      declineEnvelope(sent.workspace.as("legal"), { envelopeId, recipientId, reason: "No." }),
    ).rejects.toMatchObject({ code: "forbidden" });
    await declineEnvelope(executive, { envelopeId, recipientId, reason: "The board has not met." });
    await expect(signEnvelope(executive, signatureOf(sent, 1))).rejects.toThrow(/declined/);
    await expect(
      voidEnvelope(sent.workspace.as("legal"), { envelopeId, reason: "Late." }),
    ).rejects.toMatchObject({ code: "conflict" });
  });

  it("is called off with a reason, not after completion, not by a viewer or a stranger", async () => {
    const sent = await aSentLetter();
    const { id: envelopeId } = sent.envelope;
    const off = { envelopeId, reason: "The terms moved." };
    await expect(voidEnvelope(sent.workspace.as("viewer"), off)).rejects.toMatchObject({ code: "forbidden" });
    const other = await aWorkspace("Tidewater");
    await expect(voidEnvelope(other.as("admin"), off)).rejects.toMatchObject({ code: "not_found" });
    await voidEnvelope(sent.workspace.as("legal"), off);
    await expect(signEnvelope(sent.workspace.as("executive"), signatureOf(sent, 1))).rejects.toThrow(
      /voided/,
    );
    const again = await aSentLetter();
    await signByBoth(again);
    await expect(
      voidEnvelope(again.workspace.as("legal"), { ...off, envelopeId: again.envelope.id }),
    ).rejects.toThrow(/Everyone has signed/);
  });
});

describe("approvals and the gate", () => {
  it("never let a stale approval through, in 200 random interleavings of edits, approvals and moves", async () => {
    const desk = await aDealToSign("referral_agreement", "final_approval");
    const { workspace, deal } = desk;
    await openEarlierGates(desk);
    let seed = 20_261_120;
    const random = (below: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed % below;
    };
    let opened = 0;
    for (let step = 0; step < 200; step += 1) {
      const act = random(4);
      if (act === 0) {
        const { revenueShare } = referralSheet;
        const payment = { ...revenueShare.payment, netDays: 10 + random(3) };
        await writeSheet(workspace, deal.dealId, {
          ...referralSheet,
          revenueShare: { ...revenueShare, payment },
        });
        if (random(2) === 0) await aDraft(workspace, { id: deal.dealId, model: "referral" });
      } else if (act === 1) await approveFinalText(desk).catch(() => undefined);
      const facts = await inWorkspace(workspace.as("viewer"), (work) => readDealFacts(work, deal.dealId));
      const binds = [
        facts.legalReviewOurs,
        facts.legalReviewTheirs,
        facts.financeApproval,
        facts.cpoApproval,
      ].every((fact) => fact.state === "current" && fact.digest === facts.finalDraft?.digest);
      const moved = await tryToAdvance(desk);
      if (moved) {
        opened += 1;
        expect(binds && facts.finalDraft?.isCompiledFromCurrentTerms).toBe(true);
        await inWorkspace(workspace.as("admin"), ({ tx }) =>
          tx.deal.updateMany({ data: { stage: "final_approval" } }),
        );
      }
    }
    expect(opened).toBeGreaterThan(0);
  }, 300_000);
});

async function tryToAdvance({ workspace, deal }: Awaited<ReturnType<typeof aDealToSign>>): Promise<boolean> {
  return inWorkspace(workspace.as("partnership_manager"), (work) =>
    applyTransition(work, { dealId: deal.dealId }, { kind: "advance" }),
  ).then(
    () => true,
    () => false,
  );
}
