import { extractText, getDocumentProxy } from "unpdf";
import { afterAll, describe, expect, it } from "vitest";
import { documentKinds } from "@/lib/domain/deal/document-sequence";
import { columnShares } from "@/lib/domain/document/column-shares";
import { compileDocument } from "@/lib/domain/document/compile";
import { numberBlocks } from "@/lib/domain/document/numbering";
import { words } from "@/lib/domain/document/runs";
import type { DocumentTree } from "@/lib/domain/document/tree";
import { emptyTermSheet } from "@/lib/domain/term-sheet/term-sheet";
import { closeTypesetter, renderPdf, typesetPdf } from "@/lib/platform/pdf/render-pdf";
import { TypesetError, Typesetter } from "@/lib/platform/pdf/typesetter";
import { referenceSheet } from "@/tests/support/reference-sheet";
import { apiLicenceSheet } from "@/tests/support/term-sheets/api-licence";
import { coSellThreePartySheet } from "@/tests/support/term-sheets/co-sell-three-party";
import { oemSheet } from "@/tests/support/term-sheets/oem";
import { referralSheet } from "@/tests/support/term-sheets/referral";

const createdAt = new Date("2026-11-20T10:00:00Z");
const context = { ourName: "Harbourline Systems Ltd", model: "co_sell", date: "2026-11-20" } as const;
const agreement = compileDocument("co_sell_agreement", referenceSheet, context);
const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1");
const pageCount = (bytes: Uint8Array): number => latin(bytes).match(/\/Type\s*\/Page\b/g)?.length ?? 0;

const oneClause = (text: string): DocumentTree => ({
  kind: "loi",
  title: "Letter",
  parties: [{ id: "p", name: text.slice(0, 40), shortName: "P", role: "" }],
  blocks: numberBlocks([
    { kind: "clause", id: "c", level: 1, number: "", heading: "Words", runs: [words(text)], children: [] },
  ]).blocks,
  isBinding: false,
  notice: "A test.",
});

afterAll(closeTypesetter);

