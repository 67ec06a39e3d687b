import { type Drafting, provision } from "../drafting";
import { runs } from "../runs";
import type { Clause } from "../tree";

const path = "intellectualProperty.escrow";

/** Source code or other technology with a neutral keeper, and when it is released. */
export function escrowClauses(d: Drafting): Clause[] {
  if (d.sheet.intellectualProperty.escrow.agreed !== true) return [];
  return [
    provision(
      "intellectualProperty.escrow",
      "Escrow",
      runs(
        d.term(`${path}.depositor`, "depositor"),
        " deposits ",
        d.term(`${path}.material`, "material"),
        " with ",
        d.term(`${path}.agent`, "keeper"),
        " for the benefit of ",
        d.has(`${path}.beneficiary`) ? d.term(`${path}.beneficiary`, "beneficiary") : "the other parties",
        d.has(`${path}.updates`) && [
          " and renews the deposit ",
          d.phrase(`${path}.updates`, "how often", {
            each_release: "with each release",
            quarterly: "each quarter",
            yearly: "each year",
          }),
        ],
        d.has(`${path}.paidBy`) && [". ", d.term(`${path}.paidBy`, "party"), " pays the keeper"],
        ".",
      ),
    ),
    provision(
      "intellectualProperty.release",
      "Release",
      runs(
        "The keeper releases the deposit if one of these occurs: ",
        d.term(`${path}.releasedIf`, "release conditions"),
        ". What is released may be used as follows: ",
        d.term(`${path}.useAfterRelease`, "use after release"),
        ".",
      ),
    ),
  ];
}
