import type { RevenueStream } from "@/lib/domain/term-sheet/sections/revenue-stream";
import type { Drafting } from "../drafting";
import { defined, runs } from "../runs";
import type { Run } from "../tree";
import { sharesInWords } from "./shares-in-words";
import { adjustmentsInWords, limitsInWords, stepInWords, stepsInOrder } from "./waterfall-words";

const bases = {
  net_revenue: "net revenue",
  gross_revenue: "gross revenue",
  first_year_acv: "first-year contract value",
  list_price: "list price",
  gross_margin: "gross margin",
  profit: "profit",
};

const attributionWords = {
  any: "any customer",
  sourced: "customers a party sourced",
  influenced: "customers a party influenced",
  joint: "customers won jointly",
};

/** The basis a share is taken of; net revenue is a defined term where the document has the clause that defines it. */
export function basisInWords(d: Drafting, row: string, basis: string | undefined): Run[] {
  const isDefined = basis === "net_revenue" && d.reference("revenueShare").length > 0;
  return isDefined ? [defined("Net Revenue")] : [d.phrase(`${row}.basis`, "basis", bases)];
}

function remainder(d: Drafting, row: string): Run[] {
  if (!d.has(`${row}.remainderTo`)) return [];
  return runs("; the rest stays with ", d.term(`${row}.remainderTo`, "party that keeps the rest"));
}

/** Points to the schedule where the document has one, and else says in place what would stand there. */
function scheduleOr(d: Drafting, inPlace: Run[]): Run[] {
  const schedule = d.reference("schedule.revenue");
  return schedule.length > 0 ? runs(", as set out in ", schedule) : runs(": ", inPlace);
}

type Of<Model extends RevenueStream["model"]> = Extract<RevenueStream, { model: Model }>;

/** "year 1", "year 2 to 3", "from year 4". */
export function yearSpan(d: Drafting, row: string, year: Of<"tiered_by_year">["years"][number]): Run[] {
  const from = d.term(`${row}.fromYear`, "first year");
  if (year.untilYear === undefined) return runs("from year ", from);
  if (year.untilYear === year.fromYear) return runs("year ", from);
  return runs("year ", from, " to ", d.term(`${row}.untilYear`, "last year"));
}

/** "from €0 to €3,000,000", "from €3,000,000". */
export function bandSpan(d: Drafting, row: string): Run[] {
  return runs(
    "from ",
    d.term(`${row}.fromAmount`, "from"),
    d.has(`${row}.untilAmount`) && [" to ", d.term(`${row}.untilAmount`, "to")],
  );
}

const inTurn = (items: readonly Run[][], missing: Run): Run[] =>
  items.length === 0 ? [missing] : runs(...items.map((item, index) => [index > 0 && "; ", item]));

function yearsInWords(d: Drafting, stream: Of<"tiered_by_year">): Run[] {
  const list = `revenueShare.streams[${stream.id}].years`;
  const items = stream.years.map((year) => {
    const row = `${list}[${year.id}]`;
    return runs(yearSpan(d, row, year), ", ", sharesInWords(d, `${row}.shares`, year.shares));
  });
  return inTurn(items, d.term(list, "shares by year"));
}

function bandsInWords(d: Drafting, stream: Of<"tiered_by_volume">): Run[] {
  const list = `revenueShare.streams[${stream.id}].bands`;
  const items = stream.bands.map((band) => {
    const row = `${list}[${band.id}]`;
    return runs(bandSpan(d, row), ", ", sharesInWords(d, `${row}.shares`, band.shares));
  });
  return inTurn(items, d.term(list, "shares by volume"));
}

function milestonesInWords(d: Drafting, stream: Of<"milestone">): Run[] {
  const list = `revenueShare.streams[${stream.id}].milestones`;
  const items = stream.milestones.map((milestone) => {
    const row = `${list}[${milestone.id}]`;
    return runs(
      d.term(`${row}.amount`, "amount"),
      " for ",
      d.term(`${row}.name`, "milestone"),
      d.has(`${row}.dueOn`) && [" by ", d.term(`${row}.dueOn`, "date")],
    );
  });
  return inTurn(items, d.term(list, "milestones"));
}

