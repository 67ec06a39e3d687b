import { record } from "@/lib/platform/audit/record";
import { defineCommand } from "@/lib/platform/command/define-command";
import { permit } from "@/lib/platform/command/permit";
import { conflict, notFound } from "@/lib/platform/errors/app-error";
import { changeMemberRoleSchema } from "../schema";
import { keepOneAdmin } from "./keep-one-admin";

/** Gives a member another role; it holds from their next request on, as roles are read each time. */
export const changeMemberRole = defineCommand({
  name: "member.change_role",
  input: changeMemberRoleSchema,
  async run(work, { memberId, role, version }) {
    permit(work, "member:manage");
    const { tx, scope } = work;
    const where = { workspaceId: scope.workspaceId, id: memberId };
    const member = await tx.member.findUnique({
      where: { workspaceId_id: where },
      select: { name: true, role: true },
    });
    if (!member) throw notFound("member");
    if (role !== "admin") await keepOneAdmin(work, memberId, member.name);
    const { count } = await tx.member.updateMany({
      where: { ...where, version },
      data: { role, version: { increment: 1 } },
    });
    if (count === 0)
      throw conflict(`${member.name} was changed meanwhile. Nothing was changed; look at the list again.`);
    await record(work, {
      action: "member.role_changed",
      objectKind: "member",
      objectId: memberId,
      detail: { name: member.name, before: member.role, after: role },
    });
    return { memberId, role, version: version + 1 };
  },
});
