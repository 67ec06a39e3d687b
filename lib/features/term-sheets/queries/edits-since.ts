import { z } from "zod";
import { type TermChange, termChangeSchema } from "@/lib/domain/term-sheet/changes";
import { presentPath } from "@/lib/domain/term-sheet/moved-paths";
import { revertChange } from "@/lib/domain/term-sheet/revert-change";
import type { TermSheet } from "@/lib/domain/term-sheet/term-sheet";
import type { Work } from "@/lib/platform/command/context";

/** How a change lies in the store: with the batch it came in and its place there. */
const storedChangeSchema = z.strictObject({
  batchId: z.uuid().nullable(),
  /** Place among the edits of its version, from 0. */
  place: z.int(),
  change: termChangeSchema,
});
const storedPreviousSchema = z.strictObject({ value: z.json() });

export interface StoredEdit {
  path: string;
  version: number;
  batchId: string | null;
  place: number;
  change: TermChange;
  previous: unknown;
  byName: string;
  at: Date;
}

/** A change as it was stored, at the path its term has today. */
export function readStoredChange(stored: unknown): Pick<StoredEdit, "batchId" | "place" | "change"> {
  const { change, ...rest } = storedChangeSchema.parse(stored) as Pick<
    StoredEdit,
    "batchId" | "place" | "change"
  >;
  return { ...rest, change: { ...change, path: presentPath(change.path) } };
}

/** What stood at the place of a change before it; null where nothing did. */
export const readPrevious = (stored: unknown) => storedPreviousSchema.parse(stored).value;

/** Every edit after `version`, oldest first. */
export async function readEditsSince(work: Work, dealId: string, version: number): Promise<StoredEdit[]> {
  const rows = await work.tx.termEdit.findMany({
    where: { workspaceId: work.scope.workspaceId, dealId, version: { gt: version } },
    orderBy: { version: "asc" },
    select: { path: true, version: true, change: true, previous: true, byName: true, at: true },
  });
  const edits = rows.map((row) => ({
    ...row,
    path: presentPath(row.path),
    ...readStoredChange(row.change),
    previous: readPrevious(row.previous),
  }));
  return edits.toSorted((one, other) => one.version - other.version || one.place - other.place);
}

/** The sheet as it was before these edits, which must be all those since then; `undefined` if they do not fit it. */
export function sheetBefore(current: TermSheet, edits: readonly StoredEdit[]): TermSheet | undefined {
  let sheet = current;
  for (const edit of edits.toReversed()) {
    const reverted = revertChange(sheet, edit.change, edit.previous);
    if (!reverted.ok) return undefined;
    sheet = reverted.value;
  }
  return sheet;
}
