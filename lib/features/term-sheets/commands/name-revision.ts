import { digestOf, wholeSheet } from "@/lib/domain/term-sheet/digest";
import { record } from "@/lib/platform/audit/record";
import { defineCommand } from "@/lib/platform/command/define-command";
import { memberIdOf, permit } from "@/lib/platform/command/permit";
import type { RevisionDto } from "../dto";
import { nameRevisionSchema } from "../schema";
import { lockTermSheet, requireVersion } from "./lock-term-sheet";

/** Keeps the terms as they stand under a name and the next number. Never changed afterwards; bound to their digest. */
export const nameRevision = defineCommand({
  name: "term_sheet.name_revision",
  input: nameRevisionSchema,
  async run(work, input): Promise<RevisionDto> {
    const locked = await lockTermSheet(work, input.dealId);
    permit(work, "term_sheet:edit", { dealId: input.dealId });
    requireVersion(locked, input.version);
    const { tx, scope, clock } = work;
    const ofDeal = { workspaceId: scope.workspaceId, dealId: input.dealId };
    // The sheet's row is held, so nobody else takes this number.
    const last = await tx.termSheetRevision.aggregate({ where: ofDeal, _max: { number: true } });
    const number = (last._max.number ?? 0) + 1;
    const digest = digestOf(locked.sheet, wholeSheet);
    const revision = await tx.termSheetRevision.create({
      data: {
        ...ofDeal,
        number,
        name: input.name,
        schemaVersion: locked.sheet.schemaVersion,
        terms: locked.sheet,
        digest,
        createdById: memberIdOf(work.actor),
        createdAt: clock.now(),
      },
      select: { id: true, createdAt: true },
    });
    await record(work, {
      action: "term_sheet.revision_named",
      objectKind: "term_sheet_revision",
      objectId: revision.id,
      dealId: input.dealId,
      detail: { number, name: input.name, version: locked.version },
      contentHash: digest,
    });
    return {
      id: revision.id,
      number,
      name: input.name,
      digest,
      byName: work.actorName,
      createdAt: revision.createdAt.toISOString(),
    };
  },
});
