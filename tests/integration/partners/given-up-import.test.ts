import { describe, expect, it } from "vitest";
import { giveUpImport } from "@/lib/features/partners/commands/give-up-import";
import { giveUpUndoImport } from "@/lib/features/partners/commands/give-up-undo-import";
import { runImport } from "@/lib/features/partners/commands/run-import";
import { runUndoImport } from "@/lib/features/partners/commands/run-undo-import";
import { startImport } from "@/lib/features/partners/commands/start-import";
import { storeImportFile } from "@/lib/features/partners/commands/store-import-file";
import { undoImport } from "@/lib/features/partners/commands/undo-import";
import { getImport } from "@/lib/features/partners/queries/get-import";
import type { Context } from "@/lib/platform/command/context";
import { inWorkspace } from "@/lib/platform/db/unit-of-work";
import { jobQueue } from "@/lib/platform/jobs/queue";
import { openTestDatabase } from "../../support/database";
import { aWorkspace, type TestWorkspace } from "../../support/workspace";

openTestDatabase();

const jobOf = (workspace: TestWorkspace): Context => ({
  ...workspace.as("admin"),
  actor: { kind: "system", job: "import" },
  via: "job",
});
const importOf = (workspace: TestWorkspace, importId: string) =>
  inWorkspace(workspace.as("viewer"), (work) => getImport(work, importId));

/** An import of 900 rows whose process dies after its first batch. */
async function cutOff(workspace: TestWorkspace): Promise<string> {
  const lines = Array.from({ length: 900 }, (_, place) => `Company ${place}`);
  const bytes = new Uint8Array(Buffer.from(`Company\n${lines.join("\n")}\n`));
  const { fileId } = await storeImportFile(workspace.as("admin"), { name: "list.csv", bytes });
  const { importId } = await startImport(workspace.as("admin"), { fileId, mapping: ["name"] });
  let left = 2;
  const dying: Context = {
    ...jobOf(workspace),
    clock: {
      now: () => {
        left -= 1;
        if (left === 0) throw new Error("cut off");
        return workspace.clock.now();
      },
    },
  };
  await expect(runImport(dying, importId)).rejects.toThrow("cut off");
  return importId;
}

describe("an import the desk gives up", () => {
  it("ends as failed with a sentence, keeps its rows, and can be taken back", async () => {
    const workspace = await aWorkspace();
    const importId = await cutOff(workspace);
    await giveUpImport(jobOf(workspace), importId);
    const ended = await importOf(workspace, importId);
    expect(ended).toMatchObject({ state: "failed", done: 400, created: 400 });
    expect(ended.error).toMatch(/stopped before its end/);
    await runImport(jobOf(workspace), importId);
    expect(await importOf(workspace, importId)).toMatchObject({ state: "failed", created: 400 });
    await undoImport(workspace.as("admin"), { importId });
    await giveUpUndoImport(jobOf(workspace), importId);
    expect(await importOf(workspace, importId)).toMatchObject({ state: "failed", undoneAt: null });
    await undoImport(workspace.as("admin"), { importId });
    await runUndoImport(jobOf(workspace), importId);
    expect(await importOf(workspace, importId)).toMatchObject({ state: "undone", reversed: 400, kept: 0 });
    await giveUpUndoImport(jobOf(workspace), importId);
    await giveUpImport(jobOf(workspace), importId);
    expect(await importOf(workspace, importId)).toMatchObject({ state: "undone" });
  });

  it.each([
    ["import_partners", "import_given_up"],
    ["undo_import", "undo_given_up"],
  ] as const)("hands a job of %s that failed for good to %s", async (queue, last) => {
    const workspace = await aWorkspace();
    const payload = { workspaceId: workspace.workspaceId, subjectId: workspace.memberIds.admin };
    const boss = await jobQueue();
    const id = await boss.send(queue, payload, { retryLimit: 0 });
    await boss.fetch(queue);
    await boss.fail(queue, id ?? "");
    const [job] = await boss.fetch(last);
    expect(job?.data).toEqual(payload);
  });
});
