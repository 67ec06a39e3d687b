import { describe, expect, it } from "vitest";
import { documentSequencePresets } from "@/lib/domain/deal/document-sequence";
import { compileDocument } from "@/lib/domain/document/compile";
import { blocksByTerm, runsOf } from "@/lib/domain/document/tree";
import { lintTermSheet } from "@/lib/domain/playbook/run";
import { termCatalogue } from "@/lib/domain/term-sheet/catalogue";
import { applyChanges } from "@/lib/domain/term-sheet/changes";
import { isAnswered, isTermShown, measureCompleteness } from "@/lib/domain/term-sheet/completeness";
import { diffSheets } from "@/lib/domain/term-sheet/diff";
import { expandPath, getAt } from "@/lib/domain/term-sheet/path";
import { emptyTermSheet } from "@/lib/domain/term-sheet/term-sheet";
import { parseTermSheet } from "@/lib/domain/term-sheet/upcast";
import { filedSheets, modelSheets } from "@/tests/support/term-sheets/samples";

const ourName = "Harbourline Software Ltd";

describe.each(modelSheets)("a deal of the model %s", (model, sheet) => {
  it("is complete and clean", () => {
    expect(measureCompleteness(sheet, model).missing).toEqual([]);
    const grave = lintTermSheet(sheet, { model }).filter(({ severity }) =>
      ["red_flag", "missing", "contradiction"].includes(severity),
    );
    expect(grave.map(({ ruleId, path }) => `${ruleId} ${path}`)).toEqual([]);
  });

  it("compiles to its agreement without a gap, and so does the paper before it", () => {
    const { preliminary, agreement } = documentSequencePresets[model];
    for (const kind of [...preliminary, agreement]) {
      const tree = compileDocument(kind, sheet, { ourName, model, date: "2026-11-20" });
      const gaps = tree.blocks.flatMap((block) => [...runsOf(block)]).filter((run) => run.kind === "blank");
      expect(gaps.map((run) => `${kind} ${run.kind === "blank" && run.path}`)).toEqual([]);
    }
  });
});

describe.each(filedSheets)("the filed agreement: $name", ({ sheet, model, contradictions }) => {
  it("is stored and read without loss, and can be entered term by term", () => {
    expect(parseTermSheet(JSON.parse(JSON.stringify(sheet)))).toEqual({ ok: true, value: sheet });
    expect(applyChanges(emptyTermSheet(), diffSheets(emptyTermSheet(), sheet))).toEqual({
      ok: true,
      value: sheet,
    });
  });

  it("has the contradictions its paper has and no others", () => {
    const found = lintTermSheet(sheet, { model }).filter(({ severity }) => severity === "contradiction");
    expect(found.map(({ ruleId }) => ruleId).toSorted()).toEqual([...contradictions].toSorted());
  });

  it("is asked for in the form of its model, and stands in its documents", () => {
    const answered = termCatalogue
      .filter(({ kind }) => kind !== "rows")
      .flatMap((entry) => expandPath(sheet, entry.path).map((path) => ({ entry, path })))
      .filter(({ path }) => isAnswered(getAt(sheet, path)));
    expect(answered.length).toBeGreaterThan(25);
    const hidden = answered.filter(({ entry, path }) => !isTermShown(sheet, entry, model, path));
    expect(hidden.map(({ path }) => path)).toEqual([]);
    const shown = blocksByTerm(compileDocument("term_sheet", sheet, { ourName, model }).blocks);
    const lost = answered.filter(
      ({ path }) => !shown.has(path) && !path.endsWith(".side") && !path.endsWith("].name"),
    );
    expect(lost.map(({ path }) => path)).toEqual([]);
    const { agreement } = documentSequencePresets[model];
    expect(blocksByTerm(compileDocument(agreement, sheet, { ourName, model }).blocks).size).toBeGreaterThan(
      15,
    );
  });
});