function body(d: Drafting, stream: RevenueStream, row: string): Run[] {
  const recipient = d.term(`${row}.recipient`, "recipient");
  const payer = d.term(`${row}.payer`, "payer");
  switch (stream.model) {
    case "percentage":
      return runs(
        basisInWords(d, row, stream.basis),
        " is shared as follows: ",
        sharesInWords(d, `${row}.shares`, stream.shares),
        remainder(d, row),
      );
    case "tiered_by_year":
      return runs(
        basisInWords(d, row, stream.basis),
        " is shared by ",
        d.has(`${row}.yearsCountFrom`)
          ? d.phrase(`${row}.yearsCountFrom`, "start of the years", {
              agreement: "contract year",
              customer: "customer year",
            })
          : "contract year",
        scheduleOr(d, yearsInWords(d, stream)),
        remainder(d, row),
      );
    case "tiered_by_volume":
      return runs(
        basisInWords(d, row, stream.basis),
        " is shared by volume",
        scheduleOr(d, bandsInWords(d, stream)),
        ". The share of a band applies ",
        d.phrase(`${row}.method`, "to what a band applies", {
          marginal: "to the part that falls into it",
          whole: "to the whole amount once the band is reached",
        }),
        "; volumes ",
        d.phrase(`${row}.resets`, "when volumes start again", {
          every_year: "start again at zero each contract year",
          never: "add up over the whole term",
        }),
        remainder(d, row),
      );
    case "referral_fee":
      return runs(
        payer,
        " pays ",
        recipient,
        " ",
        stream.feeKind === "flat"
          ? [d.term(`${row}.feeFlat`, "fee")]
          : [d.term(`${row}.feePercent`, "fee"), " of ", basisInWords(d, row, stream.basis)],
        " for each customer it refers",
        d.has(`${row}.feeCap`) && [", at most ", d.term(`${row}.feeCap`, "cap"), " per customer"],
        d.has(`${row}.closeWithin`) && [
          ", if the customer signs within ",
          d.term(`${row}.closeWithin`, "time to close"),
          " of the introduction",
        ],
        d.has(`${row}.qualifyingCriteria`) && [
          ". A referral qualifies when ",
          d.term(`${row}.qualifyingCriteria`, "qualifying criteria"),
        ],
      );
    case "reseller_margin":
      return runs(
        recipient,
        " buys at ",
        d.term(`${row}.marginPercent`, "margin"),
        " below the list price of ",
        payer,
        d.has(`${row}.registeredUpliftPercent`) && [
          ", and a further ",
          d.term(`${row}.registeredUpliftPercent`, "uplift"),
          " below it for registered deals",
        ],
        ". It sets its own price to customers",
      );
    case "co_marketing_split":
      return runs(
        "The joint marketing budget is ",
        d.term(`${row}.annualBudget`, "yearly budget"),
        " a year. It is borne as follows: ",
        sharesInWords(d, `${row}.shares`, stream.shares),
        remainder(d, row),
      );
    case "minimum_guarantee":
      return runs(
        payer,
        " guarantees ",
        recipient,
        " at least ",
        d.term(`${row}.guaranteedAmount`, "guaranteed amount"),
        " per ",
        d.phrase(`${row}.guaranteedPer`, "period", {
          month: "month",
          quarter: "quarter",
          year: "year",
          term: "term",
        }),
        stream.recoupable === true && ", which later payments may be set off against",
        ". If less is paid, ",
        d.phrase(`${row}.shortfall`, "consequence of a shortfall", {
          pay_difference: "the difference is due within thirty days",
          exclusivity_ends: "exclusivity ends",
          right_to_end: "the recipient may end this agreement in writing",
        }),
      );
    case "milestone":
      return runs(
        payer,
        " pays ",
        recipient,
        " for each milestone when it is met",
        scheduleOr(d, milestonesInWords(d, stream)),
      );
    case "royalty":
      return runs(
        payer,
        " pays ",
        recipient,
        " a royalty of ",
        stream.royaltyKind === "per_unit"
          ? [d.term(`${row}.royaltyPerUnit`, "royalty per unit"), " per unit"]
          : [d.term(`${row}.royaltyPercent`, "royalty"), " of ", basisInWords(d, row, stream.basis)],
        d.has(`${row}.annualMinimum`) && [
          ", at least ",
          d.term(`${row}.annualMinimum`, "yearly minimum"),
          " a year",
        ],
      );
    case "waterfall":
      return runs(
        basisInWords(d, row, stream.basis),
        " is shared in steps",
        scheduleOr(
          d,
          inTurn(
            stepsInOrder(stream).map((step) => stepInWords(d, `${row}.steps[${step.id}]`, step)),
            d.term(`${row}.steps`, "steps"),
          ),
        ),
        d.has(`${row}.resets`) && [
          "; amounts ",
          d.phrase(`${row}.resets`, "when amounts start again", {
            every_year: "start again at zero each contract year",
            never: "add up over the whole term",
          }),
        ],
        d.has(`${row}.sharedUpTo`) && [
          "; what goes beyond ",
          d.term(`${row}.sharedUpTo`, "limit of sharing"),
          " is not shared",
        ],
        remainder(d, row),
        limitsInWords(d, stream),
      );
    case "marketing_fund":
      return runs(
        payer,
        " pays ",
        d.term(`${row}.accrualPercent`, "rate"),
        " of ",
        basisInWords(d, row, stream.basis),
        " into a marketing fund for ",
        recipient,
        ", which pays back ",
        d.term(`${row}.reimbursedPercent`, "part paid back"),
        " of proven costs of agreed marketing as long as there is money in it",
        d.has(`${row}.claimsWithin`) && [
          ". What is not claimed within ",
          d.term(`${row}.claimsWithin`, "time to claim"),
          " lapses",
        ],
      );
  }
}

/** One stream of revenue as sentences: for whom, how it is shared, and its yearly cap. */
export function streamInWords(d: Drafting, stream: RevenueStream): Run[] {
  const row = `revenueShare.streams[${stream.id}]`;
  const isForSome = stream.attribution !== undefined && stream.attribution !== "any";
  return runs(
    body(d, stream, row),
    ".",
    d.has(`${row}.moneyFrom`) && [
      " It counts ",
      d.phrase(`${row}.moneyFrom`, "money", {
        customer_revenue: "what customers owe under their contracts",
        api_usage: "what the use of the API comes to",
      }),
      ".",
    ],
    isForSome && [" This applies to ", d.phrase(`${row}.attribution`, "customers", attributionWords), "."],
    d.has(`${row}.recoupedFirst`) && [
      " Nothing is shared until the payer has earned back costs of ",
      d.term(`${row}.recoupedFirst`, "costs earned back first"),
      ".",
    ],
    d.has(`${row}.annualCap`) && [
      " No more than ",
      d.term(`${row}.annualCap`, "yearly cap"),
      " is due in a year.",
    ],
    adjustmentsInWords(d, stream),
  );
}

/** A stream under its own name where it has one: "For subscriptions: …". */
export function namedStream(d: Drafting, stream: RevenueStream): Run[] {
  const name = `revenueShare.streams[${stream.id}].name`;
  return runs(d.has(name) && ["For ", d.term(name, "stream"), ": "], streamInWords(d, stream));
}
