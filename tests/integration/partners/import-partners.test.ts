import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { beforeAll, describe, expect, it } from "vitest";
import { suggestMapping } from "@/lib/domain/partner/import-field";
import { createPartner } from "@/lib/features/partners/commands/create-partner";
import { receiveImportFile } from "@/lib/features/partners/commands/receive-import-file";
import { runImport } from "@/lib/features/partners/commands/run-import";
import { runUndoImport } from "@/lib/features/partners/commands/run-undo-import";
import { startImport } from "@/lib/features/partners/commands/start-import";
import { storeImportFile } from "@/lib/features/partners/commands/store-import-file";
import { undoImport } from "@/lib/features/partners/commands/undo-import";
import { updatePartner } from "@/lib/features/partners/commands/update-partner";
import { getImport, listImportRows } from "@/lib/features/partners/queries/get-import";
import { getPartner } from "@/lib/features/partners/queries/get-partner";
import { peekImportFile } from "@/lib/features/partners/queries/import-file";
import { listPartners } from "@/lib/features/partners/queries/list-partners";
import type { Context } from "@/lib/platform/command/context";
import { inWorkspace } from "@/lib/platform/db/unit-of-work";
import { openTestDatabase } from "../../support/database";
import { aWorkspace, type TestWorkspace } from "../../support/workspace";

openTestDatabase();
let desk: TestWorkspace;
beforeAll(async () => {
  desk = await aWorkspace();
});

const bytesOf = (text: string) => new Uint8Array(Buffer.from(text));
const jobOf = (workspace: TestWorkspace): Context => ({
  ...workspace.as("admin"),
  actor: { kind: "system", job: "import" },
  via: "job",
});
const importOf = (workspace: TestWorkspace, importId: string) =>
  inWorkspace(workspace.as("viewer"), (work) => getImport(work, importId));
const rowsOf = (workspace: TestWorkspace, importId: string, outcome: string | null = null) =>
  inWorkspace(workspace.as("viewer"), (work) =>
    listImportRows(work, importId, { outcome, afterRow: 0, limit: 1000 }),
  );
const namesIn = async (workspace: TestWorkspace) =>
  (await inWorkspace(workspace.as("viewer"), (work) => listPartners(work, { limit: 200 }))).rows.map(
    ({ name }) => name,
  );

async function begin(
  workspace: TestWorkspace,
  bytes: Uint8Array<ArrayBuffer>,
  duplicates: "skip" | "update" | "create" = "skip",
) {
  const manager = workspace.as("partnership_manager");
  const { fileId } = await storeImportFile(manager, { name: "list.csv", bytes });
  const { heads } = await peekImportFile(manager, fileId);
  return startImport(manager, { fileId, mapping: suggestMapping(heads), duplicates });
}

async function importAll(
  workspace: TestWorkspace,
  bytes: Uint8Array<ArrayBuffer>,
  duplicates?: "update" | "create",
) {
  const { importId } = await begin(workspace, bytes, duplicates);
  await runImport(jobOf(workspace), importId);
  return importId;
}

