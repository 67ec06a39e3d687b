import { columnShares } from "@/lib/domain/document/column-shares";
import type { DocumentTree } from "@/lib/domain/document/tree";
import { type TypesetAnswer, Typesetter } from "./typesetter";

export type PdfOptions = {
  /** Written into the file as its creation time; the same tree and instant give the same bytes. */
  createdAt: Date;
  /** A word behind the text of each page, such as "DRAFT". */
  watermark?: string;
  /** Left end of the footer, such as a reference and version: "D-0147, version 5". */
  footer?: string;
};

/**
 * `conformance` falls to "PDF 1.7" when the archive standard cannot be met. `replacedCharacters` are those no
 * bundled face can draw: each stands as "□", so a document that has any should not be sealed unseen.
 */
export type RenderedPdf = TypesetAnswer;

/** One typesetter per process, also when a bundler loads this file more than once. */
const holder = globalThis as typeof globalThis & { parleyTypesetter?: Typesetter };
function typesetter(): Typesetter {
  holder.parleyTypesetter ??= new Typesetter({
    documentsPerChild: 300,
    timeoutMs: 20_000,
    longestQueue: 100,
  });
  return holder.parleyTypesetter;
}

/** Sets a document and says how well it went. Throws a TypesetError whose message can be shown. */
export async function typesetPdf(tree: DocumentTree, options: PdfOptions): Promise<RenderedPdf> {
  const { createdAt, watermark = "", footer = "" } = options;
  const creationTimestamp = Math.floor(createdAt.getTime() / 1000);
  const tables = tree.blocks.filter((block) => block.kind === "table");
  const widths = Object.fromEntries(tables.map((table) => [table.id, columnShares(table)]));
  const answer = await typesetter().typeset({
    tree,
    options: { watermark, footer, widths, creationTimestamp },
  });
  return { ...answer, bytes: new Uint8Array(answer.bytes) };
}

/** The document as a tagged PDF/A-2a: A4, numbered pages, signature blocks kept whole. Deterministic. */
export async function renderPdf(tree: DocumentTree, options: PdfOptions): Promise<Uint8Array> {
  const { bytes } = await typesetPdf(tree, options);
  return bytes;
}

/** Ends the child process; for shutdown and tests. */
export function closeTypesetter(): void {
  holder.parleyTypesetter?.close();
}
