import type { LockedDeal } from "@/lib/features/deals/commands/lock-deal";
import { writeTurn } from "@/lib/features/deals/commands/write-turn";
import { issueGuestLink } from "@/lib/features/guests/commands/issue-guest-link";
import type { Work } from "@/lib/platform/command/context";
import { env } from "@/lib/platform/env";
import { postLetter } from "@/lib/platform/mail/outbox";
import { plainName } from "@/lib/platform/mail/plain-name";
import type { StoredRecipient } from "../queries/stored-envelope";

type About = { envelopeId: string; deal: LockedDeal; documentLabel: string };

async function inviteColleague(work: Work, about: About, recipient: StoredRecipient): Promise<void> {
  if (recipient.memberId === null) return;
  const href = `/deals/${about.deal.id}/signature`;
  const text = `${about.documentLabel} of ${plainName(about.deal.title)} waits for your signature.`;
  await work.tx.notification.create({
    data: {
      workspaceId: work.scope.workspaceId,
      memberId: recipient.memberId,
      kind: "signature_requested",
      text,
      href,
      dealId: about.deal.id,
      createdAt: work.clock.now(),
    },
    select: { id: true },
  });
  await postLetter(work, {
    recipient: recipient.email,
    subject: "A document waits for your signature",
    text: `${text}\n\nOpen it on the desk:\n${env().AUTH_URL.replace(/\/$/, "")}${href}\n`,
    purpose: "signature",
  });
}

/**
 * Asks the next one in the order to sign: a colleague on the desk and by letter, a contact by a link that travels in
 * the letter alone (security.md A-21). Passes the turn to their side. The deal must be locked; call beyond the guest's
 * walls.
 */
export async function inviteRecipient(work: Work, about: About, recipient: StoredRecipient): Promise<void> {
  await work.tx.envelopeRecipient.update({
    where: { workspaceId_id: { workspaceId: work.scope.workspaceId, id: recipient.id } },
    data: { state: "invited", invitedAt: work.clock.now() },
    select: { id: true },
  });
  if (recipient.side === "ours") await inviteColleague(work, about, recipient);
  else if (recipient.contactId !== null)
    await issueGuestLink(work, {
      dealId: about.deal.id,
      contact: { id: recipient.contactId, name: recipient.name, email: recipient.email },
      purposes: ["sign"],
    });
  await writeTurn(work, about.deal, recipient.side, `${about.documentLabel} waits for ${recipient.name}.`);
}
