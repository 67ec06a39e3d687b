import { record } from "@/lib/platform/audit/record";
import { defineCommand } from "@/lib/platform/command/define-command";
import { permit } from "@/lib/platform/command/permit";
import { conflict, notFound } from "@/lib/platform/errors/app-error";
import { Prisma } from "@/prisma/generated/client";
import { undoBulkEditSchema } from "../schema";

const restored: Record<string, Prisma.Sql> = {
  owner: Prisma.sql`owner_id = was.before::uuid`,
  standing: Prisma.sql`standing = was.before::partner_standing`,
  archive: Prisma.sql`archived_at = was.before::timestamptz`,
};

/** Takes a bulk edit back, once. Partners that were edited since keep what they have now. */
export const undoBulkEdit = defineCommand({
  name: "partner.undo_edit_many",
  input: undoBulkEditSchema,
  async run(work, { bulkEditId }) {
    permit(work, "partner:edit");
    const { workspaceId } = work.scope;
    const now = work.clock.now();
    const edit = await work.tx.bulkEdit.findUnique({
      where: { workspaceId_id: { workspaceId, id: bulkEditId } },
      select: { kind: true },
    });
    const restore = edit && restored[edit.kind];
    if (!restore) throw notFound("change of several partners");
    const { count } = await work.tx.bulkEdit.updateMany({
      where: { workspaceId, id: bulkEditId, undoneAt: null },
      data: { undoneAt: now },
    });
    if (count === 0) throw conflict("This change was taken back already. Nothing was changed.");
    const [sizes] = await work.tx.$queryRaw<{ total: number }[]>`
      SELECT jsonb_array_length(changes) AS total FROM bulk_edit
      WHERE workspace_id = ${workspaceId}::uuid AND id = ${bulkEditId}::uuid`;
    const reversed = await work.tx.$executeRaw`
      UPDATE partner p SET ${restore}, version = p.version + 1, updated_at = ${now}
      FROM bulk_edit e, jsonb_to_recordset(e.changes) AS was(id uuid, version int, before text)
      WHERE e.workspace_id = ${workspaceId}::uuid AND e.id = ${bulkEditId}::uuid
        AND p.workspace_id = e.workspace_id AND p.id = was.id AND p.version = was.version`;
    const kept = (sizes?.total ?? reversed) - reversed;
    await record(work, {
      action: "partner.many_edited_undone",
      objectKind: "bulk_edit",
      objectId: bulkEditId,
      detail: { reversed, kept },
    });
    return { reversed, kept };
  },
});
