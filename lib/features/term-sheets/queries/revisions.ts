import { applyChange } from "@/lib/domain/term-sheet/changes";
import { describeChange } from "@/lib/domain/term-sheet/describe-change";
import { diffSheets } from "@/lib/domain/term-sheet/diff";
import type { TermSheet } from "@/lib/domain/term-sheet/term-sheet";
import { requireDeal } from "@/lib/features/deals/queries/require-deal";
import type { Work } from "@/lib/platform/command/context";
import { permit } from "@/lib/platform/command/permit";
import { notFound } from "@/lib/platform/errors/app-error";
import type { RevisionDiffDto, RevisionDto } from "../dto";
import { readStoredSheet, sheetFromStore } from "./stored-sheet";

/** The named revisions of a deal's terms, newest first. Throws `not_found`. */
export async function listRevisions(work: Work, dealId: string): Promise<RevisionDto[]> {
  permit(work, "term_sheet:read", { dealId });
  await requireDeal(work, dealId);
  const { workspaceId } = work.scope;
  const rows = await work.tx.termSheetRevision.findMany({
    where: { workspaceId, dealId },
    orderBy: { number: "desc" },
    take: 200,
    select: { id: true, number: true, name: true, digest: true, createdById: true, createdAt: true },
  });
  const members = await work.tx.member.findMany({
    where: { workspaceId, id: { in: rows.flatMap(({ createdById }) => createdById ?? []) } },
    select: { id: true, name: true },
  });
  const names = new Map(members.map(({ id, name }) => [id, name]));
  return rows.map(({ createdById, createdAt, ...row }) => ({
    ...row,
    byName: names.get(createdById ?? "") ?? "A former member",
    createdAt: createdAt.toISOString(),
  }));
}

/** The terms of one named revision. Throws `not_found`. */
export async function readRevisionSheet(
  work: Work,
  dealId: string,
  revisionId: string,
): Promise<{ number: number; name: string; sheet: TermSheet }> {
  const row = await work.tx.termSheetRevision.findFirst({
    where: { workspaceId: work.scope.workspaceId, dealId, id: revisionId },
    select: { number: true, name: true, terms: true },
  });
  if (!row) throw notFound("revision");
  return { number: row.number, name: row.name, sheet: sheetFromStore(row.terms) };
}

async function sideOfDiff(
  work: Work,
  dealId: string,
  ref: string,
): Promise<{ name: string; sheet: TermSheet }> {
  if (ref === "current") return { name: "The terms now", sheet: (await readStoredSheet(work, dealId)).sheet };
  const { number, name, sheet } = await readRevisionSheet(work, dealId, ref);
  return { name: `Revision ${number}, ${name}`, sheet };
}

/** What changed between two revisions, or one and the terms as they stand ("current"), term by term in words. */
export async function diffRevisions(
  work: Work,
  { dealId, from, to }: { dealId: string; from: string; to: string },
): Promise<RevisionDiffDto> {
  permit(work, "term_sheet:read", { dealId });
  const before = await sideOfDiff(work, dealId, from);
  const after = await sideOfDiff(work, dealId, to);
  let sheet = before.sheet;
  const changes = diffSheets(before.sheet, after.sheet).map((change) => {
    const { section, ...text } = describeChange(sheet, change);
    const next = applyChange(sheet, change);
    if (next.ok) sheet = next.value;
    return { ...text, section: section ?? null };
  });
  return { from: before.name, to: after.name, changes };
}
