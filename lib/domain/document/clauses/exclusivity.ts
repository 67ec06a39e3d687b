import type { ExclusivityGrant } from "@/lib/domain/term-sheet/sections/exclusivity";
import type { ClauseModule } from "../clause-module";
import { type Drafting, provision } from "../drafting";
import { define, defined, runs } from "../runs";
import type { Clause, Run } from "../tree";

/** How long a grant holds: to its last day, or, when it names none and ends with the agreement, as long as that. */
export function lastDay(d: Drafting, grant: ExclusivityGrant, agreement: string): Run[] {
  const row = `exclusivity.grants[${grant.id}]`;
  if (grant.sunset !== "ends_with_agreement" || d.has(`${row}.untilOn`))
    return runs(" until ", d.term(`${row}.untilOn`, "last day"));
  const wording = { ends_with_agreement: `for as long as ${agreement} lasts` };
  return runs(" ", d.phrase(`${row}.sunset`, "how it ends", wording));
}

/** One grant, its gates and its end. With several grants each defines its own window and field. */
function grantClauses(d: Drafting, grant: ExclusivityGrant, index: number, count: number): Clause[] {
  const row = `exclusivity.grants[${grant.id}]`;
  const mark = count > 1 ? ` ${index + 1}` : "";
  const field = `Reserved Field${mark}`;
  const window = `Exclusive Window${mark}`;
  const beneficiary = d.term(`${row}.beneficiary`, "party in whose favour");
  const gates = grant.gates.map((gate) => {
    const at = `${row}.gates[${gate.id}]`;
    return provision(
      `exclusivity.gate:${grant.id}.${gate.id}`,
      null,
      runs(
        d.term(`${at}.metric`, "measure of the gate"),
        ": ",
        d.quantity(at, "target of the gate"),
        " by ",
        d.term(`${at}.dueOn`, "date of the gate"),
        ". If it is missed, ",
        d.phrase(`${at}.consequence`, "consequence of missing the gate", {
          ends: "the exclusivity ends",
          narrows: "the field narrows",
          non_exclusive: "the grant becomes non-exclusive",
          fee: "the exclusivity goes on only against a fee agreed in writing",
          right_to_end: "the bound party may end the exclusivity in writing",
        }),
        gate.consequence === "narrows" && [" to ", d.term(`${at}.narrowsTo`, "what it narrows to")],
        " from the first day of the next month.",
      ),
    );
  });
  return [
    provision(
      `exclusivity.grant:${grant.id}`,
      "Grant",
      runs(
        "From ",
        d.term(`${row}.fromOn`, "first day"),
        lastDay(d, grant, "this agreement"),
        " (the ",
        define(window),
        "), ",
        d.term(`${row}.bound`, "bound party"),
        " will ",
        grant.nature === "first_refusal"
          ? ["offer ", beneficiary, " the work first before it appoints anyone else to offer "]
          : ["appoint no one other than ", beneficiary, " to offer "],
        d.term(`${row}.products`, "products"),
        d.has(`${row}.verticals`) && [" to customers in ", d.term(`${row}.verticals`, "verticals")],
        " in ",
        d.term(`${row}.geographies`, "geography"),
        d.has(`${row}.channels`) && [" through ", d.term(`${row}.channels`, "channels")],
        " (the ",
        define(field),
        ")",
        d.has(`${row}.nature`) && [
          ". ",
          d.phrase(`${row}.nature`, "strength", {
            exclusive: "It does not offer them there itself either, except as stays open below",
            sole: "It stays free to offer them there itself",
            first_refusal: "It may appoint another once the offer was refused or thirty days went by",
          }),
        ],
        d.has(`${row}.fee`) && [
          ". ",
          beneficiary,
          " pays ",
          d.term(`${row}.fee`, "fee"),
          " for it in each contract year",
        ],
        ".",
      ),
    ),
    ...(d.has(`${row}.carveOuts`)
      ? [
          provision(
            `exclusivity.open:${grant.id}`,
            "What stays open",
            runs(
              "These are outside the ",
              defined(field),
              " at all times: ",
              d.term(`${row}.carveOuts`, "carve-outs"),
              ".",
            ),
          ),
        ]
      : []),
    ...(gates.length > 0
      ? [
          provision(
            `exclusivity.gates:${grant.id}`,
            "Performance gates",
            runs("The exclusivity depends on ", beneficiary, " reaching each of these gates:"),
            gates,
          ),
        ]
      : []),
    provision(
      `exclusivity.sunset:${grant.id}`,
      "Sunset",
      runs(
        "The exclusivity ",
        d.phrase(`${row}.sunset`, "how it ends", {
          ends_with_window: "ends with its window and does not renew",
          ends_with_agreement: "ends when this agreement ends, even before its window does",
          renews_if_gates_met: "renews for one window of equal length if every gate was met",
        }),
        d.has(`${row}.tailAfterEnd`) && [
          ", and binds for ",
          d.term(`${row}.tailAfterEnd`, "time"),
          " more after this agreement",
        ],
        ". After the ",
        defined(window),
        " every party is free in the ",
        defined(field),
        ".",
      ),
    ),
  ];
}

/** Exclusivity said to be none, or given in bounded grants with gates and an end (S0, S1). */
export const exclusivity: ClauseModule = {
  key: "exclusivity",
  heading: "Exclusivity",
  models: "all",
  terms: ["exclusivity."],
  build(d) {
    const { kind, grants } = d.sheet.exclusivity;
    if (kind === "grants" || (kind === undefined && grants.length > 0)) {
      const clauses = grants.flatMap((grant, index) => grantClauses(d, grant, index, grants.length));
      if (clauses.length > 0) return { children: clauses };
      const missing = d.term("exclusivity.grants", "exclusive grants");
      return {
        children: [
          provision("exclusivity.missing", "Grants", runs("The exclusive grants are: ", missing, ".")),
        ],
      };
    }
    const statement = d.phrase("exclusivity.kind", "whether anything is exclusive", {
      none: "not exclusive",
    });
    return {
      children: [
        provision(
          "exclusivity.none",
          null,
          runs(
            "This partnership is ",
            statement,
            ". Each party may work with others, competitors of a party included.",
          ),
        ),
      ],
    };
  },
};
