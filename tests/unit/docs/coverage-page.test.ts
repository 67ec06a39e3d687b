import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { sectionOfPath, termCatalogue } from "@/lib/domain/term-sheet/catalogue";
import { sampleData, unzipOne } from "@/tests/support/main-job/crm-lists";
import { commonPaper, formFiles } from "./common-paper-mapping";
import { coveragePage } from "./coverage-page";
import { filedLessons } from "./filed-agreements";

const known = new Set(termCatalogue.map(({ path }) => path));
const archive = sampleData("templates", "templates.dev.zip");

it("docs/coverage.md says where every variable goes (npm run docs writes it)", async () => {
  await expect(coveragePage()).toMatchFileSnapshot("../../../docs/coverage.md");
});

describe.each(Object.entries(commonPaper))("%s", (form, mapping) => {
  it("names only terms the catalogue has", () => {
    for (const [variable, target] of Object.entries(mapping))
      for (const path of target) expect(known.has(path), `${variable} → ${path}`).toBe(true);
  });

  it("covers every variable of the form, read from the form itself where it is at hand", () => {
    const file = existsSync(archive) ? unzipOne(readFileSync(archive), formFiles[form] ?? "") : undefined;
    const names = file
      ? [...file.toString("utf8").matchAll(/^\s+- name: (\S+)$/gm)].map(([, name]) => name)
      : Object.keys(mapping);
    expect(Object.keys(mapping).toSorted()).toEqual([...new Set(names)].toSorted());
  });
});

it("names places of the sheet for what filed agreements added", () => {
  for (const { agreement, added } of filedLessons)
    for (const path of added) expect(sectionOfPath(path), `${agreement}: ${path}`).toBeDefined();
});
