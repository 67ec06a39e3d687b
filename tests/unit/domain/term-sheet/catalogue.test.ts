import { describe, expect, it } from "vitest";
import { findEntry, termCatalogue } from "@/lib/domain/term-sheet/catalogue";
import { schemaTerms } from "@/lib/domain/term-sheet/schema-terms";

const paths = termCatalogue.map((entry) => entry.path);

describe("term catalogue", () => {
  it("has exactly one entry for every term of the schemas", () => {
    expect(paths.toSorted()).toEqual(schemaTerms.map((term) => term.path).toSorted());
  });

  it("labels every choice", () => {
    for (const entry of termCatalogue)
      for (const option of entry.options ?? []) expect(option.label, entry.path).not.toBe(option.value);
  });

  it("depends only on terms that exist, with values they can have, in the same or an outer row", () => {
    for (const entry of termCatalogue)
      for (const condition of entry.shownWhen) {
        const other = findEntry(condition.path);
        expect(other, `${entry.path} ← ${condition.path}`).toBeDefined();
        const possible =
          other?.kind === "boolean" ? [true, false] : other?.options?.map(({ value }) => value);
        expect(possible).toEqual(expect.arrayContaining([...condition.is]));
        const outer = condition.path.slice(0, condition.path.lastIndexOf("[]") + 2);
        if (condition.path.includes("[]")) expect(entry.path.startsWith(outer)).toBe(true);
      }
  });

  it("is required only in models it applies to, and has words, an example and an approver", () => {
    for (const entry of termCatalogue) {
      expect(entry.models).toEqual(expect.arrayContaining([...entry.requiredFor]));
      expect(entry.help, entry.path).toMatch(/\.$/);
      expect(entry.example.length, entry.path).toBeGreaterThan(0);
      expect(entry.noun !== undefined, entry.path).toBe(entry.kind === "rows");
      expect(entry.approvers.length, entry.path).toBeGreaterThan(0);
    }
  });

  it("finds an entry by concrete path", () => {
    expect(findEntry("exclusivity.grants[g1].gates[x].target")?.label).toBe("Target");
    expect(findEntry("exclusivity.nothing")).toBeUndefined();
  });
});