describe("files as they come", () => {
  const shape = (name: string) => readFileSync(path.join("tests/support/crm", name));
  it.each([
    ["index-members.csv", { created: 4, skipped: 1, failed: 0 }],
    ["accounts.csv", { created: 3, skipped: 0, failed: 0 }],
    ["valley.csv", { created: 2, skipped: 0, failed: 0 }],
  ])("%s", async (name, counts) => {
    const workspace = await aWorkspace();
    const importId = await importAll(workspace, new Uint8Array(shape(name)));
    expect(await importOf(workspace, importId)).toMatchObject({ state: "done", ...counts });
  });

  const real = path.join(process.env.PARLEY_SAMPLE_DATA ?? "../shared/data", "crm");
  const sample = process.env.PARLEY_CRM_FILES ?? real;
  it("takes the real files where they are at hand", async () => {
    for (const [name, total] of [
      ["sp500_constituents.csv", 503],
      ["salesforce_insertAccount.csv", 100],
      ["silicon_valley_companies.csv", 262],
    ] as const) {
      const file = path.join(sample, name);
      if (!existsSync(file)) continue;
      const workspace = await aWorkspace();
      const result = await importOf(
        workspace,
        await importAll(workspace, new Uint8Array(readFileSync(file))),
      );
      expect(result).toMatchObject({ state: "done", total, done: total, failed: 0 });
    }
  });

  const text = "Company;City\nMüller;Köln\nØrsted;Århus\n";
  it.each([
    ["UTF-8", Buffer.from(text)],
    ["UTF-8 with mark", Buffer.from(`\uFEFF${text}`)],
    ["UTF-16 with mark", Buffer.from(`\uFEFF${text}`, "utf16le")],
    ["UTF-16 big endian", Buffer.from(`\uFEFF${text}`, "utf16le").swap16()],
    ["Windows-1252", Buffer.from(text, "latin1")],
  ])("reads %s", async (_, bytes) => {
    const workspace = await aWorkspace();
    await importAll(workspace, new Uint8Array(bytes));
    expect(await namesIn(workspace)).toEqual(["Müller", "Ørsted"]);
  });

  it.each([
    ["an empty file", "", "empty"],
    ["only a head", "Company,City\n", "no rows"],
    ["an empty head", "\n\nAcme\n", "first row"],
    ["a workbook", "PK\u0003\u0004rest", "Save it as CSV"],
    ["501 columns", `${"a,".repeat(500)}a\nb\n`, "501 columns"],
    ["no name", "Town\nKöln\n", "company's name"],
  ])("refuses %s with a sentence", async (_, content, sentence) => {
    await expect(begin(desk, bytesOf(content))).rejects.toMatchObject({
      code: "invalid",
      message: expect.stringContaining(sentence),
    });
  });

  it("stops at a quote that is never closed, before anything is stored", async () => {
    const workspace = await aWorkspace();
    const early = bytesOf('Company,City\nAcme,Köln\n"Broken,Bonn\nZeta,Ulm\n');
    await expect(begin(workspace, early)).rejects.toThrow("after row 2 is never closed");
    const many = Array.from({ length: 600 }, (_, place) => `Company ${place},Köln`).join("\n");
    const importId = await importAll(workspace, bytesOf(`Company,City\n${many}\n"Broken,Bonn\nZeta,Ulm\n`));
    const result = await importOf(workspace, importId);
    expect(result).toMatchObject({ state: "failed", done: 0, created: 0 });
    expect(result.error).toContain("after row 601 is never closed");
    expect(await namesIn(workspace)).toEqual([]);
  });

  it("says row by row what was wrong, and takes the rest; 300 columns and repeated heads are fine", async () => {
    const workspace = await aWorkspace();
    const wide = ",x".repeat(294);
    const lines = [
      `Company,Website,City,City,Expected revenue,Note${wide}`,
      "Acme,https://acme.example.com,Ulm,Bonn,520000",
      ",no name,Ulm",
      "Bad site,not a site,Ulm",
      "Bad amount,,Ulm,,lots",
      "",
      `Ragged,,${",".repeat(320)}x`,
      "'=Formula,,Ulm",
    ];
    const importId = await importAll(workspace, bytesOf(lines.join("\n")));
    expect(await importOf(workspace, importId)).toMatchObject({
      state: "done",
      total: 7,
      created: 2,
      failed: 4,
      skipped: 1,
    });
    const failed = await rowsOf(workspace, importId, "failed");
    expect(failed.map(({ rowNumber }) => rowNumber)).toEqual([3, 4, 5, 7]);
    expect(failed.map(({ message }) => message)).toEqual([
      expect.stringContaining("no name"),
      expect.stringContaining("Column “Website”"),
      expect.stringContaining("“lots” is not an amount"),
      expect.stringContaining("300"),
    ]);
    expect(await namesIn(workspace)).toEqual(["Acme", "=Formula"]);
  });
});

