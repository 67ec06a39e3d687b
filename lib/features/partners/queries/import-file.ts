import { Readable } from "node:stream";
import { CsvError, parse } from "csv-parse";
import { detectDelimiter } from "@/lib/domain/partner/text-encoding";
import type { Context } from "@/lib/platform/command/context";
import { inWorkspace } from "@/lib/platform/db/unit-of-work";
import { invalid, notFound } from "@/lib/platform/errors/app-error";
import { readFileInSlices } from "@/lib/platform/storage/files";

/** Media types of uploaded lists carry the encoding found at upload, so that reading needs no second guess. */
export const importMediaType = "text/csv";
export const mostImportColumns = 500;

interface ImportFile {
  name: string;
  encoding: string;
}

/** Name and encoding of an uploaded list; throws `not_found` for other files. */
export async function getImportFile(context: Context, fileId: string): Promise<ImportFile> {
  const file = await inWorkspace(context, ({ tx, scope }) =>
    tx.storedFile.findUnique({
      where: { workspaceId_id: { workspaceId: scope.workspaceId, id: fileId } },
      select: { name: true, mediaType: true },
    }),
  );
  const [type, encoding] = (file?.mediaType ?? "").split("; charset=");
  if (!file || type !== importMediaType || !encoding) throw notFound("list to import");
  return { name: file.name, encoding };
}

async function* decoded(context: Context, fileId: string, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const slice of readFileInSlices(context, fileId)) yield decoder.decode(slice, { stream: true });
  yield decoder.decode();
}

function sentenceOf(error: CsvError): string {
  // The parser reads ahead of us, so it alone knows how many rows were whole.
  const row = String(error.records ?? "");
  if (error.code === "CSV_QUOTE_NOT_CLOSED")
    return `A quote that opens after row ${row} is never closed, so the rest of the file cannot be told apart.`;
  if (error.code === "CSV_MAX_RECORD_SIZE")
    return `The row after row ${row} is longer than a million signs; a quote is probably not closed.`;
  return `The file cannot be read as CSV after row ${row}.`;
}

/**
 * The rows of an uploaded list, the head first, as the file has them: ragged and blank rows too. Reads and decodes in
 * slices; between them other requests are served. Throws `invalid` with a sentence where the file breaks.
 */
export async function* readImportRecords(context: Context, fileId: string): AsyncGenerator<string[]> {
  const { encoding } = await getImportFile(context, fileId);
  const text = decoded(context, fileId, encoding);
  const first = await text.next();
  if (first.done) return;
  const parser = parse({
    delimiter: detectDelimiter(first.value),
    relaxColumnCount: true,
    relaxQuotes: true,
    maxRecordSize: 1_000_000,
  });
  async function* whole() {
    yield first.value as string;
    yield* text;
  }
  const source = Readable.from(whole());
  source.on("error", (error) => parser.destroy(error));
  source.pipe(parser);
  try {
    for await (const record of parser as AsyncIterable<string[]>) yield record;
  } catch (error) {
    if (error instanceof CsvError) throw invalid(sentenceOf(error));
    throw error;
  } finally {
    source.destroy();
    parser.destroy();
  }
}

/** The head and the first rows of a list; throws `invalid` when there is nothing to import. */
export async function peekImportFile(
  context: Context,
  fileId: string,
  rows = 20,
): Promise<{ heads: string[]; rows: string[][] }> {
  const found: string[][] = [];
  for await (const record of readImportRecords(context, fileId)) {
    found.push(record);
    if (found.length > rows) break;
  }
  const [heads, ...first] = found;
  if (!heads || heads.every((head) => head.trim() === ""))
    throw invalid("The first row of the file is empty. It must name the columns.");
  if (heads.length > mostImportColumns)
    throw invalid(
      `The file has ${heads.length} columns; at most ${mostImportColumns} can be read. Take away those that are not needed.`,
    );
  if (first.length === 0) throw invalid("The file names its columns but has no rows below them.");
  return { heads, rows: first };
}
