import type { TermChange } from "@/lib/domain/term-sheet/changes";
import { describeChange } from "@/lib/domain/term-sheet/describe-change";
import { formerPath, presentPath } from "@/lib/domain/term-sheet/moved-paths";
import { setAt } from "@/lib/domain/term-sheet/path";
import type { TermSheet } from "@/lib/domain/term-sheet/term-sheet";
import type { Work } from "@/lib/platform/command/context";
import { permit } from "@/lib/platform/command/permit";
import type { LastEditDto, TermHistoryEntryDto } from "../dto";
import { readPrevious, readStoredChange } from "./edits-since";
import { readStoredSheet } from "./stored-sheet";

/** Every row a path lies in, outermost first, the path itself, and the one it was stored under before it moved. */
function placesOf(path: string): string[] {
  const rows = [...path.matchAll(/\]/g)].map((match) => path.slice(0, match.index + 1));
  return [...new Set([...rows, path, formerPath(path)])];
}

/** A change as it was when it was made: against what the term said then, not against what it says now. */
function told(
  sheet: TermSheet,
  change: TermChange,
  previous: unknown,
): Pick<TermHistoryEntryDto, "sentence" | "words" | "before"> {
  if (change.op !== "set")
    return { sentence: describeChange(sheet, change).sentence, words: null, before: null };
  const before = readPrevious(previous);
  const then = setAt(sheet, change.path, before ?? undefined);
  const { sentence, from, to } = describeChange(then.ok ? then.value : sheet, { ...change, base: before });
  return { sentence, words: { from, to }, before };
}

/** Who changed a term and how, newest first; the coming and going of the rows it lies in is part of it. */
export async function termHistory(
  work: Work,
  { dealId, path }: { dealId: string; path: string },
): Promise<TermHistoryEntryDto[]> {
  permit(work, "term_sheet:read", { dealId });
  const { sheet } = await readStoredSheet(work, dealId);
  const rows = await work.tx.termEdit.findMany({
    where: { workspaceId: work.scope.workspaceId, dealId, path: { in: placesOf(path) } },
    orderBy: { version: "desc" },
    take: 100,
    select: { path: true, version: true, change: true, previous: true, byName: true, at: true },
  });
  return rows
    .map((row) => ({ ...row, ...readStoredChange(row.change) }))
    .toSorted((one, other) => other.version - one.version || other.place - one.place)
    .map(({ path: place, version, byName, at, change, previous }) => ({
      path: presentPath(place),
      version,
      byName,
      at: at.toISOString(),
      ...told(sheet, change, previous),
    }));
}

/** Who wrote each term last, by path. */
export async function readLastEdits(work: Work, dealId: string): Promise<Record<string, LastEditDto>> {
  const { workspaceId } = work.scope;
  const rows = await work.tx.$queryRaw<{ path: string; by_name: string; at: Date }[]>`
    SELECT DISTINCT ON (path) path, by_name, at FROM term_edit
    WHERE workspace_id = ${workspaceId}::uuid AND deal_id = ${dealId}::uuid
    ORDER BY path, version DESC`;
  return Object.fromEntries(
    rows.map((row) => [presentPath(row.path), { byName: row.by_name, at: row.at.toISOString() }]),
  );
}
