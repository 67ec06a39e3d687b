import { BorderStyle, Document, Footer, Header, Packer, PageNumber, Paragraph, Tab, TextRun } from "docx";
import { unzipSync, zipSync } from "fflate";
import type { DocumentTree } from "@/lib/domain/document/tree";
import { referencePlaces } from "./reference-places";
import { wordBlocks } from "./word-blocks";
import { textRuns } from "./word-runs";
import { numbering, page, styleIds, styles, tableStyle } from "./word-styles";
import { xmlText } from "./word-text";

export const wordMediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

export type DocxOptions = {
  /** Written into the file as its creation time; the same tree and instant give the same bytes. */
  createdAt: Date;
  /** Left end of the footer, such as a reference, version and day: "D-0147, version 5, 20 November 2026". */
  footer?: string;
  /** Which document this is, for whoever gets the file back: kept as properties of the file, not shown. */
  identity?: { documentId: string; revision: string; digest: string };
};

const hairline = { style: BorderStyle.SINGLE, size: 6, color: "17211D", space: 8 };

function opening(tree: DocumentTree): Paragraph[] {
  const hasSubtitle = tree.subtitle !== undefined && tree.subtitle !== "";
  const title = new Paragraph({
    style: "Title",
    ...(hasSubtitle ? {} : { border: { bottom: hairline } }),
    children: textRuns(tree.title),
  });
  const subtitle = new Paragraph({
    style: "Subtitle",
    border: { bottom: hairline },
    children: textRuns(tree.subtitle ?? ""),
  });
  const notice = new Paragraph({
    style: styleIds.note,
    spacing: { before: 160, after: 320 },
    children: textRuns(tree.notice),
  });
  return hasSubtitle ? [title, subtitle, notice] : [title, notice];
}

const tab = () => new TextRun({ children: [new Tab()] });

function header(tree: DocumentTree): Header {
  return new Header({
    children: [
      new Paragraph({
        style: "Header",
        children: [...textRuns(tree.title), tab(), ...textRuns(tree.subtitle ?? "")],
      }),
    ],
  });
}

const footer = (left: string): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: "Footer",
        children: [
          ...textRuns(left),
          tab(),
          new TextRun({ children: ["Page ", PageNumber.CURRENT, " of ", PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });

const seconds = (instant: Date): string => `${instant.toISOString().slice(0, 19)}Z`;

/** The writer's own clock would show in the file: its times are replaced by the one that was given. */
const withTime = (core: string, instant: Date): string =>
  core.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${seconds(instant)}`);

/** Bookmarks are counted by the library through the life of the process: here each document counts from one. */
function withOwnBookmarkIds(document: string): string {
  const ids = new Map<string, number>();
  return document.replace(
    /(<w:bookmark(?:Start|End)\b[^>]*\bw:id=")(\d+)"/g,
    (_, before: string, id: string) => {
      const own = ids.get(id) ?? ids.size + 1;
      ids.set(id, own);
      return `${before}${own}"`;
    },
  );
}

/** Our lists are outlines: each level is fixed and counts under the one above, as in any contract. */
const asOutline = (numbers: string): string =>
  numbers.replaceAll('w:val="hybridMultilevel"', 'w:val="multilevel"').replaceAll(' w:tentative="1"', "");

/** Zips the parts in their order with one time for all; the calendar fields of a zip know no zone. */
function pack(parts: Record<string, Uint8Array>, createdAt: Date): Uint8Array<ArrayBuffer> {
  const rewrite = (path: string, change: (text: string) => string) => ({
    [path]: new TextEncoder().encode(change(new TextDecoder().decode(parts[path]))),
  });
  const all = {
    ...parts,
    ...rewrite("docProps/core.xml", (text) => withTime(text, createdAt)),
    ...rewrite("word/document.xml", withOwnBookmarkIds),
    ...rewrite("word/styles.xml", (text) => text.replace("</w:styles>", `${tableStyle}</w:styles>`)),
    ...rewrite("word/numbering.xml", asOutline),
  };
  return new Uint8Array(zipSync(all, { mtime: new Date(1980, 0, 1), level: 6 }));
}

/**
 * The document as a Word file: styles, automatic numbers, cross-references and page numbers as fields, tables with
 * repeated heads, a bookmark for each passage. Deterministic. Shows the same words and figures as every other writer.
 */
export async function writeDocx(tree: DocumentTree, options: DocxOptions): Promise<Uint8Array<ArrayBuffer>> {
  const { createdAt, footer: left = "", identity } = options;
  const names = tree.parties.map((party) => party.name).filter((name) => name !== "");
  const file = new Document({
    title: xmlText(tree.title),
    subject: xmlText(tree.subtitle ?? ""),
    creator: xmlText(names.join("; ")) || "Parley",
    lastModifiedBy: "Parley",
    description: xmlText(tree.notice),
    revision: 1,
    styles,
    numbering,
    ...(identity
      ? {
          customProperties: [
            { name: "ParleyDocument", value: identity.documentId },
            { name: "ParleyRevision", value: identity.revision },
            { name: "ParleyDigest", value: identity.digest },
            { name: "ParleyKind", value: tree.kind },
          ],
        }
      : {}),
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: page.width, height: page.height },
            margin: {
              top: page.top,
              bottom: page.bottom,
              left: page.side,
              right: page.side,
              header: 700,
              footer: 650,
            },
          },
        },
        headers: {
          default: header(tree),
          first: new Header({ children: [new Paragraph({ style: "Header" })] }),
        },
        footers: { default: footer(left), first: footer(left) },
        children: [...opening(tree), ...wordBlocks(tree.blocks, referencePlaces(tree.blocks))],
      },
    ],
  });
  return pack(unzipSync(new Uint8Array(await Packer.toBuffer(file))), createdAt);
}
