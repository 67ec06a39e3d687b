import { record } from "@/lib/platform/audit/record";
import { defineCommand } from "@/lib/platform/command/define-command";
import { permit } from "@/lib/platform/command/permit";
import { conflict, notFound } from "@/lib/platform/errors/app-error";
import { memberVersionSchema } from "../schema";
import { keepOneAdmin } from "./keep-one-admin";

/** Closes the desk to a member: sessions here and API keys end for good, everything they did stays. */
export const deactivateMember = defineCommand({
  name: "member.deactivate",
  input: memberVersionSchema,
  async run(work, { memberId, version }) {
    permit(work, "member:manage");
    const { tx, scope, clock } = work;
    const { workspaceId } = scope;
    const member = await tx.member.findUnique({
      where: { workspaceId_id: { workspaceId, id: memberId } },
      select: { name: true, accountId: true },
    });
    if (!member) throw notFound("member");
    await keepOneAdmin(work, memberId, member.name);
    const { count } = await tx.member.updateMany({
      where: { workspaceId, id: memberId, version, isActive: true },
      data: { isActive: false, version: { increment: 1 } },
    });
    if (count === 0)
      throw conflict(`${member.name} was changed meanwhile. Nothing was changed; look at the list again.`);
    const revokedAt = clock.now();
    const sessions = await tx.session.updateMany({
      where: { workspaceId, accountId: member.accountId, revokedAt: null },
      data: { revokedAt },
    });
    const keys = await tx.apiKey.updateMany({
      where: { workspaceId, memberId, revokedAt: null },
      data: { revokedAt },
    });
    await record(work, {
      action: "member.deactivated",
      objectKind: "member",
      objectId: memberId,
      detail: { name: member.name, sessionsEnded: sessions.count, keysRevoked: keys.count },
    });
    return { memberId, version: version + 1 };
  },
});
