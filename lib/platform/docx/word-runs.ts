import { type IRunOptions, type ParagraphChild, SimpleField, TextRun } from "docx";
import type { Run } from "@/lib/domain/document/tree";
import { exhaustive } from "@/lib/domain/shared/exhaustive";
import type { ReferencePlaces } from "./reference-places";
import { styleIds } from "./word-styles";
import { directedTexts, xmlText } from "./word-text";

const nonBreakingSpace = "\u00a0";

/** Words in runs of one direction, all of one look. */
export function textRuns(text: string, look: IRunOptions = {}): TextRun[] {
  return directedTexts(text).map(
    (part) => new TextRun({ ...look, text: part.text, ...(part.isRightToLeft ? { rightToLeft: true } : {}) }),
  );
}

/** A field that shows the number of a bookmarked paragraph in full, and leads there; Word keeps it up to date. */
const numberField = (bookmark: string, shown: string): SimpleField =>
  new SimpleField(` REF ${bookmark} \\w \\h `, xmlText(shown));

/** "clause 7.1(a)", "Schedule B", "paragraph 2 of Schedule A": the numbers are fields, the words around them are not. */
const referenceText = /^(?:(clause|section|paragraph) )?(\S+|Schedule \S+?)(?: of (Schedule \S+))?$/i;

function referenceRuns(run: Extract<Run, { kind: "reference" }>, places: ReferencePlaces): ParagraphChild[] {
  const place = places.get(run.clauseId);
  const [, word, number, schedule] = referenceText.exec(run.text) ?? [];
  if (!place || number === undefined) return textRuns(run.text);
  const own = [
    ...(word === undefined ? [] : textRuns(`${word}${nonBreakingSpace}`)),
    numberField(place.bookmark, number.replace(" ", nonBreakingSpace)),
  ];
  if (schedule === undefined || place.schedule === null) return own;
  return [...own, ...textRuns(" of "), numberField(place.schedule, schedule.replace(" ", nonBreakingSpace))];
}

type Piece =
  | { text: string; look: "plain" | "bold" | "italic" | "gap" | "defined" }
  | Extract<Run, { kind: "reference" }>;

function pieceOf(run: Run): Piece {
  switch (run.kind) {
    case "text":
      return { text: run.text, look: run.style ?? "plain" };
    case "term":
      return { text: run.text, look: "plain" };
    case "blank":
      return { text: `[${run.label}]`, look: "gap" };
    case "definedTerm":
      return { text: run.text, look: run.defines ? "defined" : "plain" };
    case "reference":
      return run;
    default:
      return exhaustive(run);
  }
}

/** Neighbours of one look are one run: a sentence is not cut where the terms of the sheet begin and end. */
function piecesOf(runs: readonly Run[]): Piece[] {
  const pieces: Piece[] = [];
  for (const piece of runs.map(pieceOf)) {
    const last = pieces.at(-1);
    if ("look" in piece && last && "look" in last && last.look === piece.look && piece.look !== "gap")
      pieces[pieces.length - 1] = { text: last.text + piece.text, look: last.look };
    else pieces.push(piece);
  }
  return pieces;
}

const looks: Readonly<Record<"plain" | "bold" | "italic" | "gap" | "defined", IRunOptions>> = {
  plain: {},
  bold: { bold: true },
  italic: { italics: true },
  gap: { style: styleIds.gap },
  defined: { style: styleIds.definedTerm },
};

/** The words of a passage as Word knows them. */
export const wordRuns = (runs: readonly Run[], places: ReferencePlaces): ParagraphChild[] =>
  piecesOf(runs).flatMap((piece): ParagraphChild[] =>
    "look" in piece ? textRuns(piece.text, looks[piece.look]) : referenceRuns(piece, places),
  );
