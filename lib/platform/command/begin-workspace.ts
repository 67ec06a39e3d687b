import { randomUUID } from "node:crypto";
import type { Clock } from "@/lib/platform/clock";
import type { Context, Door, Work } from "@/lib/platform/command/context";
import { mintWorkspaceScope } from "@/lib/platform/db/scope";
import { inWorkspace, present } from "@/lib/platform/db/unit-of-work";

/**
 * Opens a unit of work in a workspace that does not exist yet, as the member who will own it. The one way to begin
 * without anyone having been let in; used by set-up, the demo seed and tests.
 */
export function beginWorkspace<Value>(
  begin: { clock: Clock; via: Door; ownerName: string; ownerEmail: string; requestId?: string },
  use: (work: Work, ids: { accountId: string; memberId: string }) => Promise<Value>,
): Promise<Value> {
  const ids = { accountId: randomUUID(), memberId: randomUUID() };
  const context: Context = {
    actor: { kind: "member", memberId: ids.memberId, role: "admin" },
    actorName: begin.ownerName,
    scope: mintWorkspaceScope(randomUUID()),
    clock: begin.clock,
    requestId: begin.requestId ?? randomUUID(),
    via: begin.via,
  };
  return inWorkspace(context, async (work) => {
    await present(work.tx, { email: begin.ownerEmail, accountId: ids.accountId });
    return use(work, ids);
  });
}
