import { record } from "@/lib/platform/audit/record";
import { defineCommand } from "@/lib/platform/command/define-command";
import { memberIdOf, permit } from "@/lib/platform/command/permit";
import { invalid, notFound } from "@/lib/platform/errors/app-error";
import { enqueue } from "@/lib/platform/jobs/queue";
import { importMediaType } from "../queries/import-file";
import { startImportSchema } from "../schema";

/** Starts an import of an uploaded list; the job reads it in batches. The answer's id is its page. */
export const startImport = defineCommand({
  name: "import.start",
  input: startImportSchema,
  async run(work, { fileId, mapping, duplicates }) {
    permit(work, "import:run");
    const fields = mapping.filter((field) => field !== null);
    if (!fields.includes("name"))
      throw invalid("Say which column holds the company's name. Nothing was imported.");
    if (new Set(fields).size !== fields.length)
      throw invalid("Two columns fill the same field. Leave one of them out; nothing was imported.");
    const { tx, scope, clock } = work;
    const file = await tx.storedFile.findUnique({
      where: { workspaceId_id: { workspaceId: scope.workspaceId, id: fileId } },
      select: { name: true, mediaType: true },
    });
    if (!file?.mediaType.startsWith(importMediaType)) throw notFound("list to import");
    const batch = await tx.importBatch.create({
      data: {
        workspaceId: scope.workspaceId,
        fileId,
        fileName: file.name,
        mapping: { columns: mapping, duplicates },
        createdById: memberIdOf(work.actor),
        createdAt: clock.now(),
      },
      select: { id: true },
    });
    await record(work, {
      action: "import.started",
      objectKind: "import_batch",
      objectId: batch.id,
      detail: { fileName: file.name, fields, duplicates },
    });
    await enqueue(tx, "import_partners", { workspaceId: scope.workspaceId, subjectId: batch.id });
    return { importId: batch.id };
  },
});
