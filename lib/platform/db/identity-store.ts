import type { Role } from "@/lib/domain/access/role";
import { type Presented, present, withPresented } from "./unit-of-work";

/** Rows read and written before a workspace is known. Each look-up presents what it knows and sees nothing else. */

export interface AccountRow {
  id: string;
  email: string;
  name: string;
  passwordHash: string | null;
}

export function findAccountByEmail(email: string): Promise<AccountRow | null> {
  return withPresented({ email }, (tx) =>
    tx.account.findUnique({
      where: { email },
      select: { id: true, email: true, name: true, passwordHash: true },
    }),
  );
}

export interface Membership {
  workspaceId: string;
  workspaceName: string;
  memberId: string;
  name: string;
  role: Role;
  kind: "standard" | "demo";
}

/** The workspaces an account may enter now, oldest first. */
export function listMemberships(accountId: string): Promise<Membership[]> {
  return withPresented({ accountId }, async (tx) => {
    const rows = await tx.member.findMany({
      where: { accountId, isActive: true },
      orderBy: { createdAt: "asc" },
      select: {
        id: true,
        name: true,
        role: true,
        workspaceId: true,
        workspace: { select: { name: true, kind: true } },
      },
    });
    return rows.map((row) => ({
      workspaceId: row.workspaceId,
      workspaceName: row.workspace.name,
      memberId: row.id,
      name: row.name,
      role: row.role,
      kind: row.workspace.kind,
    }));
  });
}

export interface SessionMember {
  sessionId: string;
  accountId: string;
  memberId: string;
  name: string;
  email: string;
  title: string;
  role: Role;
  workspace: {
    id: string;
    name: string;
    kind: "standard" | "demo";
    locale: string;
    timeZone: string;
    currency: string;
  };
  /** Every workspace this person may enter now, oldest first. */
  workspaces: readonly { id: string; name: string }[];
  lastSeenAt: Date;
}

/** A live session with its member as they are now; null when it is unknown, expired, revoked or the member inactive. */
export function findSessionMember(sessionId: string, now: Date): Promise<SessionMember | null> {
  return withPresented({ sessionId }, async (tx) => {
    const session = await tx.session.findUnique({
      where: { id: sessionId },
      select: { accountId: true, workspaceId: true, expiresAt: true, revokedAt: true, lastSeenAt: true },
    });
    if (!session || session.revokedAt || session.expiresAt <= now) return null;
    await present(tx, { accountId: session.accountId });
    const members = await tx.member.findMany({
      where: { accountId: session.accountId, isActive: true },
      orderBy: { createdAt: "asc" },
      select: {
        id: true,
        name: true,
        email: true,
        title: true,
        role: true,
        workspace: {
          select: { id: true, name: true, kind: true, locale: true, timeZone: true, currency: true },
        },
      },
    });
    const member = members.find(({ workspace }) => workspace.id === session.workspaceId);
    if (!member) return null;
    const { id: memberId, ...rest } = member;
    return {
      sessionId,
      accountId: session.accountId,
      memberId,
      lastSeenAt: session.lastSeenAt,
      workspaces: members.map(({ workspace: { id, name } }) => ({ id, name })),
      ...rest,
    };
  });
}

export function createSession(input: {
  accountId: string;
  workspaceId: string;
  expiresAt: Date;
  now: Date;
  userAgent: string;
}): Promise<string> {
  const { now, ...data } = input;
  return withPresented({ accountId: input.accountId }, async (tx) => {
    const session = await tx.session.create({
      data: { ...data, createdAt: now, lastSeenAt: now },
      select: { id: true },
    });
    return session.id;
  });
}

export async function touchSession(sessionId: string, now: Date): Promise<void> {
  await withPresented({ sessionId }, (tx) =>
    tx.session.updateMany({ where: { id: sessionId }, data: { lastSeenAt: now } }),
  );
}

export async function revokeSession(sessionId: string, now: Date): Promise<void> {
  await withPresented({ sessionId }, (tx) =>
    tx.session.updateMany({ where: { id: sessionId, revokedAt: null }, data: { revokedAt: now } }),
  );
}

/** Takes a live session of this account into another workspace where it is an active member; false when it is not. */
export function moveSession(sessionId: string, accountId: string, workspaceId: string): Promise<boolean> {
  return withPresented({ sessionId, accountId }, async (tx) => {
    const member = await tx.member.findUnique({
      where: { workspaceId_accountId: { workspaceId, accountId } },
      select: { isActive: true },
    });
    if (!member?.isActive) return false;
    const { count } = await tx.session.updateMany({
      where: { id: sessionId, accountId, revokedAt: null },
      data: { workspaceId },
    });
    return count === 1;
  });
}

export interface ApiKeyMember {
  apiKeyId: string;
  workspaceId: string;
  memberId: string;
  memberName: string;
  role: Role;
  scopes: string[];
}

