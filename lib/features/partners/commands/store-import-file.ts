import { isUtf8 } from "node:buffer";
import { detectEncoding } from "@/lib/domain/partner/text-encoding";
import { record } from "@/lib/platform/audit/record";
import { defineCommand } from "@/lib/platform/command/define-command";
import { permit } from "@/lib/platform/command/permit";
import { invalid } from "@/lib/platform/errors/app-error";
import { putFile } from "@/lib/platform/storage/files";
import { importMediaType } from "../queries/import-file";
import { mostImportBytes, storeImportFileSchema } from "../schema";

/** Keeps an uploaded list for mapping and import. Nothing of it is read as partners yet. */
export const storeImportFile = defineCommand({
  name: "import.store_file",
  input: storeImportFileSchema,
  longestMs: 120_000,
  async run(work, { name, bytes }) {
    permit(work, "import:run");
    if (bytes.byteLength === 0) throw invalid("The file is empty. Nothing was kept.");
    if (bytes.byteLength > mostImportBytes)
      throw invalid("The file is larger than 100 MB. Divide it; nothing was kept.");
    const encoding = detectEncoding(bytes, isUtf8);
    if (encoding === null)
      throw invalid(
        "This is not a text file; it may be a workbook. Save it as CSV in your spreadsheet and upload that. Nothing was kept.",
      );
    const { id, sha256 } = await putFile(work, {
      name,
      mediaType: `${importMediaType}; charset=${encoding}`,
      bytes,
    });
    await record(work, {
      action: "import.file_stored",
      objectKind: "stored_file",
      objectId: id,
      detail: { name, byteLength: bytes.byteLength, encoding },
      contentHash: sha256,
    });
    return { fileId: id };
  },
});
