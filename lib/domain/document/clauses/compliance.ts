import { getAt } from "@/lib/domain/term-sheet/path";
import type { ClauseModule } from "../clause-module";
import { type Drafting, onlyIf, provision } from "../drafting";
import { defined, runs } from "../runs";
import type { Clause } from "../tree";

const path = "compliance";

/** A confirmation every party gives: its words once it is given, a gap while it is open, nothing once it is refused. */
function confirmation(d: Drafting, id: string, at: string, heading: string, yes: string): Clause[] {
  const clause = provision(
    `compliance.${id}`,
    heading,
    runs("Each party ", d.phrase(at, `confirmation: ${heading.toLowerCase()}`, { true: yes }), "."),
  );
  return onlyIf(getAt(d.sheet, at) !== false, clause);
}

function exportControl(d: Drafting): Clause[] {
  const at = `${path}.exportControl`;
  if (d.sheet.compliance.exportControl.confirmed !== true) return [];
  return [
    provision(
      "compliance.export",
      "Export",
      runs(
        "Each party ",
        d.phrase(`${at}.confirmed`, "export control", {
          true: "keeps export control law in all it does under this agreement",
        }),
        d.has(`${at}.responsible`) && [
          ". Export licences are obtained by ",
          d.term(`${at}.responsible`, "responsible party"),
        ],
        ".",
      ),
    ),
  ];
}

function records(d: Drafting): Clause[] {
  const { records: kept } = d.sheet.compliance;
  const at = `${path}.records`;
  return onlyIf(
    kept.period !== undefined || kept.auditAllowed === true,
    provision(
      "compliance.records",
      "Records",
      runs(
        "Each party keeps records of what it does under this ",
        defined("Agreement"),
        d.has(`${at}.period`) && [" for ", d.term(`${at}.period`, "period")],
        ".",
        kept.auditAllowed === true && [
          " Another party ",
          d.phrase(`${at}.auditAllowed`, "audit of records", {
            true: "may have an independent auditor look at them",
          }),
          d.has(`${at}.timesPerYear`) && [", at most ", d.counted(`${at}.timesPerYear`, "time"), " a year"],
          d.has(`${at}.noticePeriod`) && [", announced ", d.term(`${at}.noticePeriod`, "notice"), " before"],
          ".",
        ],
      ),
    ),
  );
}

/** Authority, bribery, sanctions, export, permits and records (S4 §3.1). */
export const compliance: ClauseModule = {
  key: "compliance",
  heading: "Compliance",
  models: "all",
  terms: [
    "compliance.authority",
    "compliance.antiBribery.",
    "compliance.sanctions",
    "compliance.exportControl.",
    "compliance.codeOfConduct",
    "compliance.permits",
    "compliance.records.",
  ],
  build: (d) => ({
    children: [
      ...confirmation(
        d,
        "authority",
        `${path}.authority`,
        "Authority",
        "confirms that it may enter into this agreement and that whoever signs for it may bind it",
      ),
      ...onlyIf(
        d.sheet.compliance.antiBribery.confirmed !== false,
        provision(
          "compliance.bribery",
          "Bribery",
          runs(
            "Each party ",
            d.phrase(`${path}.antiBribery.confirmed`, "confirmation: bribery", {
              true: "confirms that it gives, promises, asks for and takes no undue advantage, and keeps the laws against bribery that apply to it",
            }),
            d.has(`${path}.antiBribery.laws`) && [
              ", in particular ",
              d.term(`${path}.antiBribery.laws`, "laws"),
            ],
            ".",
          ),
        ),
      ),
      ...confirmation(
        d,
        "sanctions",
        `${path}.sanctions`,
        "Sanctions",
        "confirms that no sanctions apply to it or its owners, and keeps sanctions law",
      ),
      ...exportControl(d),
      ...onlyIf(
        d.has(`${path}.codeOfConduct`),
        provision(
          "compliance.conduct",
          "Code of conduct",
          runs("Each party keeps this code: ", d.term(`${path}.codeOfConduct`, "code of conduct"), "."),
        ),
      ),
      ...onlyIf(
        d.has(`${path}.permits`),
        provision("compliance.permits", "Permits", runs(d.term(`${path}.permits`, "permits"), ".")),
      ),
      ...records(d),
    ],
  }),
};
