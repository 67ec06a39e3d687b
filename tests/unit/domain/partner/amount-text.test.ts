import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readAmount } from "@/lib/domain/partner/amount-text";

describe("amounts as people type them", () => {
  it.each([
    ["520 k", "520000"],
    ["1.2m", "1200000"],
    ["0.0012 k", "1.2"],
    ["520,000.50", "520000.5"],
    ["007", "7"],
    ["0", "0"],
    ["1,20", null],
    ["-5", null],
    ["about 5", null],
    ["", null],
  ])("%s → %s", (typed, amount) => {
    expect(readAmount(typed)).toBe(amount);
  });

  it("reads back every whole amount", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 999_999_999_999_999n }), (amount) => {
        expect(readAmount(String(amount))).toBe(String(amount));
      }),
    );
  });
});
