import fc from "fast-check";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { getDocumentProxy } from "unpdf";
import { afterAll, describe, expect, it } from "vitest";
import { DocumentView } from "@/components/document/document-view";
import { documentKinds } from "@/lib/domain/deal/document-sequence";
import { partnershipModels } from "@/lib/domain/deal/partnership-model";
import { compileDocument } from "@/lib/domain/document/compile";
import { writeDocumentHtml } from "@/lib/domain/document/document-html";
import type { DocumentTree } from "@/lib/domain/document/tree";
import { emptyTermSheet, type TermSheet, termSheetSchema } from "@/lib/domain/term-sheet/term-sheet";
import { writeDocx } from "@/lib/platform/docx/write-docx";
import { closeTypesetter, renderPdf } from "@/lib/platform/pdf/render-pdf";
import {
  figuresOfHtml,
  figuresOfPreview,
  figuresOfTree,
  figureWords,
  wrongFigures,
} from "@/tests/support/document-figures";
import { wordsOf, wordsOfDocx, wordsOfHtml } from "@/tests/support/document-words";
import { referenceSheet } from "@/tests/support/reference-sheet";
import { termSheetArbitrary } from "@/tests/support/term-sheets/arbitrary";
import { editDraws, editSheet } from "@/tests/support/term-sheets/edits";

/** All ten thousand take a quarter of an hour: the usual run tries some, `PARLEY_LONG_TESTS=1` tries them all. */
const isLong = process.env.PARLEY_LONG_TESTS !== undefined;
const sequences = isLong ? 10_000 : 150;
const pdfSamples = isLong ? 300 : 15;
const hour = 3_600_000;

const createdAt = new Date("2026-11-20T10:00:00Z");
const ourName = "Ours Ltd";

const edited: fc.Arbitrary<TermSheet> = fc
  .tuple(fc.oneof(fc.constantFrom(referenceSheet, emptyTermSheet()), termSheetArbitrary), editDraws)
  .map(([sheet, draws]) => editSheet(sheet, draws));
const compiled = fc
  .record({
    sheet: edited,
    kind: fc.constantFrom(...documentKinds),
    model: fc.constantFrom(...partnershipModels),
  })
  .map(({ sheet, kind, model }) => ({
    sheet,
    tree: compileDocument(kind, sheet, { ourName, model, date: "2026-11-20" }),
  }));

/** As a program gets them over REST: sheet and document as JSON, read again. */
const sent = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value));

async function wordsOfPdf(tree: DocumentTree): Promise<string[]> {
  const pdf = await getDocumentProxy(await renderPdf(tree, { createdAt }));
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    // Cells that stand close to each other are words of their own.
    const page = items.map((item) => ("str" in item ? item.str : "")).join(" ");
    pages.push(page.replace(/Page \d+ of \d+/, ""));
  }
  return wordsOf(pages);
}

/** What a new page says again: the title and the heads of a table that goes on. */
const saidAgain = (tree: DocumentTree): Set<string> =>
  new Set(
    wordsOf([
      tree.title,
      tree.subtitle ?? "",
      ...tree.blocks.flatMap((block) =>
        block.kind === "table" ? block.columns.map(({ label }) => label) : [],
      ),
    ]),
  );

/** `some` without `others`, each taken away once. */
function surplus(some: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const word of others) left.set(word, (left.get(word) ?? 0) + 1);
  return some.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}

afterAll(closeTypesetter);

describe("sheet, preview, HTML, Word and REST after any sequence of edits", () => {
  it(`show the same figures (${sequences} sequences)`, { timeout: hour }, async () => {
    await fc.assert(
      fc.asyncProperty(compiled, async ({ sheet, tree }) => {
        expect(wrongFigures(tree, sheet, ourName)).toEqual([]);
        const figures = figuresOfTree(tree);
        const html = writeDocumentHtml(tree);
        expect(figuresOfHtml(html)).toEqual(figures);
        const preview = createElement(DocumentView, { tree, termHref: (path: string) => `#term:${path}` });
        expect(figuresOfPreview(renderToStaticMarkup(preview))).toEqual(figures);
        expect(wordsOfDocx(await writeDocx(tree, { createdAt }))).toEqual(wordsOfHtml(html));
        expect(figuresOfTree(sent(tree))).toEqual(figures);
        expect(termSheetSchema.parse(sent(sheet))).toEqual(sheet);
      }),
      { numRuns: sequences, endOnFailure: true },
    );
  });

  it(`show the same figures in the PDF (${pdfSamples} of them, for its cost)`, {
    timeout: hour,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(compiled, async ({ tree }) => {
        const set = figureWords(await wordsOfPdf(tree));
        const written = figureWords(wordsOfHtml(writeDocumentHtml(tree)));
        expect(surplus(written, set)).toEqual([]);
        const again = saidAgain(tree);
        expect(surplus(set, written).filter((word) => !again.has(word))).toEqual([]);
      }),
      { numRuns: pdfSamples, endOnFailure: true },
    );
  });
});
