import type { Work } from "@/lib/platform/command/context";
import { memberIdOf } from "@/lib/platform/command/permit";
import { present } from "@/lib/platform/db/unit-of-work";
import { notFound } from "@/lib/platform/errors/app-error";
import type { AccountDto } from "../dto";

/** The signed-in person as this workspace knows them. */
export async function readAccount(work: Work): Promise<AccountDto> {
  const { tx, scope, actor } = work;
  const member = await tx.member.findUnique({
    where: { workspaceId_id: { workspaceId: scope.workspaceId, id: memberIdOf(actor) } },
    select: { accountId: true, name: true, title: true, email: true, role: true, version: true },
  });
  if (!member) throw notFound("member");
  const { accountId, ...facts } = member;
  await present(tx, { accountId });
  const account = await tx.account.findUnique({ where: { id: accountId }, select: { passwordHash: true } });
  return { ...facts, hasPassword: account?.passwordHash != null };
}
