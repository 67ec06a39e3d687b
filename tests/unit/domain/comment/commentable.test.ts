import { describe, expect, it } from "vitest";
import { commentableTexts, placeInDocument, settleAnchor } from "@/lib/domain/comment/commentable";
import { compileDocument } from "@/lib/domain/document/compile";
import { referenceSheet } from "@/tests/support/reference-sheet";

const texts = commentableTexts(
  compileDocument("loi", referenceSheet, { ourName: "Harbourline", model: "co_sell" }),
);
const entry = [...texts].find(([, text]) => text.includes(referenceSheet.parties.purpose ?? ""));
if (!entry) throw new Error("The letter does not say its purpose.");
const [clauseId, text] = entry;

describe("anchors in a document", () => {
  it("are quoted from the clause itself, with what stands round the words", () => {
    const quote = text.slice(10, 30).trim();
    const settled = settleAnchor(texts, { clauseId, quote: quote.replaceAll(" ", "\u00a0") });
    expect(settled).toMatchObject({ clauseId, quote });
    expect(settled?.suffix).toBeDefined();
    expect(placeInDocument(texts, settled ?? { clauseId })).toMatchObject({ state: "exact" });
  });

  it("are refused when clause or words are not there", () => {
    expect(settleAnchor(texts, { clauseId: "nowhere" })).toBeNull();
    expect(settleAnchor(texts, { clauseId, quote: "words nobody wrote" })).toBeNull();
    expect(settleAnchor(texts, { clauseId })).toEqual({ clauseId });
  });

  it("are gone when the clause is", () => {
    expect(placeInDocument(new Map(), { clauseId, quote: "x" })).toEqual({ state: "gone" });
  });
});
