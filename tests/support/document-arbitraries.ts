import fc from "fast-check";
import { refer, words } from "@/lib/domain/document/runs";
import type { Block, Clause, DocumentTree } from "@/lib/domain/document/tree";

const sentence = fc
  .array(
    fc.constantFrom("partner", "pays", "€1,250.50", "within", "30 days", "of", "the", "notice", "٣", "😀"),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((list) => `${list.join(" ")}.`);

/** A nested outline of clause ids, three levels deep at most, each with a few words. */
const clauseOutline = fc.array(
  fc.record({
    text: sentence,
    children: fc.array(fc.record({ text: sentence, children: fc.array(sentence, { maxLength: 3 }) }), {
      maxLength: 4,
    }),
  }),
  { minLength: 1, maxLength: 8 },
);

const clause = (id: string, level: number, text: string, children: Clause[]): Clause => ({
  kind: "clause",
  id,
  level,
  number: "",
  runs: [words(text)],
  children,
});

/** Numberless clauses with ids c0, c0.1, c0.1.2 and, at the end of each top clause, references to `targets`. */
export const arbitraryClauses: fc.Arbitrary<Clause[]> = clauseOutline.map((outline) =>
  outline.map((top, first) =>
    clause(
      `c${first}`,
      1,
      top.text,
      top.children.map((middle, second) =>
        clause(
          `c${first}.${second}`,
          2,
          middle.text,
          middle.children.map((text, third) => clause(`c${first}.${second}.${third}`, 3, text, [])),
        ),
      ),
    ),
  ),
);

/** The same clauses, each with a reference to another clause of the list. */
export function withReferences(clauses: readonly Clause[], targetOf: (id: string) => string): Clause[] {
  return clauses.map((item) => ({
    ...item,
    runs: [...item.runs, refer(targetOf(item.id))],
    children: withReferences(item.children, targetOf),
  }));
}

export function treeOf(blocks: Block[], title = "Agreement"): DocumentTree {
  return { kind: "test", title, parties: [], blocks, isBinding: false, notice: "A test." };
}
