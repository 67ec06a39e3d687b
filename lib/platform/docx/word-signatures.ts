import {
  BorderStyle,
  HeightRule,
  type ITableBordersOptions,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from "docx";
import type { Run, SignatureBlock, SignatureSlot } from "@/lib/domain/document/tree";
import type { ReferencePlaces } from "./reference-places";
import { textRuns, wordRuns } from "./word-runs";
import { rule, styleIds, textWidth } from "./word-styles";

const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
const noBorders: ITableBordersOptions = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};
const gap = 500;
const slotWidth = Math.floor((textWidth - gap) / 2);
const labelWidth = 1050;
const noMargins = { left: 0, right: 0, marginUnitType: WidthType.DXA };

function line(label: string, value: readonly Run[], places: ReferencePlaces): TableRow {
  const cell = (width: number, children: ReturnType<typeof wordRuns>, isRuled: boolean) =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.BOTTOM,
      margins: noMargins,
      borders: isRuled ? { bottom: rule } : {},
      children: [new Paragraph({ style: styleIds.signature, children })],
    });
  return new TableRow({
    cantSplit: true,
    height: { value: 410, rule: HeightRule.ATLEAST },
    children: [
      cell(labelWidth, textRuns(label, { size: 17, color: "5D6863" }), false),
      cell(slotWidth - labelWidth, wordRuns(value, places), true),
    ],
  });
}

const slotLines = (slot: SignatureSlot, places: ReferencePlaces): Table =>
  new Table({
    width: { size: slotWidth, type: WidthType.DXA },
    columnWidths: [labelWidth, slotWidth - labelWidth],
    borders: noBorders,
    layout: "fixed",
    rows: [
      line("Signature", [], places),
      line("Name", slot.signatory, places),
      line("Title", slot.title, places),
      line("Date", [], places),
    ],
  });

function slotCell(slot: SignatureSlot | undefined, places: ReferencePlaces): TableCell {
  const width = { size: slotWidth, type: WidthType.DXA };
  if (!slot) return new TableCell({ width, margins: noMargins, children: [new Paragraph({})] });
  return new TableCell({
    width,
    margins: noMargins,
    children: [
      new Paragraph({
        keepNext: true,
        spacing: { before: 240 },
        children: wordRuns(slot.party.map(bold), places),
      }),
      slotLines(slot, places),
      // Word wants a paragraph after a table that ends a cell; it takes no room.
      new Paragraph({ keepNext: true, spacing: { before: 0, after: 0, line: 20, lineRule: "exact" } }),
    ],
  });
}

const bold = (run: Run): Run =>
  run.kind === "term" || run.kind === "text" ? { kind: "text", text: run.text, style: "bold" } : run;

/** Two parties side by side, each with lines to sign on; a party is never torn over two pages. */
export function signatureTable(block: SignatureBlock, places: ReferencePlaces): Table {
  const pairs: SignatureSlot[][] = [];
  for (let from = 0; from < block.slots.length; from += 2) pairs.push(block.slots.slice(from, from + 2));
  const spacer = () =>
    new TableCell({
      width: { size: gap, type: WidthType.DXA },
      margins: noMargins,
      children: [new Paragraph({})],
    });
  return new Table({
    width: { size: slotWidth * 2 + gap, type: WidthType.DXA },
    columnWidths: [slotWidth, gap, slotWidth],
    borders: noBorders,
    layout: "fixed",
    rows: pairs.map(
      ([left, right]) =>
        new TableRow({
          cantSplit: true,
          children: [slotCell(left, places), spacer(), slotCell(right, places)],
        }),
    ),
  });
}