describe("an upload", () => {
  it("is read only for those who may import, and twenty times a minute at most", async () => {
    let reads = 0;
    const read = async () => {
      reads += 1;
      return bytesOf(`Company\nRead ${reads}\n`);
    };
    for (const role of ["viewer", "legal", "finance", "executive"] as const)
      await expect(receiveImportFile(desk.as(role), "a.csv", read)).rejects.toMatchObject({
        code: "forbidden",
      });
    expect(reads).toBe(0);
    for (let count = 0; count < 20; count += 1) await receiveImportFile(desk.as("admin"), "a.csv", read);
    await expect(receiveImportFile(desk.as("admin"), "a.csv", read)).rejects.toMatchObject({ code: "limit" });
    expect(reads).toBe(20);
  });
});

describe("duplicates", () => {
  const file = bytesOf(
    "Company,Website,City,Account number\nACME Inc.,,Ulm,\nOther name,www.zeta.example.com,Bonn,\nThird,,Köln,X1\nNew,,Kiel,\nnew ltd,,Kiel,\n",
  );
  async function withThree() {
    const workspace = await aWorkspace();
    const admin = workspace.as("admin");
    const acme = await createPartner(admin, { name: "Acme", city: "Oslo" });
    await createPartner(admin, { name: "Zeta", website: "https://zeta.example.com" });
    await createPartner(admin, { name: "Old third", externalId: "X1" });
    return { workspace, acme };
  }

  it("are skipped by default, with the reason", async () => {
    const { workspace } = await withThree();
    const importId = await importAll(workspace, file);
    expect(await importOf(workspace, importId)).toMatchObject({ created: 1, skipped: 4 });
    const skipped = await rowsOf(workspace, importId, "skipped");
    expect(skipped.map(({ message }) => message)).toEqual([
      "It looks like a partner already here: Acme (same name).",
      "It looks like a partner already here: Zeta (same website).",
      "It looks like a partner already here: Old third (same number elsewhere).",
      "It looks like an earlier row of this file: New (same name).",
    ]);
  });

  it("are updated where asked, and come back with undo", async () => {
    const { workspace, acme } = await withThree();
    const importId = await importAll(workspace, file, "update");
    expect(await importOf(workspace, importId)).toMatchObject({ created: 1, updated: 3, skipped: 1 });
    const read = () => inWorkspace(workspace.as("viewer"), (work) => getPartner(work, acme.id));
    expect(await read()).toMatchObject({ name: "ACME Inc.", city: "Ulm", version: 2 });
    await undoImport(workspace.as("admin"), { importId });
    await runUndoImport(jobOf(workspace), importId);
    expect(await read()).toMatchObject({ name: "Acme", city: "Oslo", version: 3 });
    expect(await importOf(workspace, importId)).toMatchObject({ state: "undone", reversed: 4, kept: 0 });
    expect(await namesIn(workspace)).toEqual(["Acme", "Old third", "Zeta"]);
  });

  it("are created beside where asked", async () => {
    const { workspace } = await withThree();
    expect(await importOf(workspace, await importAll(workspace, file, "create"))).toMatchObject({
      created: 5,
    });
  });
});

