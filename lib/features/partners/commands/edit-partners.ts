import { record } from "@/lib/platform/audit/record";
import { todayIn } from "@/lib/platform/clock";
import type { Work } from "@/lib/platform/command/context";
import { defineCommand } from "@/lib/platform/command/define-command";
import { memberIdOf, permit } from "@/lib/platform/command/permit";
import { conflict } from "@/lib/platform/errors/app-error";
import { Prisma } from "@/prisma/generated/client";
import { partnerCondition } from "../queries/partner-condition";
import { requireOwner } from "../queries/require-owner";
import { workspaceFacts } from "../queries/workspace-facts";
import { type BulkChange, editPartnersSchema, type PartnerSelection } from "../schema";

/** Up to this many partners get an event each in their timeline; above, one event stands for all. */
const mostSingleEvents = 500;

interface Held {
  id: string;
  version: number;
  name: string;
  before: string | null;
}

/** The column a change sets, as text for keeping and as SQL for setting. */
function columnOf(change: BulkChange, now: Date): { before: Prisma.Sql; set: Prisma.Sql } {
  switch (change.kind) {
    case "owner":
      return { before: Prisma.sql`p.owner_id::text`, set: Prisma.sql`owner_id = ${change.ownerId}::uuid` };
    case "standing":
      return {
        before: Prisma.sql`p.standing::text`,
        set: Prisma.sql`standing = ${change.standing}::partner_standing`,
      };
    case "archive":
      return {
        before: Prisma.sql`p.archived_at::text`,
        set: Prisma.sql`archived_at = ${change.isArchived ? now : null}::timestamptz`,
      };
  }
}

async function hold(work: Work, selection: PartnerSelection, before: Prisma.Sql): Promise<Held[]> {
  const today = todayIn(work.clock, (await workspaceFacts(work)).timeZone);
  const which =
    selection.kind === "ids"
      ? Prisma.sql`p.id = ANY(${selection.partnerIds}::uuid[])`
      : partnerCondition(selection.filter, today);
  return work.tx.$queryRaw<Held[]>`
    SELECT p.id, p.version, p.name, ${before} AS before FROM partner p
    WHERE p.workspace_id = ${work.scope.workspaceId}::uuid AND ${which}
    ORDER BY p.id FOR UPDATE`;
}

/** Changes owner or standing of many partners at once, or archives them. The answer's id takes all of it back once. */
export const editPartners = defineCommand({
  name: "partner.edit_many",
  input: editPartnersSchema,
  async run(work, { selection, change, expectedCount }) {
    permit(work, "partner:edit");
    if (change.kind === "owner") await requireOwner(work, change.ownerId);
    const now = work.clock.now();
    const { before, set } = columnOf(change, now);
    const held = await hold(work, selection, before);
    if (held.length !== expectedCount)
      throw conflict(
        `${held.length} partners match now, not ${expectedCount}. Nothing was changed; look at the list again.`,
        { count: held.length },
      );
    const { workspaceId } = work.scope;
    await work.tx.$executeRaw`
      UPDATE partner SET ${set}, version = version + 1, updated_at = ${now}
      WHERE workspace_id = ${workspaceId}::uuid AND id = ANY(${held.map(({ id }) => id)}::uuid[])`;
    const bulkEdit = await work.tx.bulkEdit.create({
      data: {
        workspaceId,
        kind: change.kind,
        changes: held.map(({ id, version, before: was }) => ({ id, version: version + 1, before: was })),
        createdById: memberIdOf(work.actor),
        createdAt: now,
      },
      select: { id: true },
    });
    await record(work, {
      action: "partner.many_edited",
      objectKind: "bulk_edit",
      objectId: bulkEdit.id,
      detail: { change, count: held.length },
    });
    for (const { id, name } of held.length <= mostSingleEvents ? held : [])
      await record(work, {
        action: "partner.edited_with_others",
        objectKind: "partner",
        objectId: id,
        detail: { name, change, bulkEditId: bulkEdit.id },
      });
    return { bulkEditId: bulkEdit.id, count: held.length };
  },
});
