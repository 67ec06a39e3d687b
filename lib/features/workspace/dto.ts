import type { Role } from "@/lib/domain/access/role";

/** The frame of the desk for whoever is signed in. */
export interface DeskDto {
  workspaceId: string;
  workspaceName: string;
  /** Every workspace the person may enter, this one too. */
  workspaces: { workspaceId: string; name: string }[];
  /** BCP 47. */
  locale: string;
  personName: string;
  personTitle: string;
  role: Role;
  counts: { openDeals: number; openApprovals: number };
}

/** Which pages of the settings exist for the person. */
export interface SettingsDto {
  mayEditWorkspace: boolean;
  mayReadAudit: boolean;
  mayUseKeys: boolean;
  hasMailbox: boolean;
}

/** The signed-in person's own page. */
export interface AccountDto {
  name: string;
  title: string;
  email: string;
  role: Role;
  version: number;
  hasPassword: boolean;
}

export interface MemberDto {
  memberId: string;
  name: string;
  email: string;
  title: string;
  role: Role;
  isActive: boolean;
  isMe: boolean;
  version: number;
}

export interface InvitationDto {
  invitationId: string;
  email: string;
  role: Role;
  /** Instant. */
  expiresAt: string;
  isExpired: boolean;
}

/** The people of the workspace; invitations only for those who manage members. */
export interface MembersDto {
  members: MemberDto[];
  invitations: InvitationDto[];
  timeZone: string;
  abilities: { mayManage: boolean };
}

export interface SessionDto {
  sessionId: string;
  personName: string;
  /** "Firefox on Windows". */
  device: string;
  /** Instants. */
  createdAt: string;
  lastSeenAt: string;
  isThis: boolean;
  isMine: boolean;
}

/** Live sessions of this workspace: one's own, and for administrators everybody's. */
export interface SessionsDto {
  sessions: SessionDto[];
  timeZone: string;
}

export interface ApiKeyDto {
  apiKeyId: string;
  name: string;
  prefix: string;
  scopes: string[];
  ownerName: string;
  isMine: boolean;
  /** Instants. */
  expiresAt: string;
  lastUsedAt: string | null;
  state: "live" | "expired" | "revoked";
}

export interface ApiKeysDto {
  keys: ApiKeyDto[];
  timeZone: string;
  abilities: { mayCreate: boolean; seesAll: boolean };
}

export interface WorkspaceDto {
  name: string;
  currency: string;
  locale: string;
  timeZone: string;
  version: number;
}

/** One letter as it was or would have been sent. */
export interface LetterDto {
  letterId: string;
  recipient: string;
  subject: string;
  text: string;
  state: "queued" | "sent" | "failed";
  /** Instant. */
  createdAt: string;
}

export interface MailboxDto {
  letters: LetterDto[];
  /** Cursor of the next, older page. */
  olderBefore: string | null;
  timeZone: string;
}

export interface AuditEventDto {
  /** Place in the chain, from 1. */
  seq: string;
  /** Instant. */
  at: string;
  actorName: string;
  via: string;
  action: string;
  objectKind: string;
  /** Canonical JSON as it was hashed. */
  detail: string;
  hash: string;
}

export interface AuditTrailDto {
  events: AuditEventDto[];
  /** Cursor of the next, older page: a place in the chain. */
  olderBefore: string | null;
  filter: { kind: string; actor: string };
  kinds: string[];
  people: { id: string; name: string }[];
  timeZone: string;
}

/** What checking the whole chain found. */
export interface ChainVerdictDto {
  count: string;
  /** The first event that does not hold; null when all of them do. */
  broken: { seq: string; reason: string } | null;
}
