import { Client } from "pg";
import { type Role, roles } from "@/lib/domain/access/role";
import { addMember } from "@/lib/features/workspace/commands/add-member";
import { createApiKey } from "@/lib/features/workspace/commands/create-api-key";
import { deactivateMember } from "@/lib/features/workspace/commands/deactivate-member";
import { inviteMember } from "@/lib/features/workspace/commands/invite-member";
import { systemClock } from "@/lib/platform/clock";
import { inWorkspace } from "@/lib/platform/db/unit-of-work";
import { mintSessionCookie, sessionCookieName } from "../session-cookie";
import { aWorkspace, type TestWorkspace } from "../workspace";
import { emptyTables, idsByTable, markEverything } from "./canaries";
import { type FilledDeal, fillDeal } from "./filled-deal";
import { fillLibrary } from "./filled-library";

/** Who asks: the headers that say so, and nothing else. */
export interface Caller {
  name: string;
  role: Role | "deactivated" | "guest" | "anonymous";
  headers: Record<string, string>;
}

export interface TwinWorkspace {
  tag: string;
  workspace: TestWorkspace;
  deals: [FilledDeal, FilledDeal];
  /** Members by role, a deactivated one, and the guests of both deals, as browsers. */
  browsers: Caller[];
  /** The same roles as programs with a key that may do whatever its member may. */
  programs: Caller[];
  ids: Record<string, string[]>;
}

/** A signed-in browser of a member: the session is minted, the form is tested elsewhere. */
export async function browserOf(
  workspace: TestWorkspace,
  memberId: string,
  role: Caller["role"],
): Promise<Caller> {
  const { accountId } = await inWorkspace(workspace.as("admin"), ({ tx }) =>
    tx.member.findFirstOrThrow({ where: { id: memberId }, select: { accountId: true } }),
  );
  const { workspaceId } = workspace;
  const value = await mintSessionCookie({ accountId, workspaceId }, { userAgent: "attack test" });
  return { name: role, role, headers: { cookie: `${sessionCookieName}=${value}` } };
}

async function programOf(workspace: TestWorkspace, role: Role): Promise<Caller> {
  const { key } = await createApiKey(workspace.as(role), {
    name: `Key of ${role}`,
    scopes: ["write", "approvals:write", "signatures:write", "workspace:write"],
    expiresInDays: 7,
  });
  return { name: `key of ${role}`, role, headers: { authorization: `Bearer ${key}` } };
}

async function deactivated(workspace: TestWorkspace, tag: string): Promise<Caller> {
  const { memberId } = await addMember(workspace.as("admin"), {
    name: "Gone",
    email: `gone-${tag}-${workspace.workspaceId.slice(-8)}@example.com`,
    role: "admin",
    password: null,
  });
  await deactivateMember(workspace.as("admin"), { memberId, version: 1 });
  // The cookie is minted after the door was closed: right in form, for a member who is none any more.
  return browserOf(workspace, memberId, "deactivated");
}

async function fill(superuser: Client, tag: string): Promise<TwinWorkspace> {
  const workspace = await aWorkspace(`Harbour ${tag}`);
  workspace.clock.moveTo(systemClock.now());
  await inviteMember(workspace.as("admin"), {
    email: `asked-${workspace.workspaceId.slice(-8)}@example.com`,
    role: "viewer",
  });
  const deals: [FilledDeal, FilledDeal] = [
    await fillDeal(workspace, superuser, `${tag} first`),
    await fillDeal(workspace, superuser, `${tag} second`),
  ];
  await fillLibrary(workspace, deals[0]);
  const browsers: Caller[] = [];
  const programs: Caller[] = [];
  for (const role of roles) {
    browsers.push(await browserOf(workspace, workspace.memberIds[role], role));
    // Viewers may not make keys.
    if (role !== "viewer") programs.push(await programOf(workspace, role));
  }
  browsers.push(await deactivated(workspace, tag));
  for (const [index, deal] of deals.entries())
    browsers.push({
      name: `guest of deal ${index + 1}`,
      role: "guest",
      headers: { cookie: `parley-guest=${deal.guestSecret}` },
    });
  await markEverything(superuser, workspace.workspaceId, tag);
  const empty = await emptyTables(superuser, workspace.workspaceId);
  if (empty.length > 0)
    throw new Error(`Give these tables a row in tests/support/attack, so that a leak would show: ${empty}`);
  return {
    tag,
    workspace,
    deals,
    browsers,
    programs,
    ids: await idsByTable(superuser, workspace.workspaceId),
  };
}

export const anonymous: Caller = { name: "anonymous", role: "anonymous", headers: {} };

/** Looks behind the walls of the server under test. */
export async function connectSuperuser(): Promise<Client> {
  const url = new URL(process.env.PARLEY_TEST_SUPERUSER_URL ?? "");
  url.pathname = new URL(process.env.DATABASE_APP_URL ?? "").pathname;
  const client = new Client({ connectionString: url.toString() });
  await client.connect();
  return client;
}

/** Two workspaces with a row in every table and a mark in every text, filled by the commands as far as they reach. */
export async function twinWorkspaces(
  superuser: Client,
): Promise<{ ours: TwinWorkspace; theirs: TwinWorkspace }> {
  return { ours: await fill(superuser, "ours"), theirs: await fill(superuser, "theirs") };
}
