import type { PartnershipModel } from "../../deal/partnership-model";
import type { TermText } from "../catalogue-entry";

/** The rows for what no other term of a section can say. `place` is where they stand in the sheet. */
export function otherTermsText(place: string, models?: readonly PartnershipModel[]): readonly TermText[] {
  const path = `${place}.otherTerms`;
  const common = models ? { models } : {};
  return [
    {
      path,
      label: "Other terms",
      noun: "term",
      help: "What no other field of this section can say: a heading and a plain text for each.",
      example: "Samples: two units of each new version are lent for testing, free of charge, for 30 days",
      ...common,
    },
    {
      path: `${path}[].heading`,
      label: "Heading",
      help: "What it is about, in two or three words.",
      example: "Samples",
      required: "always",
      ...common,
    },
    {
      path: `${path}[].text`,
      label: "Text",
      help: "Who does what, how much and by when, in full sentences.",
      example:
        "Harbourline lends Castellan two units of each new version for testing, free of charge, for 30 days.",
      required: "always",
      ...common,
    },
  ];
}
