import type { ClauseModule } from "../clause-module";
import { type Drafting, provision } from "../drafting";
import { defined, runs } from "../runs";
import type { Clause } from "../tree";

const subjects = {
  own_products: "its own products and services",
  ip_infringement: "the infringement of intellectual property by what it provides",
  data_breach: "a breach of data protection in its sphere",
  breach_of_agreement: "its breach of this agreement",
  gross_negligence: "its gross negligence",
  violation_of_law: "its violation of law",
};

/** Claims that have a higher limit of their own. */
function increasedCap(d: Drafting): Clause[] {
  const path = "law.liability.increased";
  const { cap } = d.sheet.law.liability.increased;
  const isCapped = d.sheet.law.liability.cap !== "none";
  if (!isCapped || (!d.has(`${path}.claims`) && cap === undefined)) return [];
  const months = runs(
    d.has(`${path}.capMultiple`) && [d.term(`${path}.capMultiple`, "times"), " times "],
    "what was paid and payable in the ",
    d.counted(`${path}.capMonths`, "month"),
    " before the claim",
  );
  const amount = d.term(`${path}.capAmount`, "amount");
  const limits = {
    months_of_fees: months,
    amount: [amount],
    greater_of: runs("the greater of ", amount, " and ", months),
  };
  return [
    provision(
      "liability.increased",
      "Higher cap",
      runs(
        "For these claims the limit is ",
        cap === undefined ? d.term(`${path}.cap`, "higher limit") : limits[cap],
        " instead: ",
        d.term(`${path}.claims`, "claims"),
        ".",
      ),
    ),
  ];
}

/** The cap, what is outside it, what is excluded, and who shields whom (S1, S4). */
export const liability: ClauseModule = {
  key: "liability",
  heading: "Liability",
  models: "all",
  terms: ["law.liability.", "law.indemnities"],
  build(d) {
    const { cap, mutual } = d.sheet.law.liability;
    const path = "law.liability";
    const months = runs(
      d.has(`${path}.capMultiple`) && [d.term(`${path}.capMultiple`, "times"), " times "],
      "what was paid and payable under this ",
      defined("Agreement"),
      " in the ",
      d.counted(`${path}.capMonths`, "month"),
      " before the claim",
    );
    const amount = d.term(`${path}.capAmount`, "amount of the cap");
    const protectsOne = mutual === false && d.has(`${path}.protects`);
    const who = protectsOne
      ? runs("The following protects ", d.term(`${path}.protects`, "protected party"), " only: its")
      : runs(mutual === false ? "A party’s" : "Each party’s");
    const capWords = (() => {
      switch (cap) {
        case "none":
          return runs(
            "Liability is ",
            d.phrase(`${path}.cap`, "cap", { none: "not limited in amount" }),
            ".",
          );
        case "months_of_fees":
          return runs(who, " liability in a contract year is limited to ", months, ".");
        case "amount":
          return runs(who, " liability in a contract year is limited to ", amount, ".");
        case "greater_of":
          return runs(
            who,
            " liability in a contract year is limited to the greater of ",
            amount,
            " and ",
            months,
            ".",
          );
        case "paid_for_item":
          return runs(
            who,
            " liability for a product or service is limited to ",
            d.phrase(`${path}.cap`, "cap", { paid_for_item: "what was paid for it" }),
            ".",
          );
        default:
          return runs(who, " liability is limited to ", d.term(`${path}.cap`, "cap on liability"), ".");
      }
    })();
    return {
      children: [
        provision("liability.cap", "Cap", capWords),
        provision(
          "liability.carveOuts",
          "Outside the cap",
          runs(
            "Nothing limits liability that the law does not allow to be limited",
            d.has(`${path}.carveOuts`) && [", nor liability for ", d.term(`${path}.carveOuts`, "carve-outs")],
            ".",
          ),
        ),
        ...increasedCap(d),
        ...(d.has(`${path}.excludedDamages`)
          ? [
              provision(
                "liability.excluded",
                "Excluded damage",
                runs(
                  "No party owes another compensation for ",
                  d.term(`${path}.excludedDamages`, "excluded damages"),
                  ".",
                ),
              ),
            ]
          : []),
        ...d.sheet.law.indemnities.map((indemnity) => {
          const row = `law.indemnities[${indemnity.id}]`;
          return provision(
            `liability.indemnity:${indemnity.id}`,
            "Indemnity",
            runs(
              d.term(`${row}.by`, "party that indemnifies"),
              " holds the other parties harmless against claims of third parties that arise from ",
              d.phrase(`${row}.subject`, "subject of the indemnity", subjects),
              d.has(`${row}.scope`) && [" (", d.term(`${row}.scope`, "scope"), ")"],
              d.has(`${row}.cap`) && [", up to ", d.term(`${row}.cap`, "cap")],
              ".",
            ),
          );
        }),
      ],
    };
  },
};
