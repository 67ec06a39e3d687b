import type { ClauseModule } from "../clause-module";
import { type Drafting, provision } from "../drafting";
import { define, defined, listed, runs } from "../runs";
import { hasWorkedExample } from "../schedules/example-figures";
import type { Clause, Run } from "../tree";
import { ladderInWords } from "./net-revenue-words";
import { namedStream } from "./revenue-stream-words";

const streamNames = {
  percentage: "Revenue share",
  tiered_by_year: "Revenue share by year",
  tiered_by_volume: "Revenue share by volume",
  referral_fee: "Referral fee",
  reseller_margin: "Reseller margin",
  co_marketing_split: "Joint marketing",
  minimum_guarantee: "Minimum guarantee",
  milestone: "Milestones",
  royalty: "Royalty",
  waterfall: "Waterfall",
  marketing_fund: "Marketing fund",
};

/** A heading for a stream that is no figure: the kind of stream. Its own name, if any, stands in the words. */
export const streamHeading = (model: keyof typeof streamNames): string => streamNames[model];

const withheldTaxes = (d: Drafting): Run[][] =>
  d.sheet.revenueShare.withholding.map(({ id }) => {
    const row = `revenueShare.withholding[${id}]`;
    return runs(
      d.has(`${row}.payer`) ? d.term(`${row}.payer`, "payer") : "each payer",
      " withholds ",
      d.term(`${row}.percent`, "rate"),
      " from what it pays to ",
      d.term(`${row}.recipient`, "recipient"),
    );
  });

function paymentClauses(d: Drafting): Clause[] {
  const { clawback, audit } = d.sheet.revenueShare;
  const at = "revenueShare.payment";
  const cadences = { monthly: "month", quarterly: "quarter", half_yearly: "half-year", yearly: "year" };
  return [
    provision(
      "revenueShare.statements",
      "Statements",
      runs(
        "After each ",
        d.phrase(`${at}.statements`, "period of statements", cadences),
        " the paying party sends a statement that lets each amount be checked.",
      ),
    ),
    provision(
      "revenueShare.payment",
      "Payment",
      runs(
        "An amount is earned on ",
        d.phrase(`${at}.trigger`, "payment trigger", {
          customer_payment: "the customer’s payment",
          customer_invoice: "the invoice to the customer",
          customer_signature: "the customer’s signature",
          usage_reported: "the report of use",
          milestone_accepted: "acceptance of the milestone",
        }),
        " and paid within ",
        d.counted(`${at}.netDays`, "day"),
        " in ",
        d.term(`${at}.currency`, "currency"),
        d.has(`${at}.exchangeRate`) && [", converted at ", d.term(`${at}.exchangeRate`, "exchange rate")],
        d.has(`${at}.rateDay`) && [
          ", with the rate of ",
          d.phrase(`${at}.rateDay`, "day of the rate", {
            invoice_date: "the invoice date",
            payment_date: "the day of the customer’s payment",
            month_end: "the last day of the month",
          }),
        ],
        ".",
        d.has(`${at}.rounding`) && [
          " Amounts are rounded ",
          d.phrase(`${at}.rounding`, "rounding", {
            half_up: "half up",
            half_even: "half to even",
            down: "down",
          }),
          " to the smallest unit of the currency, and parts of an amount always add up to it.",
        ],
      ),
    ),
    ...(d.has(`${at}.taxes`)
      ? [
          provision(
            "revenueShare.taxes",
            "Taxes",
            runs(
              "Amounts ",
              d.phrase(`${at}.taxes`, "rule on taxes", {
                exclusive: "do not include value added or sales tax, which is added where due",
                inclusive: "include all taxes",
                withholding_grossed_up:
                  "are raised so that the recipient gets them in full after any tax withheld",
              }),
              ".",
            ),
          ),
        ]
      : []),
    ...(d.has(`${at}.lateInterestPercent`)
      ? [
          provision(
            "revenueShare.interest",
            "Late payment",
            runs(
              "A late amount bears interest of ",
              d.term(`${at}.lateInterestPercent`, "rate"),
              " a year",
              d.has(`${at}.dayCount`) && [
                ", counted ",
                d.phrase(`${at}.dayCount`, "interest days", {
                  actual_365: "by the day over a year of 365 days",
                  actual_360: "by the day over a year of 360 days",
                  thirty_360: "by months of 30 days over a year of 360 days",
                }),
              ],
              ".",
            ),
          ),
        ]
      : []),
    ...(d.sheet.revenueShare.withholding.length > 0
      ? [
          provision(
            "revenueShare.withholding",
            "Tax withheld",
            runs("Where the law asks for it, ", listed(withheldTaxes(d)), "."),
          ),
        ]
      : []),
    ...(clawback.days !== undefined
      ? [
          provision(
            "revenueShare.clawback",
            "Clawback",
            runs(
              "An amount is paid back, or set off against the next one, if within ",
              d.counted("revenueShare.clawback.days", "day"),
              " of ",
              d.has("revenueShare.clawback.countsFrom")
                ? d.phrase("revenueShare.clawback.countsFrom", "start of the days", {
                    customer_payment: "the customer’s payment",
                    share_payment: "its own payment",
                  })
                : "its payment",
              " this happens: ",
              d.term("revenueShare.clawback.trigger", "reason for a clawback"),
              d.has("revenueShare.clawback.method") && [
                ". It is taken back ",
                d.phrase("revenueShare.clawback.method", "part taken back", {
                  full: "in full",
                  pro_rata: "in proportion to the days of that time that are left",
                }),
              ],
              ".",
            ),
          ),
        ]
      : []),
    ...(audit.allowed
      ? [
          provision(
            "revenueShare.audit",
            "Audit",
            runs(
              "A party that is owed a share may have an independent accountant check the statements of the last ",
              d.term("revenueShare.audit.lookback", "period looked back"),
              ", up to ",
              d.counted("revenueShare.audit.timesPerYear", "time"),
              " a year, on notice of ",
              d.term("revenueShare.audit.noticePeriod", "notice period"),
              d.has("revenueShare.audit.costShiftPercent") && [
                ". The audited party bears the cost if more than ",
                d.term("revenueShare.audit.costShiftPercent", "percentage"),
                " was missing",
              ],
              ".",
            ),
          ),
        ]
      : []),
  ];
}

