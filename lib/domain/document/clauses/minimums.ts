import { type Drafting, onlyIf, provision } from "../drafting";
import { runs } from "../runs";
import type { Clause, Run } from "../tree";

const measures = {
  purchases: "buys",
  net_revenue: "earns net revenue of",
  royalties: "pays royalties of",
  units: "buys or sells",
  marketing_spend: "spends on marketing",
};

type Years = { id: string; fromYear?: number | undefined; untilYear?: number | undefined };

/** "200,000 euro in contract year 1; 350,000 euro in each contract year from 2". */
function yearWords(d: Drafting, row: string, years: readonly Years[]) {
  return years.map(({ id, fromYear, untilYear }, index): Run[] => {
    const at = `${row}.years[${id}]`;
    const isOneYear = untilYear !== undefined && fromYear === untilYear;
    return runs(
      index > 0 && "; ",
      d.has(`${at}.amount`) ? d.term(`${at}.amount`, "amount") : d.quantity(at, "amount or count"),
      untilYear === undefined
        ? " in each contract year from "
        : isOneYear
          ? " in contract year "
          : " in contract years ",
      d.term(`${at}.fromYear`, "first year"),
      untilYear !== undefined && !isOneYear && [" to ", d.term(`${at}.untilYear`, "last year")],
    );
  });
}

/** What a party must buy, earn or spend at least, year by year, and what follows when it does not. */
export function minimumClauses(d: Drafting): Clause[] {
  const rows = d.sheet.goToMarket.minimums.map((minimum) => {
    const row = `goToMarket.minimums[${minimum.id}]`;
    const years = yearWords(d, row, minimum.years);
    return provision(
      `goToMarket.minimum:${minimum.id}`,
      null,
      runs(
        d.term(`${row}.party`, "bound party"),
        " ",
        d.phrase(`${row}.measure`, "measure", measures),
        " at least ",
        years.length > 0 ? runs(...years) : d.term(`${row}.years`, "minimum of each year"),
        d.has(`${row}.description`) && [" (", d.term(`${row}.description`, "what counts"), ")"],
        ". If a year stays below it, ",
        d.has(`${row}.cureDays`) && [
          "and this is not made good within ",
          d.counted(`${row}.cureDays`, "day"),
          " after the year, ",
        ],
        d.phrase(`${row}.shortfall`, "consequence", {
          pay_difference: "that party pays the difference",
          exclusivity_ends: "its exclusivity ends",
          right_to_end: "each other party may end this agreement in writing",
          corrective_plan: "that party presents a plan to catch up within thirty days",
        }),
        ".",
      ),
    );
  });
  return onlyIf(
    rows.length > 0,
    provision("goToMarket.minimums", "Minimums", runs("These minimums hold:"), rows),
  );
}
