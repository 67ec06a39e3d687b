import { countAnswers } from "@/lib/domain/term-sheet/completeness";
import { copySection } from "@/lib/domain/term-sheet/copy-section";
import type { SectionKey } from "@/lib/domain/term-sheet/term-sheet";
import type { Work } from "@/lib/platform/command/context";
import { permit } from "@/lib/platform/command/permit";
import { notFound } from "@/lib/platform/errors/app-error";
import type { CopySourceDto, SectionCopyDto } from "../dto";
import { readStoredSheet, sheetFromStore } from "./stored-sheet";

/** More deals than a person looks through; the search finds the others. */
const maxSources = 20;

/** The other deals whose section has answers, those of the same model first, then the ones changed last. */
export async function listCopySources(
  work: Work,
  { dealId, section, search }: { dealId: string; section: SectionKey; search: string },
): Promise<CopySourceDto[]> {
  permit(work, "term_sheet:read", { dealId });
  const { workspaceId } = work.scope;
  const own = await work.tx.deal.findUnique({
    where: { workspaceId_id: { workspaceId, id: dealId } },
    select: { model: true },
  });
  if (!own) throw notFound("deal");
  const words = search.trim();
  const rows = await work.tx.termSheet.findMany({
    where: {
      workspaceId,
      dealId: { not: dealId },
      ...(words === "" ? {} : { deal: { title: { contains: words, mode: "insensitive" } } }),
    },
    orderBy: [{ updatedAt: "desc" }, { dealId: "asc" }],
    take: maxSources * 4,
    select: { dealId: true, terms: true, deal: { select: { title: true, model: true, stage: true } } },
  });
  return rows
    .map(({ dealId: id, terms, deal }) => ({
      dealId: id,
      ...deal,
      answers: countAnswers(sheetFromStore(terms), section),
    }))
    .filter(({ answers }) => answers > 0)
    .toSorted((one, other) => Number(other.model === own.model) - Number(one.model === own.model))
    .slice(0, maxSources);
}

/** What taking a section over from another deal would change in this one. Throws `not_found`. */
export async function previewSectionCopy(
  work: Work,
  { dealId, fromDealId, section }: { dealId: string; fromDealId: string; section: SectionKey },
): Promise<SectionCopyDto> {
  permit(work, "term_sheet:read", { dealId });
  permit(work, "term_sheet:read", { dealId: fromDealId });
  const from = await readStoredSheet(work, fromDealId);
  const into = await readStoredSheet(work, dealId);
  const copy = copySection(from.sheet, into.sheet, section, () => crypto.randomUUID().slice(0, 13));
  const changes = copy.changes as SectionCopyDto["changes"];
  return { version: into.version, changes, unmatched: copy.unmatched };
}
