import type { Drafting } from "../drafting";
import { runs } from "../runs";
import type { Run } from "../tree";

const kinds = {
  taxes: "taxes",
  refunds: "refunds",
  discounts: "discounts",
  payment_fees: "payment fees",
  hosting: "hosting",
  third_party: "third-party costs",
  shipping: "shipping",
  bad_debt: "bad debt",
  other: "other costs",
};

/** Each step from gross to net revenue in its order: "payment fees at cost, at most 3% of gross". */
export function ladderInWords(d: Drafting): Run[][] {
  return d.sheet.revenueShare.netRevenue.ladder.map((step) => {
    const row = `revenueShare.netRevenue.ladder[${step.id}]`;
    const what = runs(
      d.phrase(`${row}.kind`, "deduction", kinds),
      d.has(`${row}.name`) && [" (", d.term(`${row}.name`, "name"), ")"],
    );
    switch (step.method) {
      case "percent_of_gross":
        return runs(what, " at ", d.term(`${row}.percent`, "rate"), " of gross");
      case "percent_of_rest":
        return runs(what, " at ", d.term(`${row}.percent`, "rate"), " of what is then left");
      case "amount_per_month":
        return runs(what, " at ", d.term(`${row}.amount`, "amount"), " a month");
      default:
        return runs(
          what,
          " ",
          d.phrase(`${row}.method`, "how it is counted", { actual: "at cost" }),
          d.has(`${row}.atMostPercent`) && [
            ", at most ",
            d.term(`${row}.atMostPercent`, "limit"),
            " of gross",
          ],
        );
    }
  });
}
