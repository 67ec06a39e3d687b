import { z } from "zod";
import { defineRead, defineWrite, type Endpoint } from "@/lib/platform/http/endpoint";
import { onePage, pageOf, pageQuery } from "@/lib/platform/http/page";
import { startImport } from "../commands/start-import";
import { storeImportFile } from "../commands/store-import-file";
import { undoImport } from "../commands/undo-import";
import { importDto, importRowDto } from "../dto";
import { getImport, listImportRows, listImports } from "../queries/get-import";
import { importOutcomes, startImportSchema } from "../schema";

const tag = "Imports";
const importParams = z.strictObject({ importId: z.uuid() });
const megabyte = 1024 * 1024;
const rowsPerPage = 100;

export const importEndpoints: readonly Endpoint[] = [
  defineRead({
    method: "get",
    path: "/partner-imports",
    tag,
    summary: "List imports of partners",
    response: pageOf(importDto),
    run: async (work) => onePage(await listImports(work)),
  }),
  defineWrite({
    method: "post",
    path: "/partner-imports",
    tag,
    summary: "Import partners",
    description:
      "Takes the text of a CSV file with its head, and for each column the field it fills. A job reads it; ask for the import to see how far it is.",
    body: z.strictObject({
      fileName: z.string().min(1).max(200),
      csv: z.string().min(1, "The file is empty."),
      ...startImportSchema.omit({ fileId: true }).shape,
    }),
    bodyExample: {
      fileName: "prospects.csv",
      csv: "Company,Country\nAlpine Data,Austria\n",
      mapping: ["name", "country"],
      duplicates: "skip",
    },
    maxBodyBytes: 20 * megabyte,
    status: 202,
    response: importDto,
    async run(work, { body: { fileName, csv, ...plan } }) {
      const bytes = new TextEncoder().encode(csv);
      const { fileId } = await storeImportFile(work, { name: fileName, bytes });
      const { importId } = await startImport(work, { fileId, ...plan });
      return getImport(work, importId);
    },
  }),
  defineRead({
    method: "get",
    path: "/partner-imports/{importId}",
    tag,
    summary: "Get an import of partners",
    params: importParams,
    response: importDto,
    run: (work, { params }) => getImport(work, params.importId),
  }),
  defineRead({
    method: "get",
    path: "/partner-imports/{importId}/rows",
    tag,
    summary: "List the rows of an import",
    description: "What became of each row, in the order of the file, with the reason.",
    params: importParams,
    query: z.strictObject({
      outcome: z.enum(importOutcomes).optional(),
      cursor: z
        .string()
        .regex(/^\d{1,9}$/, "This is not a cursor of this list.")
        .optional(),
      limit: pageQuery.limit,
    }),
    response: pageOf(importRowDto),
    async run(work, { params, query }) {
      await getImport(work, params.importId);
      const limit = query.limit ?? rowsPerPage;
      const items = await listImportRows(work, params.importId, {
        outcome: query.outcome ?? null,
        afterRow: Number(query.cursor ?? 0),
        limit,
      });
      const last = items.at(-1);
      return { items, nextCursor: items.length === limit && last ? String(last.rowNumber) : null };
    },
  }),
  defineWrite({
    method: "post",
    path: "/partner-imports/{importId}/reversal",
    tag,
    summary: "Take back an import of partners",
    description: "What was edited since or is in use stays.",
    params: importParams,
    status: 202,
    response: importDto,
    async run(work, { params }) {
      await undoImport(work, params);
      return getImport(work, params.importId);
    },
  }),
];