/** Points to the schedule that works the shares through, where the document has it. */
function exampleClause(d: Drafting): Clause[] {
  const schedule = d.reference("schedule.revenue", true);
  if (schedule.length === 0 || !hasWorkedExample(d.sheet.revenueShare.streams)) return [];
  return [
    provision(
      "revenueShare.example",
      "Worked example",
      runs(
        schedule,
        " works these terms through on assumed amounts. It explains them and adds nothing to them.",
      ),
    ),
  ];
}

/** How money is counted, shared, paid, taken back and checked (S0, S1, S4). */
export const revenueShare: ClauseModule = {
  key: "revenueShare",
  heading: "Revenue share and payment",
  models: "all",
  terms: ["revenueShare."],
  isWanted: ({ sheet, model }) => model !== "technology_alliance" || sheet.revenueShare.streams.length > 0,
  build(d) {
    const { streams, attribution } = d.sheet.revenueShare;
    const credits = (["sourced", "influenced", "joint"] as const).filter(
      (key) => attribution[key] !== undefined,
    );
    const streamClauses = streams.map((stream) =>
      provision(`revenueShare.stream:${stream.id}`, streamHeading(stream.model), namedStream(d, stream)),
    );
    const isNetUsed = streamClauses.some((clause) => clause.runs.some((run) => run.kind === "definedTerm"));
    const creditNames = { sourced: "Sourced", influenced: "Influenced", joint: "Joint" };
    return {
      children: [
        ...(isNetUsed || d.has("revenueShare.netRevenue.definition")
          ? [
              provision(
                "revenueShare.netRevenue",
                "Net revenue",
                runs(
                  isNetUsed ? define("Net Revenue") : "Net revenue",
                  " means ",
                  d.term("revenueShare.netRevenue.definition", "definition of net revenue"),
                  d.has("revenueShare.netRevenue.deductions") && [
                    ", less only ",
                    d.term("revenueShare.netRevenue.deductions", "deductions"),
                  ],
                  d.sheet.revenueShare.netRevenue.ladder.length > 0 && [
                    ". Step by step it is reduced by ",
                    listed(ladderInWords(d)),
                  ],
                  ". Nothing else is deducted.",
                ),
              ),
            ]
          : []),
        ...(credits.length > 0
          ? [
              provision(
                "revenueShare.attribution",
                "Whose customer it is",
                runs("A customer counts as:"),
                credits.map((key) =>
                  provision(
                    `revenueShare.attribution.${key}`,
                    null,
                    runs(creditNames[key], ": ", d.term(`revenueShare.attribution.${key}`, key), "."),
                  ),
                ),
              ),
            ]
          : []),
        ...streamClauses,
        ...exampleClause(d),
        ...(streams.length === 0
          ? [
              provision(
                "revenueShare.noStream",
                "Shares",
                runs("What each party gets: ", d.term("revenueShare.streams", "revenue streams"), "."),
              ),
            ]
          : []),
        ...paymentClauses(d),
        provision(
          "revenueShare.noOther",
          "Nothing else due",
          runs("Beyond what this ", defined("Agreement"), " says, each party bears its own costs."),
        ),
      ],
    };
  },
};
