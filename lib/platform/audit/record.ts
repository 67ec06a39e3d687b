import { canonicalDetail } from "@/lib/domain/audit/canonical-event";
import type { Work } from "@/lib/platform/command/context";

/** One thing that happened; `detail` is plain data without secrets (before and after, digests, counts). */
export interface AuditEntry {
  /** "<object>.<past participle>", such as term_sheet.edited */
  action: string;
  objectKind: string;
  objectId: string;
  dealId?: string | null;
  detail?: Record<string, unknown>;
  /** SHA-256 of the content acted upon, where there is one. */
  contentHash?: string;
}

function actorIdOf(work: Work): string {
  const { actor } = work;
  switch (actor.kind) {
    case "member":
      return actor.memberId;
    case "api_key":
      return `${actor.memberId} by key ${actor.apiKeyId}`;
    case "guest":
      return actor.contactId;
    case "system":
      return actor.job;
  }
}

/** Appends to the workspace's hash chain inside the caller's transaction; if this fails, the change does not happen. */
export async function record(work: Work, entry: AuditEntry): Promise<void> {
  const event = {
    at: work.clock.now().toISOString(),
    actor_kind: work.actor.kind,
    actor_id: actorIdOf(work),
    actor_name: work.actorName,
    via: work.via,
    ip: work.ip ?? "",
    user_agent: work.userAgent ?? "",
    action: entry.action,
    object_kind: entry.objectKind,
    object_id: entry.objectId,
    deal_id: entry.dealId ?? null,
    detail: canonicalDetail(entry.detail ?? {}),
    content_hash: entry.contentHash ?? "",
    request_id: work.requestId,
  };
  await work.tx.$queryRaw`SELECT append_audit_event(${JSON.stringify(event)}::jsonb)`;
}

/** The first event of the workspace's chain that does not hold, or null when all of it does. */
export async function findBrokenEvent(work: Work): Promise<{ seq: bigint; reason: string } | null> {
  const rows = await work.tx.$queryRaw<
    { broken_seq: bigint; reason: string }[]
  >`SELECT * FROM first_broken_audit_event()`;
  const first = rows[0];
  return first ? { seq: first.broken_seq, reason: first.reason } : null;
}
