import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agreementKinds, documentKinds } from "@/lib/domain/deal/document-sequence";
import { partnershipModels } from "@/lib/domain/deal/partnership-model";
import { agreementClauses, agreementSchedules } from "@/lib/domain/document/agreement";
import { canonicalDocument } from "@/lib/domain/document/canonical";
import { diffDocuments } from "@/lib/domain/document/clause-diff";
import { compileDocument } from "@/lib/domain/document/compile";
import { lostReferenceText } from "@/lib/domain/document/numbering";
import { textOfTree } from "@/lib/domain/document/plain-text";
import { blocksByTerm, clausesOf, runsOf } from "@/lib/domain/document/tree";
import { toCataloguePath } from "@/lib/domain/term-sheet/path";
import { schemaTerms } from "@/lib/domain/term-sheet/schema-terms";
import { emptyTermSheet } from "@/lib/domain/term-sheet/term-sheet";
import { allRuns, wrongFigures } from "@/tests/support/document-figures";
import { referenceSheet } from "@/tests/support/reference-sheet";
import { arbitrarySheet } from "@/tests/support/term-sheet-arbitraries";
import { apiLicenceSheet } from "@/tests/support/term-sheets/api-licence";
import { coSellThreePartySheet } from "@/tests/support/term-sheets/co-sell-three-party";
import { filedAllianceSheet } from "@/tests/support/term-sheets/filed-alliance";
import { oemSheet } from "@/tests/support/term-sheets/oem";
import { referralSheet } from "@/tests/support/term-sheets/referral";

const context = { ourName: "Harbourline Systems Ltd", model: "co_sell", date: "2026-11-20" } as const;
const anyKind = fc.constantFrom(...documentKinds);
const anyContext = fc.record({
  ourName: fc.constantFrom("Ours Ltd", ""),
  model: fc.constantFrom(...partnershipModels),
});

