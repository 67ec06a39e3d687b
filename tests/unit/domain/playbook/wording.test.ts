import { describe, expect, it } from "vitest";
import { findVaguePhrases } from "@/lib/domain/playbook/wording/find-vague-phrases";

const phrasesIn = (text: string) => findVaguePhrases(text).map(({ phrase }) => phrase);

describe("vague wording", () => {
  it.each([
    ["The partner shall use its best efforts to sell the product.", "its best efforts"],
    [
      "Each party uses commercially reasonable efforts to reach 12 customers.",
      "commercially reasonable efforts",
    ],
    ["Verity will make all reasonable endeavours to help.", "all reasonable endeavours"],
    ["Questions are answered promptly.", "promptly"],
    ["A report follows as soon as reasonably practicable.", "as soon as reasonably practicable"],
    ["Access may be suspended on reasonable notice.", "reasonable notice"],
    ["Castellan provides appropriate resources.", "appropriate resources"],
    ["Training is given as needed.", "as needed"],
    ["The steering group meets on a regular basis.", "on a regular basis"],
    ["The fee is to be agreed.", "to be agreed"],
    ["Pricing: TBD", "TBD"],
    ["We offer competitive pricing.", "competitive pricing"],
    ["The teams work closely together.", "work closely together"],
    ["Webinars, events, etc.", "etc."],
    ["The partner will seek to win customers.", "will seek to"],
    ["Errors are fixed where possible.", "where possible"],
    ["Significant investment is made by both.", "Significant investment"],
  ])("finds it in “%s”", (text, phrase) => {
    expect(phrasesIn(text)).toEqual([phrase]);
  });

  it.each([
    "Access may be suspended on reasonable notice of 30 days.",
    "Reasonable notice (not less than thirty (30) days) is given.",
    "Questions are answered promptly, and in any case within 2 business days.",
    "The group meets regularly, at least once a quarter.",
    "The price is to be agreed by 31 March 2027.",
    "Consent is not unreasonably withheld.",
    "The best price is 12 EUR.",
    "A reasonable person would understand it.",
    "Processing follows appropriate technical and organisational measures.",
    "Disclosure as required by law is allowed.",
    "“Best Efforts” means two campaigns a quarter.",
    "The invoice is due 30 days after receipt.",
    "Headings are for convenience and reference only.",
    "The supplier has exclusive jurisdiction over nothing; prices are exclusive of taxes.",
    "Regularly scheduled flights are not covered.",
    "The kitchen in Etchingham and the sketch are ours.",
    "Customer satisfaction is at least 8 of 10.",
    "Substantially all units pass the test.",
    "Copies are made as necessary to run the service.",
    "The amount is to be determined by an independent auditor.",
    "Notice is given promptly (and in any event within [***] of receipt).",
    "Impromptu meetings are not counted.",
  ])("leaves “%s” alone", (text) => {
    expect(phrasesIn(text)).toEqual([]);
  });

  it("says where each phrase is, and counts an overlapping one once", () => {
    const text = "Best efforts are made promptly.";
    expect(findVaguePhrases(text)).toMatchObject([
      { phrase: "Best efforts", index: 0 },
      { phrase: "promptly", index: 22 },
    ]);
  });

  it.each([
    "reasonable ",
    "as soon as ",
    "promptly, and in ",
    "and so ",
    "(",
    "to be mutually ",
    "significant new ",
  ])("stays quick on ten thousand characters of “%s”", (words) => {
    const text = words.repeat(Math.ceil(10_000 / words.length)).slice(0, 10_000);
    const began = performance.now();
    findVaguePhrases(text);
    expect(performance.now() - began).toBeLessThan(1_500);
  });
});
