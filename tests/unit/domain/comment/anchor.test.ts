import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anchorFor, commentAnchorSchema, locateAnchor } from "@/lib/domain/comment/anchor";

const text = "The fee is 10 % of revenue. The fee is due within 30 days. The fee ends with the term.";

describe("comment anchors", () => {
  it("find each of several equal quotes by its surroundings", () => {
    for (const start of [0, text.indexOf("The fee is due"), text.indexOf("The fee ends")]) {
      const anchor = anchorFor("c1", text, start, start + 7);
      expect(commentAnchorSchema.parse(anchor)).toEqual(anchor);
      expect(locateAnchor(text, anchor)).toEqual({ state: "exact", start, end: start + 7 });
    }
  });

  it("follow the words when text is put before them", () => {
    const start = text.indexOf("30 days");
    const anchor = anchorFor("c1", text, start, start + 7);
    const edited = text.replace("due within", "payable not later than");
    const place = locateAnchor(edited, anchor);
    expect(place).toMatchObject({ state: "moved" });
    if (place.state !== "lost") expect(edited.slice(place.start, place.end)).toBe("30 days");
  });

  it("look past changed spacing", () => {
    const place = locateAnchor("It is due within\n  30   days.", { clauseId: "c1", quote: "within 30 days" });
    expect(place).toEqual({ state: "moved", start: 10, end: 28 });
  });

  it("are lost when the words are gone, and mean the whole clause without a quote", () => {
    expect(locateAnchor("Nothing of it.", { clauseId: "c1", quote: "30 days" })).toEqual({ state: "lost" });
    expect(locateAnchor("Nothing.", { clauseId: "c1" })).toEqual({ state: "exact", start: 0, end: 8 });
    expect(anchorFor("c1", "a   b", 1, 4)).toEqual({ clauseId: "c1" });
  });

  it("always find the selected words again in unchanged text", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.nat(60), fc.nat(60), (clause, first, second) => {
        const anchor = anchorFor("c1", clause, first, second);
        const place = locateAnchor(clause, anchor);
        expect(place.state).toBe("exact");
        if (place.state !== "lost" && anchor.quote !== undefined)
          expect(clause.slice(place.start, place.end)).toBe(anchor.quote);
      }),
    );
  });
});
