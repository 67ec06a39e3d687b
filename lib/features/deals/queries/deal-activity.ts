import { z } from "zod";
import { type ActivityGroup, activityGroups, activitySentence } from "@/lib/domain/audit/activity-sentence";
import type { Work } from "@/lib/platform/command/context";
import { permit } from "@/lib/platform/command/permit";
import { notFound } from "@/lib/platform/errors/app-error";
import { Prisma } from "@/prisma/generated/client";
import type { DealActivityDto } from "../dto";

const pageSize = 50;
const detailSchema = z.record(z.string(), z.unknown());

type Row = { seq: bigint; at: Date; actor_name: string; via: string; action: string; detail: string };

function readDetail(text: string): Record<string, unknown> {
  try {
    return detailSchema.catch({}).parse(JSON.parse(text));
  } catch {
    return {};
  }
}

/** What happened in a deal, newest first, fifty at a time; `before` is the place to go on from. Throws `not_found`. */
export async function dealActivity(
  work: Work,
  dealId: string,
  { group, before }: { group: ActivityGroup | null; before: bigint | null },
): Promise<DealActivityDto> {
  permit(work, "deal:read");
  const { workspaceId } = work.scope;
  const deal = await work.tx.deal.findUnique({
    where: { workspaceId_id: { workspaceId, id: dealId } },
    select: { workspace: { select: { timeZone: true } } },
  });
  if (!deal) throw notFound("deal");
  const nouns: readonly string[] = group ? activityGroups[group].nouns : [];
  const rows = await work.tx.$queryRaw<Row[]>(Prisma.sql`
    SELECT seq, at, actor_name, via, action, detail FROM audit_event
    WHERE workspace_id = ${workspaceId}::uuid AND deal_id = ${dealId}::uuid
      ${before === null ? Prisma.empty : Prisma.sql`AND seq < ${before}`}
      ${group === null ? Prisma.empty : Prisma.sql`AND split_part(action, '.', 1) = ANY(${nouns}::text[])`}
    ORDER BY seq DESC LIMIT ${pageSize + 1}`);
  const shown = rows.slice(0, pageSize);
  return {
    entries: shown.map((row) => ({
      seq: row.seq.toString(),
      at: row.at.toISOString(),
      actorName: row.actor_name,
      via: row.via,
      sentence: activitySentence({ action: row.action, detail: readDetail(row.detail) }),
    })),
    group,
    timeZone: deal.workspace.timeZone,
    nextBefore: rows.length > pageSize ? (shown.at(-1)?.seq.toString() ?? null) : null,
  };
}
