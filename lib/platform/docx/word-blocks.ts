import {
  AlignmentType,
  Bookmark,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from "docx";
import { bookmarkNameOf } from "@/lib/domain/document/bookmark-name";
import { columnShares } from "@/lib/domain/document/column-shares";
import type { Block, Clause, Heading, Table as TableBlock } from "@/lib/domain/document/tree";
import { exhaustive } from "@/lib/domain/shared/exhaustive";
import { isTitled, type ReferencePlaces } from "./reference-places";
import { textRuns, wordRuns } from "./word-runs";
import { signatureTable } from "./word-signatures";
import { lists, styleIds, textWidth } from "./word-styles";

type Writing = { places: ReferencePlaces; scheduleCount: number };

const marked = (id: string, children: readonly ParagraphChild[]): ParagraphChild[] => [
  new Bookmark({ id: bookmarkNameOf(id), children }),
];

/** Clauses count on through the document and anew in each schedule: a list of its own for each. */
const clauseNumber = (level: number, writing: Writing) => ({
  reference: lists.clauses,
  level,
  instance: writing.scheduleCount,
});

function clauseParagraphs(clause: Clause, writing: Writing, isLast: boolean): Paragraph[] {
  const { places } = writing;
  const level = clause.level - 1;
  const numbering = clauseNumber(level, writing);
  const words = wordRuns(clause.runs, places);
  const children = () =>
    clause.children.flatMap((child, index) =>
      clauseParagraphs(child, writing, isLast && index === clause.children.length - 1),
    );
  const keepNext = clause.children.length > 0 || isLast ? { keepNext: true } : {};
  if (isTitled(clause))
    return [
      new Paragraph({
        style: styleIds.heading,
        numbering,
        children: marked(clause.id, textRuns(clause.heading ?? "")),
      }),
      ...(words.length > 0
        ? [new Paragraph({ style: styleIds.clauseText, ...keepNext, children: words })]
        : []),
      ...children(),
    ];
  const lead =
    clause.heading === undefined
      ? []
      : textRuns(`${clause.heading}${words.length > 0 ? "." : ""}`, { italics: true });
  const space = lead.length > 0 && words.length > 0 ? textRuns(" ") : [];
  const style = styleIds.clauses[Math.min(level, styleIds.clauses.length - 1)] ?? styleIds.clauses[0];
  return [
    new Paragraph({
      style,
      numbering,
      // Words that introduce a list stay with its first item, and the last ones with the lines to sign on.
      ...keepNext,
      children: marked(clause.id, [...lead, ...space, ...words]),
    }),
    ...children(),
  ];
}

function headingParagraph(heading: Heading, writing: Writing): Paragraph {
  const children = marked(heading.id, textRuns(heading.text));
  if (heading.counted === "schedule") {
    writing.scheduleCount += 1;
    return new Paragraph({
      style: styleIds.scheduleHeading,
      pageBreakBefore: writing.scheduleCount === 1,
      children,
    });
  }
  if (heading.counted === "section")
    return new Paragraph({ style: styleIds.heading, numbering: clauseNumber(0, writing), children });
  const style = heading.level === 1 ? styleIds.heading : styleIds.subheading;
  return new Paragraph({ style, numbering: false, indent: { left: 0, hanging: 0 }, children });
}

/** Whether there are many columns: their words are set smaller. */
const isWide = (table: TableBlock): boolean => table.columns.length > 4;

function tableBlocks(table: TableBlock, { places }: Writing): (Paragraph | Table)[] {
  const widths = columnShares(table).map((share) => Math.floor(share * textWidth));
  const size = isWide(table) ? { run: { size: 16 } } : {};
  const look = isWide(table) ? { size: 16 } : {};
  const sideOf = (index: number) =>
    table.columns[index]?.align === "end" ? AlignmentType.RIGHT : AlignmentType.LEFT;
  const cell = (index: number, paragraph: Paragraph) =>
    new TableCell({ width: { size: widths[index] ?? 0, type: WidthType.DXA }, children: [paragraph] });
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: table.columns.map((column, index) =>
      cell(
        index,
        new Paragraph({
          style: styleIds.tableHead,
          alignment: sideOf(index),
          children: textRuns(column.label, look),
        }),
      ),
    ),
  });
  const rows = table.rows.map(
    (row) =>
      new TableRow({
        cantSplit: true,
        children: row.cells.map((runs, index) =>
          cell(
            index,
            new Paragraph({
              style: styleIds.tableText,
              alignment: sideOf(index),
              ...size,
              children: wordRuns(runs, places),
            }),
          ),
        ),
      }),
  );
  return [
    ...(table.caption === ""
      ? []
      : [new Paragraph({ style: styleIds.tableCaption, children: textRuns(table.caption) })]),
    new Table({
      style: styleIds.table,
      width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      tableLook: { firstRow: true, noHBand: true, noVBand: true },
      rows: [head, ...rows],
    }),
    new Paragraph({ spacing: { before: 0, after: 60 } }),
  ];
}

function blockParagraphs(block: Block, next: Block | undefined, writing: Writing): (Paragraph | Table)[] {
  const { places } = writing;
  switch (block.kind) {
    case "heading":
      return [headingParagraph(block, writing)];
    case "paragraph":
      return [
        new Paragraph({
          style: block.tone === "note" ? styleIds.note : styleIds.body,
          children: marked(block.id, wordRuns(block.runs, places)),
        }),
      ];
    case "clause":
      return clauseParagraphs(block, writing, next?.kind === "signatureBlock");
    case "table":
      return tableBlocks(block, writing);
    case "definitionList":
      return block.items.map(
        (item) =>
          new Paragraph({
            style: styleIds.definition,
            children: marked(item.id, wordRuns(item.runs, places)),
          }),
      );
    case "signatureBlock":
      return [
        new Paragraph({
          style: styleIds.body,
          keepNext: true,
          spacing: { before: 480 },
          children: marked(block.id, wordRuns(block.lead, places)),
        }),
        signatureTable(block, places),
      ];
    default:
      return exhaustive(block);
  }
}

/** The blocks of a document as paragraphs and tables of Word, each with its style, number and bookmark. */
export function wordBlocks(blocks: readonly Block[], places: ReferencePlaces): (Paragraph | Table)[] {
  const writing: Writing = { places, scheduleCount: 0 };
  return blocks.flatMap((block, index) => blockParagraphs(block, blocks[index + 1], writing));
}
