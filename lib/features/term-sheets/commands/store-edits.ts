import { randomUUID } from "node:crypto";
import { applyChange, type TermChange } from "@/lib/domain/term-sheet/changes";
import { getAt } from "@/lib/domain/term-sheet/path";
import { pathOfChange, previousOf } from "@/lib/domain/term-sheet/revert-change";
import { isSameValue } from "@/lib/domain/term-sheet/same-value";
import type { TermSheet } from "@/lib/domain/term-sheet/term-sheet";
import { checkTermSheet } from "@/lib/domain/term-sheet/upcast";
import { promisesToStore } from "@/lib/features/playbook/queries/deal-promises";
import { record } from "@/lib/platform/audit/record";
import type { Work } from "@/lib/platform/command/context";
import { memberIdOf } from "@/lib/platform/command/permit";
import { conflict, invalid } from "@/lib/platform/errors/app-error";
import type { Prisma } from "@/prisma/generated/client";
import type { LockedTermSheet } from "./lock-term-sheet";

/** Long lists stay out of the audit trail's detail; the edits themselves are kept one by one. */
const maxPathsInDetail = 100;

const changesNothing = (sheet: TermSheet, change: TermChange): boolean =>
  change.op === "set" && isSameValue(getAt(sheet, change.path), change.value);

/**
 * Applies changes to a locked sheet, in order, and stores the result under its next version with one edit row per
 * change and one audit event. Changes that change nothing leave no trace. Answers the sheet and its version.
 */
export async function storeEdits(
  work: Work,
  locked: LockedTermSheet,
  edit: {
    changes: readonly TermChange[];
    batchId?: string | undefined;
    action: "term_sheet.edited" | "term_sheet.restored" | "term_sheet.preset_taken";
    detail?: Record<string, unknown>;
  },
): Promise<{ sheet: TermSheet; version: number }> {
  const { tx, clock } = work;
  const { workspaceId } = work.scope;
  const version = locked.version + 1;
  const at = clock.now();
  let sheet = locked.sheet;
  const rows: Prisma.TermEditCreateManyInput[] = [];
  for (const change of edit.changes) {
    if (changesNothing(sheet, change)) continue;
    const next = applyChange(sheet, change);
    if (!next.ok) throw invalid("One of the changes does not fit. Nothing was changed.", [next.refusal]);
    rows.push({
      workspaceId,
      id: randomUUID(),
      dealId: locked.dealId,
      version,
      path: pathOfChange(change),
      change: {
        batchId: edit.batchId ?? null,
        place: rows.length,
        change: JSON.parse(JSON.stringify(change)),
      },
      previous: { value: JSON.parse(JSON.stringify(previousOf(sheet, change) ?? null)) },
      byName: work.actorName,
      at,
    });
    sheet = next.value;
  }
  if (rows.length === 0) return { sheet: locked.sheet, version: locked.version };
  const checked = checkTermSheet(sheet);
  if (!checked.ok)
    throw invalid("The terms would not hold together. Nothing was changed.", [...checked.refusal]);
  const stored = await tx.termSheet.updateMany({
    where: { workspaceId, dealId: locked.dealId, version: locked.version },
    data: {
      terms: checked.value,
      promises: promisesToStore(checked.value),
      schemaVersion: checked.value.schemaVersion,
      version: { increment: 1 },
      updatedById: memberIdOf(work.actor),
      updatedAt: at,
    },
  });
  if (stored.count === 0) throw conflict("The terms were changed meanwhile. Nothing of yours was stored.");
  await tx.termEdit.createMany({ data: rows });
  await record(work, {
    action: edit.action,
    objectKind: "term_sheet",
    objectId: locked.dealId,
    dealId: locked.dealId,
    detail: {
      version,
      changeCount: rows.length,
      paths: rows.map((row) => row.path).slice(0, maxPathsInDetail),
      ...edit.detail,
    },
  });
  return { sheet: checked.value, version };
}
