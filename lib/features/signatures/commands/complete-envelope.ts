import {
  type DocumentKind,
  documentLabels,
  documentSequencePresets,
} from "@/lib/domain/deal/document-sequence";
import { applyTransition } from "@/lib/features/deals/commands/apply-transition";
import type { LockedDeal } from "@/lib/features/deals/commands/lock-deal";
import { writeTurn } from "@/lib/features/deals/commands/write-turn";
import { record } from "@/lib/platform/audit/record";
import type { Work } from "@/lib/platform/command/context";
import { env } from "@/lib/platform/env";
import { AppError } from "@/lib/platform/errors/app-error";
import { postLetter } from "@/lib/platform/mail/outbox";
import { plainName } from "@/lib/platform/mail/plain-name";
import type { StoredEnvelope } from "../queries/stored-envelope";

async function tellEverybody(
  work: Work,
  deal: LockedDeal,
  envelope: StoredEnvelope,
  label: string,
): Promise<void> {
  const address = `${env().AUTH_URL.replace(/\/$/, "")}/deals/${deal.id}/signature/${envelope.id}/certificate`;
  for (const recipient of envelope.recipients) {
    const where =
      recipient.side === "ours"
        ? `Download it and its certificate on the desk:\n${address}`
        : "Open the address from your invitation once more to download it and its certificate. If it no longer opens, ask whoever invited you for a new one.";
    await postLetter(work, {
      recipient: recipient.email,
      subject: `${label} is signed by everyone`,
      text: `Dear ${plainName(recipient.name)},\n\n${label} has been signed by all ${envelope.recipients.length}.\n\n${where}\n\nSHA-256 of the document:\n${envelope.sha256}\n`,
      purpose: "signature",
    });
  }
}

/** What follows from the last signature is the desk's own act, not that of whoever happened to sign last. */
const asDesk = (work: Work): Work => ({
  ...work,
  actor: { kind: "system", job: "complete_signature" },
  actorName: "Parley",
  via: "job",
});

async function goLive(work: Work, deal: LockedDeal): Promise<void> {
  try {
    await applyTransition(work, { dealId: deal.id }, { kind: "advance", to: "live" });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    // The signatures stand whatever the gate says; the owner is told what keeps the deal from going live.
    await work.tx.notification.create({
      data: {
        workspaceId: work.scope.workspaceId,
        memberId: deal.ownerId,
        kind: "deal_not_live",
        text: `Everyone has signed ${deal.title}, but it could not go live: ${error.message}`.slice(0, 1000),
        href: `/deals/${deal.id}`,
        dealId: deal.id,
        createdAt: work.clock.now(),
      },
      select: { id: true },
    });
  }
}

/**
 * What the last signature sets in motion (domain.md §7): the trail, a letter to everyone, and for the agreement the
 * move to live through the same transition as every other. Deal and envelope are locked, so it happens once.
 */
export async function completeEnvelope(
  work: Work,
  deal: LockedDeal,
  envelope: StoredEnvelope,
): Promise<void> {
  const desk = asDesk(work);
  const label = documentLabels[envelope.documentKind as DocumentKind] ?? "Document";
  await record(desk, {
    action: "envelope.completed",
    objectKind: "envelope",
    objectId: envelope.id,
    dealId: deal.id,
    contentHash: envelope.sha256,
    detail: { kind: envelope.documentKind, signatures: envelope.recipients.length },
  });
  await tellEverybody(desk, deal, envelope, label);
  await writeTurn(desk, deal, "ours", `${label} is signed by everyone.`);
  if (envelope.documentKind === documentSequencePresets[deal.model].agreement) await goLive(desk, deal);
}
