import type { ClauseModule } from "../clause-module";
import { provision } from "../drafting";
import { define, defined, runs } from "../runs";

/** What is kept secret, how, how long and what is not secret (S4). */
export const confidentiality: ClauseModule = {
  key: "confidentiality",
  heading: "Confidentiality",
  models: "all",
  terms: ["law.safeguards.confidentiality."],
  build: (d) => ({
    children: [
      provision(
        "confidentiality.duty",
        "Duty",
        runs(
          "What a party learns from another under this ",
          defined("Agreement"),
          " and would expect to be kept secret is ",
          define("Confidential Information"),
          d.has("law.safeguards.confidentiality.scope") && [
            ", in particular ",
            d.term("law.safeguards.confidentiality.scope", "scope"),
          ],
          ". It is used for the partnership only and shown only to people who need it and are bound to the same secrecy.",
        ),
      ),
      provision(
        "confidentiality.exceptions",
        "What is free",
        runs(
          "Information that is public, was known before, was found independently or came from someone entitled to give it is not ",
          defined("Confidential Information"),
          ". A party may disclose what a law or court demands, and tells the other first where it may.",
        ),
      ),
      provision(
        "confidentiality.period",
        "How long",
        runs(
          "The duty lasts for ",
          d.term("law.safeguards.confidentiality.period", "period of confidentiality"),
          " after the end; for trade secrets, as long as they are secret.",
        ),
      ),
      provision(
        "confidentiality.publicity",
        "Announcements",
        runs("No party announces the partnership before the others have approved the text in writing."),
      ),
    ],
  }),
};
