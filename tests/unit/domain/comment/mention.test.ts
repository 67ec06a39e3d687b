import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mentionedMemberIds, parseMentions, plainText, tokensToText } from "@/lib/domain/comment/mention";

describe("mentions", () => {
  it("are told from text", () => {
    const text = "See @[Ada North](member:m-1) and mail ada@north.example, @[Ada North](member:m-1)";
    expect(parseMentions(text)).toEqual([
      { kind: "text", text: "See " },
      { kind: "mention", name: "Ada North", memberId: "m-1" },
      { kind: "text", text: " and mail ada@north.example, " },
      { kind: "mention", name: "Ada North", memberId: "m-1" },
    ]);
    expect(mentionedMemberIds(text)).toEqual(["m-1"]);
    expect(plainText(parseMentions(text))).toBe("See @Ada North and mail ada@north.example, @Ada North");
  });

  it("lose no character of any text", () => {
    const piece = fc.oneof(fc.string(), fc.constantFrom("@[", "](member:", ")", "@[A](member:b)"));
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join("");
        expect(tokensToText(parseMentions(text))).toBe(text);
      }),
    );
  });
});
