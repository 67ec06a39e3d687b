import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nameKeyOf } from "@/lib/domain/partner/company-name";

describe("the key of a company name", () => {
  it.each([
    ["Müller & Söhne GmbH", "muller and sohne"],
    ["A. O. Smith", "a o smith"],
    ["Adobe Inc.", "adobe"],
    ["Vodafone Group S.A.", "vodafone group"],
    ["The Co-op Company, Inc.", "the co op"],
    ["Limited", "limited"],
    ["!!!", "!!!"],
    ["株式会社", "株式会社"],
  ])("%s → %s", (name, key) => {
    expect(nameKeyOf(name)).toBe(key);
  });

  it("does not depend on case, and is never empty for a name", () => {
    fc.assert(
      fc.property(
        fc
          .string({ minLength: 1, maxLength: 40, unit: "grapheme-ascii" })
          .filter((name) => name.trim() !== ""),
        (name) => {
          expect(nameKeyOf(name)).not.toBe("");
          expect(nameKeyOf(name.toUpperCase())).toBe(nameKeyOf(name.toLowerCase()));
        },
      ),
    );
  });
});
