import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalDocument } from "@/lib/domain/document/canonical";
import { diffDocuments } from "@/lib/domain/document/clause-diff";
import { numberBlocks } from "@/lib/domain/document/numbering";
import { textOfClause } from "@/lib/domain/document/plain-text";
import { words } from "@/lib/domain/document/runs";
import { type Clause, clausesOf } from "@/lib/domain/document/tree";
import { diffWords, tokensOf } from "@/lib/domain/document/word-diff";
import { arbitraryClauses, treeOf } from "@/tests/support/document-arbitraries";

const side = (changes: ReturnType<typeof diffWords>, without: "insert" | "delete") =>
  changes
    .filter((change) => change.op !== without)
    .map((change) => change.text)
    .join("");

const clause = (id: string, text: string): Clause => ({
  kind: "clause",
  id,
  level: 1,
  number: "",
  runs: [words(text)],
  children: [],
});
const numbered = (...clauses: Clause[]) => treeOf(numberBlocks(clauses).blocks);

describe("word diff", () => {
  it("keeps a figure whole and reads as phrases", () => {
    expect(tokensOf("€1,250,000 net")).toEqual(["€", "1,250,000", " ", "net"]);
    expect(diffWords("confidential, including price", "mutually agreed price")).toEqual([
      { op: "delete", text: "confidential, including" },
      { op: "insert", text: "mutually agreed" },
      { op: "equal", text: " price" },
    ]);
  });

  it("gives back both texts, whatever they are", () => {
    const text = fc.oneof(fc.string({ unit: "grapheme", maxLength: 80 }), fc.lorem({ maxCount: 30 }));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const changes = diffWords(before, after);
        expect(side(changes, "insert")).toBe(before);
        expect(side(changes, "delete")).toBe(after);
      }),
    );
  });

  it("reads two unrelated long texts as one replacement instead of comparing for minutes", () => {
    const before = Array.from({ length: 9000 }, (_, index) => `old${index}`).join(" ");
    const after = Array.from({ length: 9000 }, (_, index) => `new${index}`).join(" ");
    expect(diffWords(before, after).map((change) => change.op)).toEqual(["delete", "insert"]);
  });
});

describe("document diff", () => {
  it("tells edited, added, removed, moved and renumbered clauses apart", () => {
    const before = numbered(
      clause("a", "One."),
      clause("b", "Two."),
      clause("c", "Three."),
      clause("d", "Four."),
    );
    const after = numbered(
      clause("b", "Two."),
      clause("c", "Three times."),
      clause("new", "Five."),
      clause("d", "Four."),
    );
    const changes = Object.fromEntries(
      diffDocuments(before, after).passages.map((passage) => [passage.id, passage.change]),
    );
    expect(changes).toEqual({
      title: "unchanged",
      a: "removed",
      b: "renumbered",
      c: "edited",
      new: "added",
      d: "unchanged",
      notice: "unchanged",
    });
    const swapped = diffDocuments(
      numbered(clause("a", "One."), clause("b", "Two."), clause("c", "Three.")),
      numbered(clause("c", "Three."), clause("a", "One."), clause("b", "Two.")),
    );
    expect(swapped.passages.find((passage) => passage.id === "c")?.change).toBe("moved");
    expect(swapped.changeCount).toBe(1);
  });

  it("accounts for every clause of both versions exactly once", () => {
    fc.assert(
      fc.property(arbitraryClauses, arbitraryClauses, (first, second) => {
        const before = treeOf(numberBlocks(first).blocks);
        const after = treeOf(numberBlocks(second).blocks);
        const { passages } = diffDocuments(before, after);
        const ids = passages.map((passage) => passage.id);
        expect(new Set(ids).size).toBe(ids.length);
        const byId = new Map(passages.map((passage) => [passage.id, passage]));
        for (const item of clausesOf(before.blocks))
          expect(side(byId.get(item.id)?.words ?? [], "insert")).toBe(textOfClause(item));
        for (const item of clausesOf(after.blocks))
          expect(side(byId.get(item.id)?.words ?? [], "delete")).toBe(textOfClause(item));
        expect(diffDocuments(before, before).changeCount).toBe(0);
        expect(canonicalDocument(before) === canonicalDocument(after)).toBe(
          JSON.stringify(before) === JSON.stringify(after),
        );
      }),
    );
  });
});
