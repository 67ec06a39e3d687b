import type { GuestPurpose } from "@/lib/domain/access/actor";
import { record } from "@/lib/platform/audit/record";
import { mintSecret } from "@/lib/platform/auth/secret";
import type { Work } from "@/lib/platform/command/context";
import { env } from "@/lib/platform/env";
import { postLetter } from "@/lib/platform/mail/outbox";
import { plainName } from "@/lib/platform/mail/plain-name";

/** Days a link opens anything (security.md C.3: at most fourteen). */
const linkDays = 14;

/** Who gets the link, already looked up in this workspace: a contact of the deal's partner with an address. */
export interface GuestToBe {
  dealId: string;
  contact: { id: string; name: string; email: string };
  purposes: readonly GuestPurpose[];
}

export interface IssuedLink {
  guestLinkId: string;
  email: string;
  purposes: readonly GuestPurpose[];
  expiresAt: Date;
}

async function letterText(work: Work, guest: GuestToBe, secret: string, expiresAt: Date): Promise<string> {
  const workspace = await work.tx.workspace.findUniqueOrThrow({
    where: { id: work.scope.workspaceId },
    select: { name: true, locale: true, timeZone: true },
  });
  const day = expiresAt.toLocaleDateString(workspace.locale, {
    dateStyle: "long",
    timeZone: workspace.timeZone,
  });
  const asked = guest.purposes.includes("sign") ? "sign a document" : "read and comment on a document";
  return [
    `Dear ${plainName(guest.contact.name)},`,
    `${plainName(work.actorName)} of ${plainName(workspace.name)} asks you to ${asked}. You need no account. Open this address:`,
    `${env().AUTH_URL.replace(/\/$/, "")}/g/${secret}`,
    `It is meant for you alone and opens until ${day}. To enter, a code will be sent to this mailbox. An earlier address for the same deal no longer opens anything.`,
    "If you did not expect this letter, you can ignore it.",
  ].join("\n\n");
}

/**
 * Makes a guest's link and posts it to the guest; an earlier link of the same person on the same deal stops working
 * and its purposes go over to the new one. The secret leaves in the letter only; its hash is stored. Asks nobody's
 * permission: the calling command has done that. A guest's own act may lead here, so call it beyond the guest's walls.
 */
export async function issueGuestLink(work: Work, guest: GuestToBe): Promise<IssuedLink> {
  const { tx, clock } = work;
  const { workspaceId } = work.scope;
  const now = clock.now();
  const ofGuest = { workspaceId, dealId: guest.dealId, contactId: guest.contact.id };
  // Two people who invite the same guest at once must not leave two links that open.
  await tx.$queryRaw`SELECT id FROM contact WHERE workspace_id = ${workspaceId}::uuid AND id = ${guest.contact.id}::uuid FOR UPDATE`;
  const live = { ...ofGuest, revokedAt: null, expiresAt: { gt: now } };
  const earlier = await tx.guestLink.findMany({ where: live, select: { purposes: true } });
  const purposes = [
    ...new Set([...guest.purposes, ...earlier.flatMap((link) => link.purposes)]),
  ] as GuestPurpose[];
  await tx.guestLink.updateMany({ where: live, data: { revokedAt: now } });
  const { secret, hash } = mintSecret("guest_link");
  const expiresAt = new Date(now.getTime() + linkDays * 86_400_000);
  const { actor } = work;
  const created = await tx.guestLink.create({
    data: {
      ...ofGuest,
      email: guest.contact.email,
      purposes,
      tokenHash: hash,
      expiresAt,
      createdById: actor.kind === "member" || actor.kind === "api_key" ? actor.memberId : null,
      createdAt: now,
    },
    select: { id: true },
  });
  await postLetter(work, {
    recipient: guest.contact.email,
    subject: guest.purposes.includes("sign") ? "A document to sign" : "A document for you to read",
    text: await letterText(work, guest, secret, expiresAt),
    purpose: "guest_link",
  });
  await record(work, {
    action: "guest.invited",
    objectKind: "guest_link",
    objectId: created.id,
    dealId: guest.dealId,
    detail: { contact: guest.contact.name, email: guest.contact.email, purposes, replaced: earlier.length },
  });
  return { guestLinkId: created.id, email: guest.contact.email, purposes, expiresAt };
}
