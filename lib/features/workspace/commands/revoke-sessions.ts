import type { z } from "zod";
import { can } from "@/lib/domain/access/permissions";
import { record } from "@/lib/platform/audit/record";
import type { Work } from "@/lib/platform/command/context";
import { defineCommand } from "@/lib/platform/command/define-command";
import { memberIdOf, permit } from "@/lib/platform/command/permit";
import { forbidden, notFound } from "@/lib/platform/errors/app-error";
import { revokeSessionsSchema } from "../schema";

type Which = z.output<typeof revokeSessionsSchema>;

async function accountOf(work: Work, memberId: string): Promise<string> {
  const member = await work.tx.member.findUnique({
    where: { workspaceId_id: { workspaceId: work.scope.workspaceId, id: memberId } },
    select: { accountId: true },
  });
  if (!member) throw notFound("member");
  return member.accountId;
}

/** The rows meant, as far as the actor may end them: their own, or anybody's of this workspace for an administrator. */
async function chosenSessions(work: Work, which: Which): Promise<{ id?: string; accountId?: string }> {
  const mine = await accountOf(work, memberIdOf(work.actor));
  if (which.which === "mine") return { accountId: mine };
  if (which.which === "member") {
    permit(work, "member:manage");
    return { accountId: await accountOf(work, which.memberId) };
  }
  return can(work.actor, "member:manage")
    ? { id: which.sessionId }
    : { id: which.sessionId, accountId: mine };
}

/** Ends sessions of this workspace; whoever holds one is signed out at their next request. */
export const revokeSessions = defineCommand({
  name: "session.revoke",
  input: revokeSessionsSchema,
  async run(work, input) {
    if (work.actor.kind !== "member")
      throw forbidden("Only a signed-in person can end sessions. Nothing was changed.");
    const { tx, scope, clock } = work;
    const { count } = await tx.session.updateMany({
      where: { workspaceId: scope.workspaceId, revokedAt: null, ...(await chosenSessions(work, input)) },
      data: { revokedAt: clock.now() },
    });
    if (count === 0 && input.which === "one") throw notFound("open session");
    await record(work, {
      action: "session.revoked",
      objectKind: "session",
      objectId: input.which === "one" ? input.sessionId : "several",
      detail: {
        which: input.which,
        count,
        ...(input.which === "member" ? { memberId: input.memberId } : {}),
      },
    });
    return { count };
  },
});
