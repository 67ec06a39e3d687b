import { nameKeyOf } from "@/lib/domain/partner/company-name";
import { type ColumnMapping, repeatedHeads, suggestMapping } from "@/lib/domain/partner/import-field";
import { readImportRow } from "@/lib/domain/partner/import-row";
import { webDomainOf } from "@/lib/domain/partner/web-address";
import type { Context } from "@/lib/platform/command/context";
import { permit } from "@/lib/platform/command/permit";
import { inWorkspace } from "@/lib/platform/db/unit-of-work";
import type { ImportPreviewDto } from "../dto";
import { findDuplicates } from "./find-duplicates";
import { getImportFile, peekImportFile } from "./import-file";

const shownRows = 8;
const comparedRows = 200;

function candidatesOf(rows: readonly string[][], heads: readonly string[], mapping: ColumnMapping) {
  return rows.flatMap((cells, place) => {
    const read = readImportRow(cells, heads, mapping);
    if (!read.ok) return [];
    const { name = "", website = "", externalId = "" } = read.value;
    return [{ place, nameKey: nameKeyOf(name), domain: webDomainOf(website), externalId }];
  });
}

/** The head, first rows, suggested mapping and likely duplicates of an uploaded list. Throws `invalid` with a sentence. */
export async function previewImport(context: Context, fileId: string): Promise<ImportPreviewDto> {
  await inWorkspace(context, async (work) => permit(work, "import:run"));
  const { name, encoding } = await getImportFile(context, fileId);
  const { heads, rows } = await peekImportFile(context, fileId, comparedRows);
  const mapping = suggestMapping(heads);
  const candidates = candidatesOf(rows, heads, mapping);
  const index = await inWorkspace(context, (work) => findDuplicates(work, candidates));
  return {
    fileId,
    fileName: name,
    encoding,
    heads,
    rows: rows.slice(0, shownRows),
    mapping,
    repeatedHeads: repeatedHeads(heads),
    duplicates: candidates.flatMap((candidate) => {
      const match = index.find(candidate);
      return match ? [{ place: candidate.place, name: match.partner.name, because: match.because }] : [];
    }),
  };
}
