import { can } from "@/lib/domain/access/permissions";
import type { Work } from "@/lib/platform/command/context";
import { memberIdOf } from "@/lib/platform/command/permit";
import type { SessionDto } from "../dto";

const browsers: readonly [RegExp, string][] = [
  [/Edg\//, "Edge"],
  [/Firefox\//, "Firefox"],
  [/Chrom(e|ium)\//, "Chrome"],
  [/Safari\//, "Safari"],
];
const systems: readonly [RegExp, string][] = [
  [/iPhone|iPad/, "iOS"],
  [/Android/, "Android"],
  [/Windows/, "Windows"],
  [/Mac OS X/, "macOS"],
  [/Linux|X11/, "Linux"],
];
const firstMatch = (list: readonly [RegExp, string][], text: string): string | undefined =>
  list.find(([pattern]) => pattern.test(text))?.[1];

/** A browser's description of itself in two words; only to recognise it by. */
export function deviceOf(userAgent: string): string {
  const [browser, system] = [firstMatch(browsers, userAgent), firstMatch(systems, userAgent)];
  if (browser === undefined) return "Unknown device";
  return system === undefined ? browser : `${browser} on ${system}`;
}

/** Live sessions in this workspace, last used first: one's own, or everybody's for whoever manages members. */
export async function listSessions(work: Work, thisSessionId: string): Promise<SessionDto[]> {
  const { tx, scope, actor, clock } = work;
  const { workspaceId } = scope;
  const me = memberIdOf(actor);
  const members = await tx.member.findMany({
    where: { workspaceId, ...(can(actor, "member:manage") ? {} : { id: me }) },
    select: { id: true, accountId: true, name: true },
  });
  const byAccount = new Map(members.map((member) => [member.accountId, member]));
  const rows = await tx.session.findMany({
    where: {
      workspaceId,
      revokedAt: null,
      expiresAt: { gt: clock.now() },
      accountId: { in: [...byAccount.keys()] },
    },
    orderBy: [{ lastSeenAt: "desc" }, { id: "desc" }],
    take: 200,
    select: { id: true, accountId: true, userAgent: true, createdAt: true, lastSeenAt: true },
  });
  return rows.map((row) => ({
    sessionId: row.id,
    personName: byAccount.get(row.accountId)?.name ?? "",
    device: deviceOf(row.userAgent),
    createdAt: row.createdAt.toISOString(),
    lastSeenAt: row.lastSeenAt.toISOString(),
    isThis: row.id === thisSessionId,
    isMine: byAccount.get(row.accountId)?.id === me,
  }));
}
