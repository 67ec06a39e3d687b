import fc from "fast-check";
import { expect, it } from "vitest";
import { documentKinds } from "@/lib/domain/deal/document-sequence";
import { compileDocument } from "@/lib/domain/document/compile";
import { outsideView } from "@/lib/domain/document/outside-view";
import { textOfTree } from "@/lib/domain/document/plain-text";
import { runsOf } from "@/lib/domain/document/tree";
import { arbitrarySheet } from "@/tests/support/term-sheet-arbitraries";

it("says the same words and names no field of the sheet", () => {
  fc.assert(
    fc.property(arbitrarySheet, fc.constantFrom(...documentKinds), (sheet, kind) => {
      const tree = compileDocument(kind, sheet, { ourName: "Ours Ltd", model: "co_sell" });
      const outside = outsideView(tree);
      expect(textOfTree(outside)).toBe(textOfTree(tree));
      for (const block of outside.blocks)
        for (const run of runsOf(block)) expect("path" in run ? run.path : "").toBe("");
    }),
    { numRuns: 30 },
  );
});
