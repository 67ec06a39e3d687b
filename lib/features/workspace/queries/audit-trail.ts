import { findBrokenEvent } from "@/lib/platform/audit/record";
import type { Work } from "@/lib/platform/command/context";
import { permit } from "@/lib/platform/command/permit";
import type { AuditTrailDto, ChainVerdictDto } from "../dto";

const pageSize = 50;

/** Kinds of objects in the trail, by skipping along the index instead of reading every event. */
async function listKinds({ tx, scope }: Work): Promise<string[]> {
  const rows = await tx.$queryRaw<{ kind: string }[]>`
    WITH RECURSIVE kinds AS (
      SELECT min(object_kind) AS kind FROM audit_event WHERE workspace_id = ${scope.workspaceId}::uuid
      UNION ALL
      SELECT (SELECT min(e.object_kind) FROM audit_event e
        WHERE e.workspace_id = ${scope.workspaceId}::uuid AND e.object_kind > kinds.kind)
      FROM kinds WHERE kinds.kind IS NOT NULL)
    SELECT kind FROM kinds WHERE kind IS NOT NULL`;
  return rows.map((row) => row.kind);
}

export interface AuditFilter {
  /** Object kind; "" for all. */
  kind: string;
  /** Id of the member who did it; "" for everybody. */
  actor: string;
  /** Older than this place in the chain. */
  before: bigint | null;
}

/** The trail, newest first, by place in the chain. */
export async function readAuditTrail(
  work: Work,
  { kind, actor, before }: AuditFilter,
): Promise<Omit<AuditTrailDto, "timeZone">> {
  permit(work, "audit:read");
  const { tx, scope } = work;
  const { workspaceId } = scope;
  const rows = await tx.auditEvent.findMany({
    where: {
      workspaceId,
      ...(kind === "" ? {} : { objectKind: kind }),
      ...(actor === "" ? {} : { actorId: actor }),
      ...(before === null ? {} : { seq: { lt: before } }),
    },
    orderBy: { seq: "desc" },
    take: pageSize + 1,
    select: {
      seq: true,
      at: true,
      actorName: true,
      via: true,
      action: true,
      objectKind: true,
      detail: true,
      hash: true,
    },
  });
  const events = rows
    .slice(0, pageSize)
    .map(({ seq, at, ...row }) => ({ seq: seq.toString(), at: at.toISOString(), ...row }));
  const people = await tx.member.findMany({
    where: { workspaceId },
    orderBy: { name: "asc" },
    take: 500,
    select: { id: true, name: true },
  });
  return {
    events,
    olderBefore: rows.length > pageSize ? (events.at(-1)?.seq ?? null) : null,
    filter: { kind, actor },
    kinds: await listKinds(work),
    people,
  };
}

/** Checks every event of the workspace's chain in the database. */
export async function verifyAuditTrail(work: Work): Promise<ChainVerdictDto> {
  permit(work, "audit:read");
  const { tx, scope } = work;
  const head = await tx.auditEvent.findFirst({
    where: { workspaceId: scope.workspaceId },
    orderBy: { seq: "desc" },
    select: { seq: true },
  });
  const broken = await findBrokenEvent(work);
  return {
    count: (head?.seq ?? 0n).toString(),
    broken: broken === null ? null : { seq: broken.seq.toString(), reason: broken.reason },
  };
}
