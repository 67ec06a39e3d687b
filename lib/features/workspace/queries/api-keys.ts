import { can } from "@/lib/domain/access/permissions";
import type { Work } from "@/lib/platform/command/context";
import { memberIdOf } from "@/lib/platform/command/permit";
import type { ApiKeyDto, ApiKeysDto } from "../dto";

function stateOf(row: { revokedAt: Date | null; expiresAt: Date }, now: Date): ApiKeyDto["state"] {
  if (row.revokedAt) return "revoked";
  return row.expiresAt <= now ? "expired" : "live";
}

/** Keys, newest first: one's own, or everybody's for whoever manages keys. Never the keys themselves. */
export async function readApiKeys(work: Work): Promise<Omit<ApiKeysDto, "timeZone">> {
  const { tx, scope, actor, clock } = work;
  const me = memberIdOf(actor);
  const seesAll = can(actor, "api_key:manage");
  const rows = await tx.apiKey.findMany({
    where: { workspaceId: scope.workspaceId, ...(seesAll ? {} : { memberId: me }) },
    orderBy: { id: "desc" },
    take: 200,
    select: {
      id: true,
      memberId: true,
      name: true,
      prefix: true,
      scopes: true,
      expiresAt: true,
      revokedAt: true,
      lastUsedAt: true,
      member: { select: { name: true } },
    },
  });
  const keys = rows.map(
    (row): ApiKeyDto => ({
      apiKeyId: row.id,
      name: row.name,
      prefix: row.prefix,
      scopes: row.scopes,
      ownerName: row.member.name,
      isMine: row.memberId === me,
      expiresAt: row.expiresAt.toISOString(),
      lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
      state: stateOf(row, clock.now()),
    }),
  );
  return { keys, abilities: { mayCreate: can(actor, "api_key:create"), seesAll } };
}
