import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { letters, lostReferenceText, numberBlocks, roman } from "@/lib/domain/document/numbering";
import { linesOfBlock, textOfRun } from "@/lib/domain/document/plain-text";
import { refer, words } from "@/lib/domain/document/runs";
import { type Block, type Clause, clausesOf } from "@/lib/domain/document/tree";
import { arbitraryClauses, withReferences } from "@/tests/support/document-arbitraries";

const clause = (id: string, level: number, children: Clause[] = []): Clause => ({
  kind: "clause",
  id,
  level,
  number: "",
  runs: [words(id)],
  children,
});

/** The full number of each clause, worked out from the printed numbers alone. */
function printedNumbers(clauses: readonly Clause[]): Map<string, string> {
  const found = new Map<string, string>();
  const visit = (list: readonly Clause[], parent: string) => {
    for (const item of list) {
      const full = item.level <= 2 ? item.number : `${parent}${item.number}`;
      found.set(item.id, `clause ${full}`);
      visit(item.children, full);
    }
  };
  visit(clauses, "");
  return found;
}

const onlyClauses = (blocks: readonly Block[]): Clause[] => blocks.filter((block) => block.kind === "clause");

describe("numbering", () => {
  it("numbers four levels and refers by them", () => {
    const deep = clause("a", 1, [clause("b", 2, [clause("c", 3, [clause("d", 4)])])]);
    const pointing: Clause = { ...clause("e", 1), runs: [refer("d", true), words(" and "), refer("b")] };
    const { blocks, lostReferences } = numberBlocks([deep, pointing]);
    expect([...clausesOf(blocks)].map((item) => item.number)).toEqual(["1", "1.1", "(a)", "(i)", "2"]);
    expect(blocks.flatMap(linesOfBlock).at(-1)).toBe("2 Clause 1.1(a)(i) and clause 1.1");
    expect(lostReferences).toEqual([]);
  });

  it("letters schedules and starts their paragraphs again at 1", () => {
    const schedule: Block = {
      kind: "heading",
      id: "s",
      level: 1,
      counted: "schedule",
      number: "",
      text: "Tiers",
    };
    const pointing: Clause = { ...clause("p", 1), runs: [refer("s"), words(", "), refer("inside")] };
    const { blocks } = numberBlocks([pointing, schedule, clause("inside", 1)]);
    expect(blocks.flatMap(linesOfBlock)).toEqual([
      "1 Schedule A, paragraph 1 of Schedule A",
      "Schedule A Tiers",
      "1 inside",
    ]);
  });

  it("counts past z and in Roman figures", () => {
    expect([1, 26, 27, 52, 53].map(letters)).toEqual(["a", "z", "aa", "az", "ba"]);
    expect([1, 4, 9, 14, 40, 99].map(roman)).toEqual(["i", "iv", "ix", "xiv", "xl", "xcix"]);
  });

  it("keeps every reference true after clauses are taken out, put in or reordered", () => {
    fc.assert(
      fc.property(arbitraryClauses, fc.nat(), fc.nat(), (clauses, cut, put) => {
        const ids = [...clausesOf(clauses)].map((item) => item.id);
        const targetOf = (id: string) => ids[(ids.indexOf(id) * 7 + 3) % ids.length] ?? id;
        const edited = withReferences(clauses, targetOf);
        edited.splice(put % (edited.length + 1), 0, clause("new", 1));
        edited.splice(cut % edited.length, 1);
        const { blocks, lostReferences } = numberBlocks(edited);
        const printed = printedNumbers(onlyClauses(blocks));
        for (const item of clausesOf(blocks)) {
          if (item.id === "new") continue;
          const run = item.runs.find((candidate) => candidate.kind === "reference");
          const target = targetOf(item.id);
          expect(run && textOfRun(run)).toBe(printed.get(target) ?? lostReferenceText);
          expect(lostReferences.includes(target)).toBe(!printed.has(target));
        }
        expect(numberBlocks(blocks).blocks).toEqual(blocks);
      }),
    );
  });
});