describe("compiling any sheet the schema accepts", () => {
  it("never throws, is deterministic, and every figure is the sheet's", () => {
    fc.assert(
      fc.property(arbitrarySheet, anyKind, anyContext, (sheet, kind, anyOne) => {
        const tree = compileDocument(kind, sheet, { ...anyOne, ourName: "Ours Ltd" });
        expect(wrongFigures(tree, sheet, "Ours Ltd")).toEqual([]);
        expect(
          canonicalDocument(
            compileDocument(kind, structuredClone(sheet), { ...anyOne, ourName: "Ours Ltd" }),
          ),
        ).toBe(canonicalDocument(tree));
      }),
      { numRuns: 200 },
    );
  });

  it("defines every term it uses exactly once, refers to nothing missing, and gives every block its own id", () => {
    fc.assert(
      fc.property(arbitrarySheet, anyKind, anyContext, (sheet, kind, anyOne) => {
        const tree = compileDocument(kind, sheet, anyOne);
        const terms = allRuns(tree).filter((run) => run.kind === "definedTerm");
        const definitions = terms.filter((run) => run.defines).map((run) => run.text);
        expect(new Set(definitions).size).toBe(definitions.length);
        const uses = new Set(terms.filter((run) => !run.defines).map((run) => run.text));
        expect(uses).toEqual(new Set(definitions));
        const references = allRuns(tree).filter((run) => run.kind === "reference");
        for (const run of references) {
          expect(run.text).not.toBe("");
          expect(run.text.toLowerCase()).not.toContain(lostReferenceText);
        }
        const ids = [...clausesOf(tree.blocks)].map((clause) => clause.id);
        const blockIds = tree.blocks.filter((block) => block.kind !== "clause").map((block) => block.id);
        expect(new Set([...ids, ...blockIds]).size).toBe(ids.length + blockIds.length);
        for (const block of tree.blocks)
          if (block.kind === "table")
            for (const row of block.rows) expect(row.cells.length).toBe(block.columns.length);
      }),
      { numRuns: 200 },
    );
  });

  it("shows a blank, never an empty word, where an answer is missing", () => {
    fc.assert(
      fc.property(arbitrarySheet, anyKind, anyContext, (sheet, kind, anyOne) => {
        for (const run of allRuns(compileDocument(kind, sheet, anyOne))) {
          if (run.kind === "blank") {
            expect(run.label).not.toBe("");
            expect(run.path).not.toBe("");
          } else expect(run.text).not.toBe("");
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe("documents of the reference deal", () => {
  it.each(documentKinds)("%s has no blank and says whether it binds", (kind) => {
    const tree = compileDocument(kind, referenceSheet, context);
    // The checklist shows what is still open; the reference sheet leaves indemnities to be negotiated.
    const open = kind === "exhibit_mandatory_provisions" ? ["law.indemnities"] : [];
    const blanks = allRuns(tree).flatMap((run) => (run.kind === "blank" ? [run.path] : []));
    expect([...new Set(blanks)]).toEqual(open);
    const isReadOnly = ["loi", "mou", "term_sheet", "jv_key_terms", "exhibit_mandatory_provisions"];
    expect(tree.isBinding).toBe(!isReadOnly.includes(kind));
    expect(tree.notice).toContain("starting point for counsel");
    expect(tree.notice.startsWith("Not binding")).toBe(!tree.isBinding);
  });

  it.each(documentKinds)("%s of an empty sheet shows what is missing", (kind) => {
    const blanks = allRuns(compileDocument(kind, emptyTermSheet(), context)).filter(
      (run) => run.kind === "blank",
    );
    expect(blanks.map((run) => run.path)).toContain("parties.parties");
  });

  it.each(documentKinds)("%s says every word it defines as that word, not beside it", (kind) => {
    const runs = allRuns(compileDocument(kind, referenceSheet, context));
    const terms = runs.flatMap((run) => (run.kind === "definedTerm" && run.defines ? [run.text] : []));
    for (const run of runs)
      for (const term of terms)
        if (run.kind === "text")
          expect(run.text, `“${term}” stands undefined`).not.toMatch(new RegExp(`[a-z,] ${term}\\b`));
  });

  it.each(documentKinds)("%s has no hole in a sentence where something is left out", (kind) => {
    const samples = [
      referenceSheet,
      coSellThreePartySheet,
      oemSheet,
      apiLicenceSheet,
      referralSheet,
      emptyTermSheet(),
    ];
    for (const sheet of samples)
      for (const line of textOfTree(compileDocument(kind, sheet, context)).split("\n"))
        expect(line).not.toMatch(/ {2,}| [.,;:!?](?=\s|$)|\(\)|[,;:]\.|\.\.(?!\.)/);
  });

  it("writes the gate of the exclusivity with its figures", () => {
    const text = textOfTree(compileDocument("co_sell_agreement", referenceSheet, context));
    expect(text).toContain("4 certified integrations by 31 January 2028");
    expect(text).toContain("the field narrows to the United Kingdom and Ireland");
    expect(text).toContain("to the greater of €2,400,000 and what was paid");
    expect(text).toContain("12.5% of first-year contract value");
  });

  it("keeps a letter short enough for two pages", () => {
    const words = textOfTree(compileDocument("loi", referenceSheet, context)).split(/\s+/);
    expect(words.length).toBeLessThan(700);
  });

  it("finds where a term stands", () => {
    const tree = compileDocument("co_sell_agreement", referenceSheet, context);
    expect(blocksByTerm(tree.blocks).get("exclusivity.grants[g1].gates[e1].target")).toEqual([
      "exclusivity.gate:g1.e1",
    ]);
  });

  it("shows a changed figure as one edited clause and keeps the rest", () => {
    const later = structuredClone(referenceSheet);
    later.law.escalationBusinessDays = 15;
    const before = compileDocument("co_sell_agreement", referenceSheet, context);
    const after = compileDocument("co_sell_agreement", later, context);
    const { passages, changeCount } = diffDocuments(before, after);
    const edited = passages.find((passage) => passage.change === "edited");
    expect(changeCount).toBe(1);
    expect(edited?.id).toBe("law.escalation");
    expect(edited?.words.filter((word) => word.op !== "equal").map((word) => word.text)).toEqual([
      "10",
      "15",
    ]);
  });
});

describe("exclusivity that lasts as long as the agreement", () => {
  it("needs no last day in letter or agreement", () => {
    const gap = (kind: "loi" | "alliance_agreement") =>
      allRuns(compileDocument(kind, filedAllianceSheet, context)).filter(
        (run) => run.kind === "blank" && run.path.endsWith(".untilOn"),
      );
    expect([...gap("loi"), ...gap("alliance_agreement")]).toEqual([]);
    const letter = textOfTree(compileDocument("loi", filedAllianceSheet, context));
    expect(letter).toContain("in United States for as long as the agreement lasts");
  });
});

describe("the clause library", () => {
  it("binds only terms the sheet has", () => {
    const known = schemaTerms.map((term) => term.path);
    for (const module of [...agreementClauses, ...agreementSchedules])
      for (const path of module.terms) expect(known.some((term) => term.startsWith(path))).toBe(true);
  });

  it("uses no term a clause does not say it binds", () => {
    const bound = new Map<string, readonly string[]>(
      agreementClauses.map((clause) => [clause.key, clause.terms]),
    );
    for (const kind of agreementKinds)
      for (const block of compileDocument(kind, referenceSheet, context).blocks)
        for (const run of bound.has(block.id) ? runsOf(block) : []) {
          if (run.kind !== "term") continue;
          const path = toCataloguePath(run.path);
          expect(
            bound.get(block.id)?.some((start) => path.startsWith(start)),
            `${block.id} uses ${path}`,
          ).toBe(true);
        }
  });
});
