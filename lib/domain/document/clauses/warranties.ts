import type { ClauseModule } from "../clause-module";
import { type Drafting, onlyIf, provision } from "../drafting";
import { defined, runs } from "../runs";
import type { Clause } from "../tree";

const subjects = {
  conformity: "what it delivers does what its description says",
  title: "it has the right to grant what it grants",
  non_infringement: "what it delivers does not infringe the rights of others",
  no_malicious_code: "what it delivers is free of malicious code",
  professional_services: "its services are done with skill and care",
  law: "it keeps the law in what it does",
  other: "the following holds",
};

function warranty(d: Drafting, id: string): Clause {
  const row = `compliance.warranties[${id}]`;
  return provision(
    `warranties.warranty:${id}`,
    null,
    runs(
      d.term(`${row}.by`, "party that promises"),
      ": ",
      d.phrase(`${row}.subject`, "subject", subjects),
      d.has(`${row}.statement`) && [", namely: ", d.term(`${row}.statement`, "promise")],
      d.has(`${row}.period`) && [", for ", d.term(`${row}.period`, "period")],
      d.has(`${row}.remedy`) && [". If it fails: ", d.term(`${row}.remedy`, "remedy")],
      ".",
    ),
  );
}

/** What a party promises about what it delivers, and whether anything beyond it holds. */
export const warranties: ClauseModule = {
  key: "warranties",
  heading: "Warranties",
  models: "all",
  terms: ["compliance.warranties", "compliance.noOtherWarranties"],
  isWanted: ({ sheet }) =>
    sheet.compliance.warranties.length > 0 || sheet.compliance.noOtherWarranties === true,
  build: (d) => ({
    children: [
      ...onlyIf(
        d.sheet.compliance.warranties.length > 0,
        provision(
          "warranties.given",
          "Promises",
          runs("These promises are given:"),
          d.sheet.compliance.warranties.map(({ id }) => warranty(d, id)),
        ),
      ),
      ...onlyIf(
        d.sheet.compliance.noOtherWarranties,
        provision(
          "warranties.others",
          "Nothing else",
          runs(
            d.phrase("compliance.noOtherWarranties", "whether anything else is promised", {
              true: "As far as the law allows, no party promises more about what it delivers than this agreement says",
            }),
            ". What the law makes binding in spite of this ",
            defined("Agreement"),
            " stays.",
          ),
        ),
      ),
    ],
  }),
};
