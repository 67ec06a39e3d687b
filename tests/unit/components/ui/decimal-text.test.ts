import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDecimalText, parseDecimalText } from "@/components/ui/decimal-text";

const locales = ["en-GB", "de-DE", "fr-FR", "de-CH", "en-IN"];
const decimal = fc
  .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 18n - 1n }), fc.stringMatching(/^\d{0,6}$/))
  .map(([isNegative, whole, fraction]) => {
    const plain = `${whole}${fraction === "" ? "" : `.${fraction}`}`;
    return isNegative && /[1-9]/.test(plain) ? `-${plain}` : plain;
  });

describe("parseDecimalText", () => {
  it("reads back what was written, to the last digit", () => {
    fc.assert(
      fc.property(decimal, fc.constantFrom(...locales), (exact, locale) => {
        expect(parseDecimalText(formatDecimalText(exact, locale), locale)).toBe(exact);
      }),
    );
  });

  it.each([
    ["1,250.50", "en-GB", "1250.50"],
    ["1.250,50", "en-GB", "1250.50"],
    ["1,250", "en-GB", "1250"],
    ["1,250", "de-DE", "1.250"],
    ["12,5", "en-GB", "12.5"],
    ["0,001", "de-DE", "0.001"],
    [".5", "en-GB", "0.5"],
    ["2.4m", "en-GB", "2400000"],
    ["1.2345k", "en-GB", "1234.5"],
    ["−40", "en-GB", "-40"],
    ["-0", "en-GB", "0"],
    ["007", "en-GB", "7"],
  ])("%s in %s", (text, locale, expected) => {
    expect(parseDecimalText(text, locale)).toBe(expected);
  });

  it.each(["", "-", "abc", "1.2.3,4,5", "1e5", "12 months", "NaN"])("refuses %j", (text) => {
    expect(parseDecimalText(text, "en-GB")).toBeNull();
  });
});