/** The member behind a live API key, by the hash of the key shown; null when unknown, expired, revoked or inactive. */
export function findApiKeyMember(hash: string, now: Date): Promise<ApiKeyMember | null> {
  return withPresented({ hash }, async (tx) => {
    const key = await tx.apiKey.findUnique({
      where: { tokenHash: hash },
      select: { id: true, workspaceId: true, memberId: true, scopes: true, expiresAt: true, revokedAt: true },
    });
    if (!key || key.revokedAt || key.expiresAt <= now) return null;
    await tx.$executeRaw`SELECT set_config('app.workspace_id', ${key.workspaceId}, true)`;
    const member = await tx.member.findUnique({
      where: { workspaceId_id: { workspaceId: key.workspaceId, id: key.memberId } },
      select: { id: true, name: true, role: true, isActive: true },
    });
    if (!member?.isActive) return null;
    // Once a minute is exact enough, and keeps parallel calls from queueing for one row.
    const aMinuteAgo = new Date(now.getTime() - 60_000);
    await tx.apiKey.updateMany({
      where: { id: key.id, OR: [{ lastUsedAt: null }, { lastUsedAt: { lt: aMinuteAgo } }] },
      data: { lastUsedAt: now },
    });
    return {
      apiKeyId: key.id,
      workspaceId: key.workspaceId,
      memberId: member.id,
      memberName: member.name,
      role: member.role,
      scopes: key.scopes,
    };
  });
}

export interface OpenInvitation {
  id: string;
  workspaceId: string;
  email: string;
  role: Role;
}

/** The invitation whose token has this hash; null when it is unknown, accepted, revoked or expired. */
export function findOpenInvitation(hash: string, now: Date): Promise<OpenInvitation | null> {
  return withPresented({ hash }, async (tx) => {
    const row = await tx.invitation.findUnique({
      where: { tokenHash: hash },
      select: {
        id: true,
        workspaceId: true,
        email: true,
        role: true,
        expiresAt: true,
        acceptedAt: true,
        revokedAt: true,
      },
    });
    if (!row || row.acceptedAt || row.revokedAt || row.expiresAt <= now) return null;
    const { id, workspaceId, email, role } = row;
    return { id, workspaceId, email, role };
  });
}

export interface GuestOfDeal {
  guestLinkId: string;
  workspaceId: string;
  dealId: string;
  contactId: string;
  contactName: string;
  email: string;
  purposes: string[];
}

async function readGuest(
  presented: Presented,
  linkWhere: { tokenHash: string } | { sessionHash: string },
  now: Date,
) {
  return withPresented(presented, async (tx): Promise<GuestOfDeal | null> => {
    let linkId: { workspaceId: string; id: string } | null = null;
    if ("sessionHash" in linkWhere) {
      const session = await tx.guestSession.findUnique({
        where: { tokenHash: linkWhere.sessionHash },
        select: { workspaceId: true, guestLinkId: true, expiresAt: true, revokedAt: true },
      });
      if (!session || session.revokedAt || session.expiresAt <= now) return null;
      linkId = { workspaceId: session.workspaceId, id: session.guestLinkId };
    } else {
      linkId = await tx.guestLink.findUnique({ where: linkWhere, select: { workspaceId: true, id: true } });
    }
    if (!linkId) return null;
    await tx.$executeRaw`SELECT set_config('app.workspace_id', ${linkId.workspaceId}, true)`;
    const link = await tx.guestLink.findUnique({
      where: { workspaceId_id: linkId },
      select: {
        id: true,
        workspaceId: true,
        dealId: true,
        contactId: true,
        email: true,
        purposes: true,
        expiresAt: true,
        revokedAt: true,
        contact: { select: { name: true } },
      },
    });
    if (!link || link.revokedAt || link.expiresAt <= now) return null;
    const { id: guestLinkId, contact, expiresAt: _expiresAt, revokedAt: _revokedAt, ...rest } = link;
    return { guestLinkId, contactName: contact.name, ...rest };
  });
}

/** The guest a link was made for; null when it is unknown, expired or revoked. */
export const findGuestByLink = (tokenHash: string, now: Date): Promise<GuestOfDeal | null> =>
  readGuest({ hash: tokenHash }, { tokenHash }, now);

/** The guest behind a guest cookie. */
export const findGuestBySession = (sessionHash: string, now: Date): Promise<GuestOfDeal | null> =>
  readGuest({ hash: sessionHash }, { sessionHash }, now);

/** Whether first set-up has been done, and which workspace, if any, is the demo. */
export function readInstallation(): Promise<{ isSetUp: boolean; demoWorkspaceId: string | null }> {
  return withPresented({}, async (tx) => {
    const row = await tx.installation.findUnique({ where: { id: 1 } });
    return { isSetUp: row?.setUpAt != null, demoWorkspaceId: row?.demoWorkspaceId ?? null };
  });
}

/** The account an identity provider knows by issuer and subject. */
export function findAccountByIdentity(issuer: string, subject: string): Promise<string | null> {
  return withPresented({ identity: `${issuer} ${subject}` }, async (tx) => {
    const row = await tx.oidcIdentity.findUnique({
      where: { issuer_subject: { issuer, subject } },
      select: { accountId: true },
    });
    return row?.accountId ?? null;
  });
}

/** Ties an identity to an account whose address the provider has verified. */
export async function linkIdentity(accountId: string, issuer: string, subject: string): Promise<void> {
  await withPresented({ accountId }, (tx) =>
    tx.oidcIdentity.upsert({
      where: { issuer_subject: { issuer, subject } },
      create: { issuer, subject, accountId },
      update: {},
    }),
  );
}

export interface OpenReset {
  id: string;
  accountId: string;
}

/** The reset whose secret has this hash; null when it is unknown, used or expired. */
export function findOpenReset(hash: string, now: Date): Promise<OpenReset | null> {
  return withPresented({ hash }, async (tx) => {
    const row = await tx.passwordReset.findUnique({
      where: { tokenHash: hash },
      select: { id: true, accountId: true, expiresAt: true, usedAt: true },
    });
    return row && row.usedAt === null && row.expiresAt > now
      ? { id: row.id, accountId: row.accountId }
      : null;
  });
}