describe("PDF", () => {
  it.each(documentKinds)("sets a %s as tagged PDF/A-2a", async (kind) => {
    const pdf = await typesetPdf(compileDocument(kind, referenceSheet, context), { createdAt });
    const file = latin(pdf.bytes);
    expect(file.startsWith("%PDF-1.")).toBe(true);
    expect(file).toContain("<pdfaid:part>2</pdfaid:part>");
    expect(file).toContain("<pdfaid:conformance>A</pdfaid:conformance>");
    expect(pdf.conformance).toBe("PDF/A-2a");
    expect(pdf.replacedCharacters).toEqual([]);
  });

  it("gives the same bytes for the same document and instant, other bytes for another instant", async () => {
    const footer = "D-0147, version 5";
    const first = await renderPdf(agreement, { createdAt, footer });
    const second = await renderPdf(agreement, { createdAt, footer });
    const later = await renderPdf(agreement, { createdAt: new Date("2026-11-21T10:00:00Z"), footer });
    expect(Buffer.compare(first, second)).toBe(0);
    expect(Buffer.compare(first, later)).not.toBe(0);
  });

  it("puts a watermark behind a draft", async () => {
    const plain = await renderPdf(agreement, { createdAt });
    const draft = await renderPdf(agreement, { createdAt, watermark: "DRAFT" });
    expect(draft.length).toBeGreaterThan(plain.length);
  });

  it.each([
    ["Chinese", "华为技术有限公司"],
    ["traditional Chinese", "臺灣積體電路製造"],
    ["Japanese", "株式会社日立製作所 ソニーグループ"],
    ["Korean", "삼성전자 주식회사"],
    ["Arabic", "شركة الاتصالات السعودية"],
    ["Hebrew", "טבע תעשיות"],
    ["Devanagari", "टाटा कंसल्टेंसी"],
    ["Thai", "เครือเจริญโภคภัณฑ์"],
  ])("sets names in %s, to be read and searched again", async (_script, name) => {
    const pdf = await typesetPdf(oneClause(`Between ${name} and Harbourline GmbH.`), { createdAt });
    expect(pdf.replacedCharacters).toEqual([]);
    expect(pdf.conformance).toBe("PDF/A-2a");
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf.bytes)), {
      mergePages: true,
    });
    // Readers differ in where they put the words of a line that runs from right to left, never in the words.
    const letters = (words: string) => [...words.normalize("NFKC").replaceAll(/\s/gu, "")];
    const found = new Set(letters(text));
    expect(letters(name).filter((letter) => !found.has(letter))).toEqual([]);
    expect(text).toContain("Harbourline GmbH.");
  });

  it.each([
    ["reference", referenceSheet, "co_sell"],
    ["three-party", coSellThreePartySheet, "co_sell"],
    ["OEM", oemSheet, "oem"],
    ["API", apiLicenceSheet, "api_licence"],
    ["referral", referralSheet, "referral"],
    ["empty", emptyTermSheet(), "joint_venture"],
  ] as const)("keeps the letter of intent of the %s deal to two pages", async (_, sheet, model) => {
    for (const kind of ["loi", "mou"] as const) {
      const letter = compileDocument(kind, sheet, { ...context, model });
      expect(pageCount(await renderPdf(letter, { createdAt }))).toBeLessThanOrEqual(2);
    }
  });

  it.each([
    ["emoji", "Acme 😀 and 👩‍💻 Ltd", ["😀", "👩", "💻"]],
    ["Tamil", "தமிழ்", [..."தமிழ"]],
  ])("stands in for %s it cannot draw, says which, and stays an archive file", async (_, text, missing) => {
    const pdf = await typesetPdf(oneClause(text), { createdAt });
    expect(pdf.conformance).toBe("PDF/A-2a");
    expect(pdf.replacedCharacters.toSorted()).toEqual(missing.toSorted());
  });

  it("draws Latin, Greek and Cyrillic names as they are", async () => {
    const text = "Žluťoučký Kůň, Ελληνική Εταιρεία, Мария Őry, −40 € “ok” …";
    const pdf = await typesetPdf(oneClause(text), { createdAt });
    expect(pdf.replacedCharacters).toEqual([]);
  });

  it("takes strings as words, never as markup", async () => {
    const text = '#panic("no") *bold* $x$ `raw` #import "/etc/passwd": * \\ <label> @ref [';
    const pdf = await typesetPdf(oneClause(text), { createdAt });
    expect(pdf.conformance).toBe("PDF/A-2a");
  });

  it("carries a clause of 20,000 characters over several pages", async () => {
    const short = await renderPdf(oneClause("A few words."), { createdAt });
    const long = await renderPdf(oneClause("Each party keeps its word. ".repeat(740)), { createdAt });
    expect(pageCount(short)).toBe(1);
    expect(pageCount(long)).toBeGreaterThan(4);
  });
});

describe("typesetter", () => {
  const tables = agreement.blocks.filter((block) => block.kind === "table");
  const widths = Object.fromEntries(tables.map((table) => [table.id, columnShares(table)]));
  const job = { tree: agreement, options: { watermark: "", footer: "", widths, creationTimestamp: 0 } };

  it("replaces its child after so many documents and goes on", async () => {
    const typesetter = new Typesetter({ documentsPerChild: 1, timeoutMs: 20_000, longestQueue: 5 });
    const answers = await Promise.all([job, job, job].map((each) => typesetter.typeset(each)));
    typesetter.close();
    expect(new Set(answers.map((answer) => Buffer.from(answer.bytes).toString("base64"))).size).toBe(1);
  });

  it("gives up when time is up", async () => {
    const typesetter = new Typesetter({ documentsPerChild: 10, timeoutMs: 1, longestQueue: 5 });
    await expect(typesetter.typeset(job)).rejects.toThrow("was not set within");
    typesetter.close();
  });

  it("refuses a document when too many wait, and fails one that is no document without stopping", async () => {
    const typesetter = new Typesetter({ documentsPerChild: 10, timeoutMs: 20_000, longestQueue: 1 });
    const first = typesetter.typeset(job);
    await expect(typesetter.typeset(job)).rejects.toThrow("Too many documents are waiting");
    await first;
    const broken = typesetter.typeset({ tree: { title: 3 }, options: job.options });
    await expect(broken).rejects.toBeInstanceOf(TypesetError);
    await expect(typesetter.typeset(job)).resolves.toMatchObject({ conformance: "PDF/A-2a" });
    typesetter.close();
  });
});
