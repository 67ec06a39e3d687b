import { compileDocument } from "@/lib/domain/document/compile";
import { writeDocumentHtml } from "@/lib/domain/document/document-html";
import type { DocumentTree } from "@/lib/domain/document/tree";
import { catalogueSections } from "@/lib/domain/term-sheet/catalogue";
import { countAnswers } from "@/lib/domain/term-sheet/completeness";
import type { TermSheet } from "@/lib/domain/term-sheet/term-sheet";
import { writeDocx } from "@/lib/platform/docx/write-docx";
import { closeTypesetter, renderPdf } from "@/lib/platform/pdf/render-pdf";
import { coSellThreePartySheet } from "../support/term-sheets/co-sell-three-party";
import { percentile, report } from "./figure";

const createdAt = new Date("2026-11-20T10:00:00Z");
const wantedPages = 20;

const agreementOf = (sheet: TermSheet): DocumentTree =>
  compileDocument("co_sell_agreement", sheet, { ourName: "Harbourline", model: "co_sell" });

const copies = <Row extends { id: string }>(rows: readonly Row[], count: number): Row[] =>
  Array.from({ length: count }, (_, index) =>
    rows.map((row) => ({ ...row, id: `${row.id}-${index}` })),
  ).flat();

/** The same deal with so many more objectives, commitments and background that its agreement fills the pages. */
function longSheet(times: number): TermSheet {
  const sheet = structuredClone(coSellThreePartySheet);
  sheet.parties.objectives = copies(sheet.parties.objectives, times);
  sheet.goToMarket.commitments = copies(sheet.goToMarket.commitments, times);
  sheet.intellectualProperty.background = copies(sheet.intellectualProperty.background, times);
  return sheet;
}

const pageCount = (pdf: Uint8Array): number =>
  Buffer.from(pdf)
    .toString("latin1")
    .match(/\/Type\s*\/Page\b/g)?.length ?? 0;

async function longAgreement(): Promise<{ tree: DocumentTree; pages: number }> {
  for (let times = 4; ; times += 2) {
    const tree = agreementOf(longSheet(times));
    const pages = pageCount(await renderPdf(tree, { createdAt }));
    if (pages >= wantedPages) return { tree, pages };
  }
}

async function time(run: () => unknown, rounds: number): Promise<number[]> {
  for (let warmUp = 0; warmUp < 3; warmUp += 1) await run();
  const samples: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const began = performance.now();
    await run();
    samples.push(performance.now() - began);
  }
  return samples;
}

/** What it costs to turn the terms into papers. */
export async function measureDocuments(): Promise<void> {
  const sheet = coSellThreePartySheet;
  const terms = catalogueSections.reduce((count, { key }) => count + countAnswers(sheet, key), 0);
  const tree = agreementOf(sheet);
  const long = await longAgreement();
  const measured: [name: string, limit: number, rounds: number, run: () => unknown][] = [
    [`compile ${terms} terms to a tree`, 10, 100, () => agreementOf(sheet)],
    [`write the agreement of ${terms} terms as HTML`, 16, 50, () => writeDocumentHtml(tree)],
    [`write the agreement of ${terms} terms as a Word file`, 150, 30, () => writeDocx(tree, { createdAt })],
    [`set ${long.pages} pages as PDF`, 1000, 10, () => renderPdf(long.tree, { createdAt })],
  ];
  for (const [name, limit, rounds, run] of measured) {
    const samples = await time(run, rounds);
    report({
      name,
      value: percentile(samples, 0.95),
      unit: "ms",
      budget: { text: "fixed", limit },
      detail: { p50: percentile(samples, 0.5) },
    });
  }
  closeTypesetter();
}
