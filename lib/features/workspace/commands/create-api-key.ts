import { record } from "@/lib/platform/audit/record";
import { mintApiKey } from "@/lib/platform/auth/api-key";
import { defineCommand } from "@/lib/platform/command/define-command";
import { memberIdOf, permit } from "@/lib/platform/command/permit";
import { createApiKeySchema } from "../schema";

/** Makes a key that acts for the member who makes it, never for another. The key is in the answer and nowhere else. */
export const createApiKey = defineCommand({
  name: "api_key.create",
  input: createApiKeySchema,
  async run(work, { name, scopes, expiresInDays }) {
    permit(work, "api_key:create");
    const { tx, scope, clock } = work;
    const now = clock.now();
    const expiresAt = new Date(now.getTime() + expiresInDays * 86_400_000);
    const { key, prefix, hash } = mintApiKey();
    const created = await tx.apiKey.create({
      data: {
        workspaceId: scope.workspaceId,
        memberId: memberIdOf(work.actor),
        name,
        prefix,
        tokenHash: hash,
        scopes,
        expiresAt,
        createdAt: now,
      },
      select: { id: true },
    });
    await record(work, {
      action: "api_key.created",
      objectKind: "api_key",
      objectId: created.id,
      detail: { name, prefix, scopes, expiresAt: expiresAt.toISOString() },
    });
    return { apiKeyId: created.id, key, prefix, expiresAt: expiresAt.toISOString() };
  },
});
