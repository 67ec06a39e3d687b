import "server-only";
import { notFound } from "next/navigation";
import { cache } from "react";
import { z } from "zod";
import { can } from "@/lib/domain/access/permissions";
import { requireMember, type SignedIn } from "@/lib/platform/auth/require-member";
import type { Work } from "@/lib/platform/command/context";
import { inWorkspace } from "@/lib/platform/db/unit-of-work";
import { AppError } from "@/lib/platform/errors/app-error";
import type {
  AccountDto,
  ApiKeysDto,
  AuditTrailDto,
  DeskDto,
  MailboxDto,
  MembersDto,
  SessionsDto,
  SettingsDto,
  WorkspaceDto,
} from "./dto";
import { readAccount } from "./queries/account";
import { readApiKeys } from "./queries/api-keys";
import { readAuditTrail } from "./queries/audit-trail";
import { countRooms } from "./queries/desk";
import { readMailbox } from "./queries/mailbox";
import { readMembers } from "./queries/members";
import { listSessions } from "./queries/sessions";
import { readWorkspace } from "./queries/settings";

export type SearchParams = Record<string, string | string[] | undefined>;

/** Reads as the signed-in member; what they may not see is a page that does not exist. */
async function read<Value>(
  query: (work: Work, signedIn: SignedIn) => Promise<Value>,
): Promise<Value & { timeZone: string }> {
  const signedIn = await requireMember();
  try {
    const value = await inWorkspace(signedIn.context, (work) => query(work, signedIn));
    return { timeZone: signedIn.member.workspace.timeZone, ...value };
  } catch (error) {
    if (error instanceof AppError && (error.code === "not_found" || error.code === "forbidden")) notFound();
    throw error;
  }
}

/** The frame round every page of the desk. */
export const loadDesk = cache(async (): Promise<DeskDto> => {
  const { member, context } = await requireMember();
  return {
    workspaceId: member.workspace.id,
    workspaceName: member.workspace.name,
    workspaces: member.workspaces.map(({ id, name }) => ({ workspaceId: id, name })),
    locale: member.workspace.locale,
    personName: member.name,
    personTitle: member.title,
    role: member.role,
    counts: await inWorkspace(context, countRooms),
  };
});

/** Which settings pages this person may open. */
export async function loadSettings(): Promise<SettingsDto> {
  const { member, context } = await requireMember();
  return {
    mayEditWorkspace: can(context.actor, "workspace:edit"),
    mayReadAudit: can(context.actor, "audit:read"),
    mayUseKeys: can(context.actor, "api_key:create"),
    hasMailbox: member.workspace.kind === "demo",
  };
}

export const loadAccount = (): Promise<AccountDto> => read(readAccount);
export const loadMembers = (): Promise<MembersDto> => read(readMembers);
export const loadApiKeys = (): Promise<ApiKeysDto> => read(readApiKeys);
export const loadWorkspace = (): Promise<WorkspaceDto> => read(readWorkspace);

export const loadSessions = (): Promise<SessionsDto> =>
  read(async (work, { member }) => ({ sessions: await listSessions(work, member.sessionId) }));

/** Anything in the address that is not of this form counts as absent. */
const mailboxParams = z.object({
  before: z.uuid().nullable().catch(null).default(null),
  to: z.string().max(254).catch("").default(""),
});

export function loadMailbox(params: SearchParams): Promise<MailboxDto> {
  const { before, to } = mailboxParams.parse(params);
  return read((work) => readMailbox(work, { before, search: to.trim() }));
}

const auditParams = z.object({
  kind: z
    .string()
    .regex(/^[a-z_]{1,60}$/)
    .catch("")
    .default(""),
  actor: z.uuid().or(z.literal("")).catch("").default(""),
  before: z.coerce.bigint().positive().lt(9_000_000_000_000_000_000n).nullable().catch(null).default(null),
});

export function loadAuditTrail(params: SearchParams): Promise<AuditTrailDto> {
  const filter = auditParams.parse(params);
  return read((work) => readAuditTrail(work, filter));
}
