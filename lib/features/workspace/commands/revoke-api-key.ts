import { can } from "@/lib/domain/access/permissions";
import { record } from "@/lib/platform/audit/record";
import { defineCommand } from "@/lib/platform/command/define-command";
import { memberIdOf, permit } from "@/lib/platform/command/permit";
import { conflict, notFound } from "@/lib/platform/errors/app-error";
import { revokeApiKeySchema } from "../schema";

/** Ends a key at once: one's own, or anybody's for an administrator. */
export const revokeApiKey = defineCommand({
  name: "api_key.revoke",
  input: revokeApiKeySchema,
  async run(work, { apiKeyId }) {
    permit(work, "api_key:create");
    const { tx, scope, clock, actor } = work;
    const { workspaceId } = scope;
    const key = await tx.apiKey.findUnique({
      where: { workspaceId_id: { workspaceId, id: apiKeyId } },
      select: { memberId: true, name: true, prefix: true },
    });
    const isMine = key?.memberId === memberIdOf(actor);
    if (!key || !(isMine || can(actor, "api_key:manage"))) throw notFound("key");
    const { count } = await tx.apiKey.updateMany({
      where: { workspaceId, id: apiKeyId, revokedAt: null },
      data: { revokedAt: clock.now() },
    });
    if (count === 0) throw conflict("This key was revoked already. Nothing was changed.");
    await record(work, {
      action: "api_key.revoked",
      objectKind: "api_key",
      objectId: apiKeyId,
      detail: { name: key.name, prefix: key.prefix },
    });
    return { apiKeyId };
  },
});
