import { describe, expect, it } from "vitest";
import { documentKinds } from "@/lib/domain/deal/document-sequence";
import { bookmarkNameOf } from "@/lib/domain/document/bookmark-name";
import { compileDocument } from "@/lib/domain/document/compile";
import { writeDocumentHtml } from "@/lib/domain/document/document-html";
import { numberBlocks } from "@/lib/domain/document/numbering";
import { refer, runs, words } from "@/lib/domain/document/runs";
import { type Block, type Clause, clausesOf, type DocumentTree, runsOf } from "@/lib/domain/document/tree";
import { writeDocx } from "@/lib/platform/docx/write-docx";
import { wordsOfDocx, wordsOfHtml } from "@/tests/support/document-words";
import { readDocx } from "@/tests/support/read-docx";
import { referenceSheet } from "@/tests/support/reference-sheet";

const createdAt = new Date("2026-11-20T10:00:00Z");
const context = { ourName: "Harbourline Systems Ltd", model: "co_sell", date: "2026-11-20" } as const;
const agreement = compileDocument("co_sell_agreement", referenceSheet, context);

const treeOf = (blocks: Block[], name = "Ours Ltd"): DocumentTree => ({
  kind: "loi",
  title: "Letter",
  parties: [{ id: "p", name, shortName: "P", role: "" }],
  blocks: numberBlocks(blocks).blocks,
  isBinding: false,
  notice: "A test.",
});
const clause = (id: string, ...children: Clause[]): Clause => ({
  kind: "clause",
  id,
  level: 1,
  number: "",
  runs: [words(`Words of ${id}.`)],
  children,
});
const schedule = (id: string): Block => ({
  kind: "heading",
  id,
  level: 1,
  counted: "schedule",
  number: "",
  text: id,
});

