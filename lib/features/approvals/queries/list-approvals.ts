import { kindsDecidedBy } from "@/lib/domain/approval/approval-kind";
import { todayIn } from "@/lib/platform/clock";
import type { Work } from "@/lib/platform/command/context";
import { memberIdOf, permit } from "@/lib/platform/command/permit";
import type { ApprovalQueueDto } from "../dto";
import { itemSelect, toItem } from "./approval-item";
import { readCurrentDigests } from "./current-digests";

const atMost = 100;

/** How many decisions wait for this member; for the rail and the phone. */
export async function countWaiting(work: Work): Promise<number> {
  if (!("role" in work.actor)) return 0;
  const { actor } = work;
  const kinds = kindsDecidedBy(actor.role);
  if (kinds.length === 0) return 0;
  return work.tx.approvalRequest.count({
    where: {
      workspaceId: work.scope.workspaceId,
      state: "open",
      kind: { in: kinds },
      OR: [{ requestedById: null }, { requestedById: { not: actor.memberId } }],
    },
  });
}

/**
 * What waits for this member's decision (the oldest first, never what they asked themselves), what they asked for or
 * the desk asked on a deal of theirs, and their last decisions.
 */
export async function listApprovals(work: Work): Promise<ApprovalQueueDto> {
  permit(work, "approval:read");
  const memberId = memberIdOf(work.actor);
  const role = "role" in work.actor ? work.actor.role : "viewer";
  const { workspaceId } = work.scope;
  const { timeZone } = await work.tx.workspace.findUniqueOrThrow({
    where: { id: workspaceId },
    select: { timeZone: true },
  });
  const kinds = kindsDecidedBy(role);
  const waiting = await work.tx.approvalRequest.findMany({
    where: {
      workspaceId,
      state: "open",
      kind: { in: kinds },
      OR: [{ requestedById: null }, { requestedById: { not: memberId } }],
    },
    orderBy: [{ requestedAt: "asc" }, { id: "asc" }],
    take: atMost,
    select: itemSelect,
  });
  const asked = await work.tx.approvalRequest.findMany({
    where: {
      workspaceId,
      state: "open",
      OR: [{ requestedById: memberId }, { requestedById: null, deal: { ownerId: memberId } }],
      id: { notIn: waiting.map(({ id }) => id) },
    },
    orderBy: [{ requestedAt: "asc" }, { id: "asc" }],
    take: atMost,
    select: itemSelect,
  });
  const decided = await work.tx.approvalRequest.findMany({
    where: { workspaceId, decisions: { some: { decidedById: memberId } } },
    orderBy: [{ requestedAt: "desc" }, { id: "desc" }],
    take: 30,
    select: itemSelect,
  });
  const rows = [...waiting, ...asked, ...decided];
  const digests = await readCurrentDigests(work, [...new Set(rows.map(({ dealId }) => dealId))]);
  const today = todayIn(work.clock, timeZone);
  const items = (list: typeof rows) =>
    list.map((row) => toItem(row, digests.get(row.dealId)?.[row.kind], today));
  const newestFirst = items(decided).toSorted((a, b) =>
    (b.decision?.at ?? "").localeCompare(a.decision?.at ?? ""),
  );
  return { waiting: items(waiting), asked: items(asked), decided: newestFirst, timeZone };
}
