import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDateText, parseDateText } from "@/components/ui/date-text";

const locales = [
  "en-GB",
  "en-US",
  "de-DE",
  "fr-FR",
  "nl-NL",
  "es-ES",
  "it-IT",
  "pl-PL",
  "pt-BR",
  "sv-SE",
  "ja-JP",
];
const day = fc
  .date({ min: new Date("2000-01-01T00:00:00Z"), max: new Date("2099-12-31T00:00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe("parseDateText", () => {
  it("reads back what was shown", () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...locales), (date, locale) => {
        expect(parseDateText(formatDateText(date, locale), locale)).toBe(date);
      }),
    );
  });

  it.each([
    ["2027-02-01", "en-US"],
    ["1 Feb 2027", "en-GB"],
    ["February 1, 2027", "en-US"],
    ["1/2/27", "en-GB"],
    ["2/1/2027", "en-US"],
    ["1.2.2027", "de-DE"],
  ])("%s in %s is the first of February", (text, locale) => {
    expect(parseDateText(text, locale)).toBe("2027-02-01");
  });

  it.each(["31 Feb 2027", "2027-13-01", "1 Fe 2027", "tomorrow", "1/2", "1 Xyz 2027"])(
    "refuses %s",
    (text) => {
      expect(parseDateText(text, "en-GB")).toBeNull();
    },
  );
});
