import { record } from "@/lib/platform/audit/record";
import { hashPassword } from "@/lib/platform/auth/password";
import { defineCommand } from "@/lib/platform/command/define-command";
import { permit } from "@/lib/platform/command/permit";
import { present } from "@/lib/platform/db/unit-of-work";
import { conflict } from "@/lib/platform/errors/app-error";
import { addMemberSchema } from "../schema";

/** Adds a person to the workspace at once, without an invitation: for the demo, the command line and tests. */
export const addMember = defineCommand({
  name: "member.add",
  input: addMemberSchema,
  async run(work, input) {
    permit(work, "member:manage");
    const { tx, scope, clock } = work;
    await present(tx, { email: input.email });
    const member = await tx.member.findUnique({
      where: { workspaceId_email: { workspaceId: scope.workspaceId, email: input.email } },
      select: { id: true },
    });
    if (member) throw conflict("This person is a member already. Nothing was changed.");
    const passwordHash = input.password ? await hashPassword(input.password) : null;
    const account =
      (await tx.account.findUnique({ where: { email: input.email }, select: { id: true } })) ??
      (await tx.account.create({
        data: { email: input.email, name: input.name, passwordHash, createdAt: clock.now() },
        select: { id: true },
      }));
    const created = await tx.member.create({
      data: {
        workspaceId: scope.workspaceId,
        accountId: account.id,
        name: input.name,
        email: input.email,
        title: input.title,
        role: input.role,
        createdAt: clock.now(),
      },
      select: { id: true },
    });
    await record(work, {
      action: "member.added",
      objectKind: "member",
      objectId: created.id,
      detail: { name: input.name, role: input.role },
    });
    return { memberId: created.id, accountId: account.id };
  },
});
