import type { Drafting } from "../drafting";
import { runs } from "../runs";
import type { Run } from "../tree";

export type Licence = { licensed?: boolean | undefined; licenceTerm?: string | undefined };

/** A licence as one sentence; nothing where nothing is licensed. */
export function licenceWords(d: Drafting, row: string, licence: Licence): Run[] {
  if (!licence.licensed) return [];
  return runs(
    "It is ",
    d.phrase(`${row}.licensed`, "", { true: "licensed" }),
    " to ",
    d.has(`${row}.licensee`) ? d.term(`${row}.licensee`, "licensee") : "the other parties",
    ", ",
    d.has(`${row}.licenceExclusive`)
      ? d.phrase(`${row}.licenceExclusive`, "", { true: "exclusively", false: "without exclusivity" })
      : "without exclusivity",
    ", for ",
    d.term(`${row}.licenceField`, "field of use"),
    d.has(`${row}.licenceTerritories`) && [" in ", d.term(`${row}.licenceTerritories`, "territory")],
    ", ",
    licence.licenceTerm === "fixed_period"
      ? ["for ", d.term(`${row}.licencePeriod`, "licence period")]
      : d.phrase(`${row}.licenceTerm`, "licence term", {
          agreement_term: "for as long as this agreement runs",
          perpetual: "without an end",
        }),
    d.has(`${row}.sublicensing`) && [
      ", ",
      d.phrase(`${row}.sublicensing`, "", {
        none: "without a right to sublicense",
        with_consent: "with sublicences only by written consent",
        to_customers: "with sublicences to customers only",
        free: "with a right to sublicense",
      }),
    ],
    d.has(`${row}.royaltyPercent`) && [", for a royalty of ", d.term(`${row}.royaltyPercent`, "royalty")],
    ".",
  );
}