describe("a Word file", () => {
  it.each(documentKinds)(
    "says in a %s what the HTML says, word by word and number by number",
    async (kind) => {
      const tree = compileDocument(kind, referenceSheet, context);
      const file = await writeDocx(tree, { createdAt });
      expect(wordsOfDocx(file)).toEqual(wordsOfHtml(writeDocumentHtml(tree)));
    },
  );

  it("gives the same bytes for the same document and instant", async () => {
    const first = await writeDocx(agreement, { createdAt, footer: "D-0147, version 5" });
    const second = await writeDocx(agreement, { createdAt, footer: "D-0147, version 5" });
    const later = await writeDocx(agreement, { createdAt: new Date("2026-11-21T10:00:00Z") });
    expect(Buffer.compare(first, second)).toBe(0);
    expect(Buffer.compare(first, later)).not.toBe(0);
  });

  it("numbers clauses, letters and schedules by lists, and refers to them by fields that show the same", async () => {
    const blocks: Block[] = [
      clause("a", clause("a.b", clause("a.b.c"), clause("a.b.d", clause("a.b.d.e")))),
      clause("f"),
      {
        kind: "paragraph",
        id: "refers",
        tone: "body",
        runs: runs(
          refer("a.b.d", true),
          ", ",
          refer("a.b.d.e"),
          ", ",
          refer("f"),
          ", ",
          refer("one"),
          " and ",
          refer("g.h"),
        ),
      },
      schedule("one"),
      clause("g", clause("g.h")),
      schedule("two"),
      clause("i"),
    ];
    const tree = treeOf(blocks);
    const { paragraphs } = readDocx(await writeDocx(tree, { createdAt }));
    const numberOf = (id: string) =>
      paragraphs.find(({ bookmarks }) => bookmarks.includes(bookmarkNameOf(id)))?.fullNumber;
    expect(["a", "a.b", "a.b.d", "a.b.d.e", "f", "one", "g", "g.h", "two", "i"].map(numberOf)).toEqual([
      "1",
      "1.1",
      "1.1(b)",
      "1.1(b)(i)",
      "2",
      "Schedule A",
      "1",
      "1.1",
      "Schedule B",
      "1",
    ]);
    const refers = paragraphs.find(({ bookmarks }) => bookmarks.includes(bookmarkNameOf("refers")));
    expect(refers?.text.replaceAll("\u00a0", " ")).toBe(
      "Clause 1.1(b), clause 1.1(b)(i), clause 2, Schedule A and paragraph 1.1 of Schedule A",
    );
    for (const field of refers?.fields ?? []) {
      const target = paragraphs.find(({ bookmarks }) => bookmarks.includes(field.bookmark));
      expect(target?.fullNumber).toBe(field.shown);
    }
    expect(refers?.fields.length).toBe(6);
  });

  it("holds every cross-reference and bookmark of the agreement", async () => {
    const { paragraphs } = readDocx(await writeDocx(agreement, { createdAt }));
    const names = paragraphs.flatMap(({ bookmarks }) => bookmarks);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^_\w{1,39}$/);
    for (const { id } of clausesOf(agreement.blocks)) expect(names).toContain(bookmarkNameOf(id));
    const fields = paragraphs.flatMap((paragraph) => paragraph.fields);
    const references = agreement.blocks.flatMap((block) =>
      [...runsOf(block)].filter((run) => run.kind === "reference"),
    );
    expect(fields.length).toBe(references.length);
    for (const field of fields) {
      const target = paragraphs.find(({ bookmarks }) => bookmarks.includes(field.bookmark));
      expect(target?.fullNumber, field.bookmark).toBe(field.shown);
    }
  });

  it("uses styles of its own for each part of the paper and repeats the head of a table", async () => {
    const { paragraphs, parts } = readDocx(await writeDocx(agreement, { createdAt, footer: "D-0147" }));
    const used = new Set(paragraphs.map(({ style }) => style));
    for (const style of [
      "Title",
      "Heading1",
      "BodyText",
      "Definition",
      "Note",
      "Clause2",
      "Clause3",
      "TableText",
    ])
      expect([...used]).toContain(style);
    expect(parts["word/document.xml"]?.match(/<w:tblHeader\/>/g)?.length).toBe(
      agreement.blocks.filter((block) => block.kind === "table").length,
    );
    const pages = Object.keys(parts).filter((path) => path.startsWith("word/footer"));
    for (const path of pages) expect(parts[path]).toMatch(/D-0147.*PAGE.*NUMPAGES/s);
    expect(parts["word/styles.xml"]).toContain('w:val="en-GB"');
  });

  it("keeps who it is in its properties", async () => {
    const identity = { documentId: "0199-a", revision: "5", digest: "ab".repeat(32) };
    const { properties, parts } = readDocx(await writeDocx(agreement, { createdAt, identity }));
    expect(properties).toEqual({
      ParleyDocument: "0199-a",
      ParleyRevision: "5",
      ParleyDigest: identity.digest,
      ParleyKind: "co_sell_agreement",
    });
    expect(parts["docProps/core.xml"]).toContain("2026-11-20T10:00:00Z");
  });

  it.each([
    ["emoji", "Acme 😀 and 👩‍💻 Ltd"],
    ["markup", "<b>&amp; ]]> \" ' %1"],
    ["ten thousand letters", "Each party keeps its word. ".repeat(371)],
    ["Arabic inside", "Acme and شركة الخليج 12, Ltd"],
  ])("keeps %s as written", async (_, text) => {
    const { paragraphs } = readDocx(
      await writeDocx(treeOf([{ ...clause("c"), runs: [words(text)] }], text.slice(0, 60)), { createdAt }),
    );
    expect(paragraphs.find(({ number }) => number === "1")?.text).toBe(text);
  });

  it("sets a name from right to left, and only that", async () => {
    const runsIn = [words("Between شركة الخليج and Acme")];
    const file = readDocx(
      await writeDocx(treeOf([{ ...clause("c"), runs: runsIn }, clause("d")]), { createdAt }),
    );
    expect(file.paragraphs.filter((paragraph) => paragraph.isRightToLeft).length).toBe(1);
    expect(file.parts["word/document.xml"]).toMatch(/<w:rtl\/><\/w:rPr><w:t[^>]*>شركة الخليج<\/w:t>/);
  });

  it("leaves out signs no file may hold", async () => {
    const text = "A\u0000B\u0008C\ud800D\uffffE";
    const { paragraphs } = readDocx(
      await writeDocx(treeOf([{ ...clause("c"), runs: [words(text)] }]), { createdAt }),
    );
    expect(paragraphs.find(({ number }) => number === "1")?.text).toBe("ABCDE");
  });
});
