import { describe, expect, it } from "vitest";
import type { DocumentKind } from "@/lib/domain/deal/document-sequence";
import { compileDocument } from "@/lib/domain/document/compile";
import { textOfTree } from "@/lib/domain/document/plain-text";
import { blocksByTerm } from "@/lib/domain/document/tree";
import { referenceSheet } from "@/tests/support/reference-sheet";

const compile = (kind: DocumentKind) =>
  compileDocument(kind, referenceSheet, { ourName: "Ours Ltd", model: "co_sell", date: "2026-11-20" });
const pathsOf = (kind: DocumentKind) => [...blocksByTerm(compile(kind).blocks).keys()];

describe("a master agreement and its addendum", () => {
  it("together show every term the co-sell agreement shows, each once outside the opening", () => {
    const inOpening = (path: string) => path.startsWith("parties.parties[") || path === "parties.effectiveOn";
    const master = pathsOf("master_agreement").filter((path) => !inOpening(path));
    const addendum = pathsOf("partnership_addendum").filter((path) => !inOpening(path));
    const whole = pathsOf("co_sell_agreement").filter((path) => !inOpening(path));
    expect([...master, ...addendum].toSorted()).toEqual(whole.toSorted());
  });

  it("keeps money and exclusivity to the addendum and liability to the master agreement", () => {
    const master = textOfTree(compile("master_agreement"));
    const addendum = textOfTree(compile("partnership_addendum"));
    expect(master).toContain("Liability");
    expect(master).not.toContain("Revenue share");
    expect(addendum).toContain("Revenue share and payment");
    expect(addendum).not.toContain("Arbitration");
    expect(addendum).toContain("Agreement means the Master Agreement and this addendum with its schedules");
  });
});