describe("undo", () => {
  it("keeps what was edited since, and works once", async () => {
    const workspace = await aWorkspace();
    const admin = workspace.as("admin");
    const importId = await importAll(workspace, bytesOf("Company\nA one\nB two\nC three\n"));
    const [row] = await rowsOf(workspace, importId);
    await updatePartner(admin, { partnerId: row?.partnerId ?? "", version: 1, changes: { city: "Ulm" } });
    await undoImport(admin, { importId });
    await runUndoImport(jobOf(workspace), importId);
    await runUndoImport(jobOf(workspace), importId);
    expect(await importOf(workspace, importId)).toMatchObject({ state: "undone", reversed: 2, kept: 1 });
    expect(await namesIn(workspace)).toEqual(["A one"]);
    await expect(undoImport(admin, { importId })).rejects.toMatchObject({ code: "conflict" });
  });

  it("and import are closed to others, and other workspaces see neither file nor import", async () => {
    const other = await aWorkspace("Theirs");
    const { importId } = await begin(desk, bytesOf("Company\nWalled\n"));
    const { fileId } = await storeImportFile(desk.as("admin"), {
      name: "a.csv",
      bytes: bytesOf("Company\nX\n"),
    });
    const task = { fileId, mapping: ["name" as const] };
    await expect(undoImport(desk.as("admin"), { importId })).rejects.toMatchObject({ code: "conflict" });
    for (const role of ["viewer", "legal", "finance", "executive"] as const) {
      await expect(storeImportFile(desk.as(role), { name: "a", bytes: bytesOf("x") })).rejects.toMatchObject({
        code: "forbidden",
      });
      await expect(startImport(desk.as(role), task)).rejects.toMatchObject({ code: "forbidden" });
      await expect(undoImport(desk.as(role), { importId })).rejects.toMatchObject({ code: "forbidden" });
    }
    await expect(startImport(other.as("admin"), task)).rejects.toMatchObject({ code: "not_found" });
    await expect(undoImport(other.as("admin"), { importId })).rejects.toMatchObject({ code: "not_found" });
    await expect(peekImportFile(other.as("admin"), fileId)).rejects.toMatchObject({ code: "not_found" });
    await expect(importOf(other, importId)).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("a large file", () => {
  it("survives being cut off in any batch: no row is lost and none comes twice", async () => {
    const workspace = await aWorkspace();
    const size = 1300;
    const lines = Array.from({ length: size }, (_, place) => `Company ${place}`);
    const { importId } = await begin(workspace, bytesOf(`Company\n${lines.join("\n")}\n`));
    for (let cut = 1; cut <= 6; cut += 1) {
      let left = cut;
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
      await runImport(dying, importId).catch(() => undefined);
    }
    await Promise.all([runImport(jobOf(workspace), importId), runImport(jobOf(workspace), importId)]);
    expect(await importOf(workspace, importId)).toMatchObject({
      state: "done",
      total: size,
      done: size,
      created: size,
    });
    const { count, names } = await inWorkspace(workspace.as("viewer"), async ({ tx, scope }) => {
      const rows = await tx.partner.findMany({
        where: { workspaceId: scope.workspaceId },
        select: { name: true },
      });
      return { count: rows.length, names: new Set(rows.map(({ name }) => name)).size };
    });
    expect([count, names]).toEqual([size, size]);
  });

  it("of 50,000 rows leaves the process answering", async () => {
    const workspace = await aWorkspace();
    const lines = Array.from(
      { length: 50_000 },
      (_, n) => `Company ${n},https://c${n}.example.com,City ${n % 90},N${n}`,
    );
    const { importId } = await begin(
      workspace,
      bytesOf(`Company,Website,City,Account number\n${lines.join("\n")}\n`),
    );
    const lag = monitorEventLoopDelay({ resolution: 10 });
    lag.enable();
    const from = performance.now();
    let isRunning = true;
    const importing = runImport(jobOf(workspace), importId).finally(() => {
      isRunning = false;
    });
    // Somebody else keeps reading meanwhile: each answer shows that the import let go in between.
    let answers = 0;
    while (isRunning) {
      await inWorkspace(desk.as("viewer"), (work) => listPartners(work, { limit: 10 }));
      answers += 1;
    }
    await importing;
    lag.disable();
    const seconds = ((performance.now() - from) / 1000).toFixed(1);
    console.info(
      `50,000 rows in ${seconds} s, ${answers} answers, longest pause ${(lag.max / 1e6).toFixed(0)} ms`,
    );
    expect(answers).toBeGreaterThan(50);
    expect(await importOf(workspace, importId)).toMatchObject({ state: "done", created: 50_000 });
  }, 180_000);
});
