import type { ClauseModule } from "../clause-module";
import { type Drafting, onlyIf, provision } from "../drafting";
import { define, defined, runs } from "../runs";
import type { Clause } from "../tree";

function announcements(d: Drafting): Clause {
  const path = "law.safeguards.publicity";
  const { references } = d.sheet.law.safeguards.publicity;
  return provision(
    "confidentiality.publicity",
    "Announcements",
    runs(
      d.has(`${path}.rule`)
        ? d.phrase(`${path}.rule`, "", {
            not_allowed: "No party speaks about the partnership in public",
            each_with_approval:
              "No party announces the partnership before the others have approved the text in writing",
            after_agreed_release:
              "Once an agreed press release is out, each party may repeat what it says without asking again",
            free: "Each party may speak about the partnership in public, truthfully and without secrets",
          })
        : "No party announces the partnership before the others have approved the text in writing",
      references !== undefined && [
        ". ",
        d.phrase(`${path}.references`, "", {
          true: "Each may name the others as partners in lists and talks",
          false: "No party names another as a reference",
        }),
      ],
      d.has(`${path}.details`) && [". ", d.term(`${path}.details`, "details")],
      ".",
    ),
  );
}

/** What is kept secret, how, how long and what is not secret (S4). */
export const confidentiality: ClauseModule = {
  key: "confidentiality",
  heading: "Confidentiality",
  models: "all",
  terms: ["law.safeguards.confidentiality.", "law.safeguards.publicity."],
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
      ...onlyIf(
        d.has("law.safeguards.confidentiality.existingAgreementOn"),
        provision(
          "confidentiality.existing",
          "Existing agreement",
          runs(
            "The confidentiality agreement of ",
            d.term("law.safeguards.confidentiality.existingAgreementOn", "date"),
            " goes on; where the two differ, the stricter duty holds.",
          ),
        ),
      ),
      announcements(d),
    ],
  }),
};
