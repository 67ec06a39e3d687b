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

/** The words of a passage as Word knows them. */
export function wordRuns(runs: readonly Run[], places: ReferencePlaces): ParagraphChild[] {
  return runs.flatMap((run): ParagraphChild[] => {
    switch (run.kind) {
      case "text":
        return textRuns(run.text, {
          ...(run.style === "bold" ? { bold: true } : {}),
          ...(run.style === "italic" ? { italics: true } : {}),
        });
      case "term":
        return textRuns(run.text);
      case "blank":
        return textRuns(`[${run.label}]`, { style: styleIds.gap });
      case "definedTerm":
        return textRuns(run.text, run.defines ? { style: styleIds.definedTerm } : {});
      case "reference":
        return referenceRuns(run, places);
      default:
        return exhaustive(run);
    }
  });
}
