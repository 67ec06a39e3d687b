import { record } from "@/lib/platform/audit/record";
import { defineCommand } from "@/lib/platform/command/define-command";
import { permit } from "@/lib/platform/command/permit";
import { conflict, notFound } from "@/lib/platform/errors/app-error";
import { memberVersionSchema } from "../schema";

/** Lets a deactivated member in again with the role they had; they sign in anew and make new keys. */
export const reactivateMember = defineCommand({
  name: "member.reactivate",
  input: memberVersionSchema,
  async run(work, { memberId, version }) {
    permit(work, "member:manage");
    const { tx, scope } = work;
    const where = { workspaceId: scope.workspaceId, id: memberId };
    const member = await tx.member.findUnique({
      where: { workspaceId_id: where },
      select: { name: true, role: true },
    });
    if (!member) throw notFound("member");
    const { count } = await tx.member.updateMany({
      where: { ...where, version, isActive: false },
      data: { isActive: true, version: { increment: 1 } },
    });
    if (count === 0)
      throw conflict(`${member.name} was changed meanwhile. Nothing was changed; look at the list again.`);
    await record(work, {
      action: "member.reactivated",
      objectKind: "member",
      objectId: memberId,
      detail: { name: member.name, role: member.role },
    });
    return { memberId, version: version + 1 };
  },
});
