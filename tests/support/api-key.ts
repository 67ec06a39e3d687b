import type { ApiKeyScope } from "@/lib/domain/access/permission";
import type { Role } from "@/lib/domain/access/role";
import { mintApiKey } from "@/lib/platform/auth/api-key";
import { inWorkspace } from "@/lib/platform/db/unit-of-work";
import type { TestWorkspace } from "./workspace";

/** A live key of the member with this role. */
export async function anApiKey(
  workspace: TestWorkspace,
  role: Role,
  scopes: ApiKeyScope[],
  dates: { expiresAt?: Date; revokedAt?: Date } = {},
): Promise<string> {
  const { key, hash, prefix } = mintApiKey();
  const now = workspace.clock.now();
  await inWorkspace(workspace.as("admin"), ({ tx, scope }) =>
    tx.apiKey.create({
      data: {
        workspaceId: scope.workspaceId,
        memberId: workspace.memberIds[role],
        name: `Test key of ${role}`,
        prefix,
        tokenHash: hash,
        scopes,
        expiresAt: dates.expiresAt ?? new Date(now.getTime() + 3_600_000),
        revokedAt: dates.revokedAt ?? null,
        createdAt: now,
      },
      select: { id: true },
    }),
  );
  return key;
}
