import { type Drafting, provision } from "../drafting";
import { runs } from "../runs";
import type { Clause } from "../tree";

const path = "jointVenture";

function transfer(d: Drafting): Clause {
  const at = `${path}.transfer`;
  const { tagAlong, rule } = d.sheet.jointVenture.transfer;
  const isAllowed = rule !== "prohibited";
  return provision(
    "jointVenture.transfer",
    "Transfer of interests",
    runs(
      "A party ",
      d.phrase(`${at}.rule`, "rule on transfers", {
        prohibited: "may not transfer its interest",
        with_consent: "may transfer its interest only with the written consent of the others",
        to_affiliates: "may transfer its interest to its affiliates only",
        free_after_offer: "may transfer its interest once it has offered it to the others",
      }),
      isAllowed && d.has(`${at}.lockIn`) && [", and not in the first ", d.term(`${at}.lockIn`, "time")],
      isAllowed && [
        ". Before it sells, it offers its interest to the others on the same terms, open for ",
        d.counted(`${at}.firstRefusalDays`, "day"),
      ],
      isAllowed &&
        tagAlong === true && [
          ". ",
          d.phrase(`${at}.tagAlong`, "selling along", {
            true: "If it sells, the others may sell along on the same terms",
          }),
        ],
      d.has(`${at}.dragAlongPercent`) && [
        ". Parties that together hold ",
        d.term(`${at}.dragAlongPercent`, "interest"),
        " or more may require the others to sell along on the same terms",
      ],
      ".",
    ),
  );
}

/** How an interest passes on, how a party leaves, and at what price. */
export function ventureExit(d: Drafting): Clause[] {
  const at = `${path}.exit`;
  return [
    transfer(d),
    provision(
      "jointVenture.exit",
      "Exit",
      runs(
        "A party may leave the venture on written notice of ",
        d.term(`${at}.noticePeriod`, "exit notice"),
        ". The others may take over its interest by their own interests",
        d.has(`${at}.causes`) && [". They may also do so in these cases: ", d.term(`${at}.causes`, "causes")],
        ".",
      ),
    ),
    provision(
      "jointVenture.price",
      "Price",
      runs(
        "The price of an interest is ",
        d.phrase(`${at}.valuation`, "how the price is found", {
          fair_value: "its fair value, found by an independent expert",
          book_value: "its book value",
          formula: "found by a formula",
        }),
        d.has(`${at}.details`) && [". ", d.term(`${at}.details`, "details")],
        ".",
      ),
    ),
    provision(
      "jointVenture.end",
      "Winding up",
      runs("What is left when the venture is wound up goes to the parties by interest."),
    ),
  ];
}
