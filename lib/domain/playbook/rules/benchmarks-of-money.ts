import { Decimal } from "decimal.js";
import { benchmark, type Measured } from "../band";
import type { Rule } from "../rule";
import { shareListsOf } from "../share-lists";
import { sideOf } from "../sides";

const streamPath = (id: string) => `revenueShare.streams[${id}]`;
const euros = (amount: string) => ({ amount, currency: "EUR" });

export const referralFeeBand = benchmark({
  id: "benchmark-referral-fee",
  title: "Referral fee beside the usual",
  source: "S4",
  explanation: "8 to 15 % of the first year’s contract value is what referral agreements usually pay.",
  signOff: ["finance"],
  band: { low: "8", high: "15", unit: "%" },
  advice: "Ask what the partner does for more, or why it accepts less. Another source names 10 to 30 %.",
  read: (sheet) =>
    sheet.revenueShare.streams.flatMap((stream) =>
      stream.model === "referral_fee" && stream.feePercent !== undefined && stream.feeKind !== "flat"
        ? [
            {
              path: `${streamPath(stream.id)}.feePercent`,
              value: stream.feePercent,
              what: "The referral fee",
            },
          ]
        : [],
    ),
  examples: {
    bad: {
      text: "20 % of first-year contract value.",
      terms: { revenueShare: { streams: [{ id: "s", model: "referral_fee", feePercent: "20" }] } },
    },
    good: {
      text: "10 % of first-year contract value.",
      terms: { revenueShare: { streams: [{ id: "s", model: "referral_fee", feePercent: "10" }] } },
    },
  },
});

/** The wider band of S1. What the narrower one of S4 allows is not remarked on. */
export const referralFeeWideBand = benchmark({
  id: "benchmark-referral-fee-wide",
  title: "Referral fee outside both bands",
  source: "S1",
  explanation: "10 to 30 % of first-year revenue is the wider band that is named for a one-time referral.",
  signOff: ["finance"],
  band: { low: "10", high: "30", unit: "%" },
  advice: "A figure outside both bands needs a reason in writing.",
  read: (sheet) =>
    sheet.revenueShare.streams.flatMap((stream) => {
      if (stream.model !== "referral_fee" || stream.feePercent === undefined || stream.feeKind === "flat")
        return [];
      const isUsualElsewhere =
        new Decimal(stream.feePercent).gte(8) && new Decimal(stream.feePercent).lte(15);
      if (isUsualElsewhere) return [];
      return [
        { path: `${streamPath(stream.id)}.feePercent`, value: stream.feePercent, what: "The referral fee" },
      ];
    }),
  examples: {
    bad: {
      text: "35 % of first-year revenue.",
      terms: { revenueShare: { streams: [{ id: "s", model: "referral_fee", feePercent: "35" }] } },
    },
    good: {
      text: "20 % of first-year revenue.",
      terms: { revenueShare: { streams: [{ id: "s", model: "referral_fee", feePercent: "20" }] } },
    },
  },
});

export const leadFeeBand = benchmark({
  id: "benchmark-lead-fee",
  title: "Flat fee for a lead beside the usual",
  source: "S1",
  explanation: "500 to 5,000 is usual for one qualified lead, in dollars or euros.",
  signOff: ["finance"],
  band: { low: "500", high: "5000", unit: "for each lead" },
  advice: "Compare it with what an own lead costs.",
  read: (sheet) =>
    sheet.revenueShare.streams.flatMap((stream) =>
      stream.model === "referral_fee" && stream.feeFlat && stream.feeKind !== "percent"
        ? [{ path: `${streamPath(stream.id)}.feeFlat`, value: stream.feeFlat.amount, what: "The flat fee" }]
        : [],
    ),
  examples: {
    bad: {
      text: "9,000 EUR for each lead.",
      terms: { revenueShare: { streams: [{ id: "s", model: "referral_fee", feeFlat: euros("9000") }] } },
    },
    good: {
      text: "2,000 EUR for each lead.",
      terms: { revenueShare: { streams: [{ id: "s", model: "referral_fee", feeFlat: euros("2000") }] } },
    },
  },
});

export const resellerMarginBand = benchmark({
  id: "benchmark-reseller-margin",
  title: "Reseller margin beside the usual",
  source: "S1",
  explanation: "20 to 40 % off list is usual, more for a reseller that also implements and supports.",
  signOff: ["finance"],
  band: { low: "20", high: "40", unit: "%" },
  advice: "Tie a margin above the band to services the reseller provides.",
  read: (sheet) =>
    sheet.revenueShare.streams.flatMap((stream) =>
      stream.model === "reseller_margin" && stream.marginPercent !== undefined
        ? [
            {
              path: `${streamPath(stream.id)}.marginPercent`,
              value: stream.marginPercent,
              what: "The margin",
            },
          ]
        : [],
    ),
  examples: {
    bad: {
      text: "45 % off list.",
      terms: { revenueShare: { streams: [{ id: "s", model: "reseller_margin", marginPercent: "45" }] } },
    },
    good: {
      text: "30 % off list.",
      terms: { revenueShare: { streams: [{ id: "s", model: "reseller_margin", marginPercent: "30" }] } },
    },
  },
});

/** The parts of partners in streams of one attribution. */
const partnerShares =
  (attribution: "sourced" | "influenced") =>
  (sheet: Parameters<Rule["check"]>[0]): Measured[] =>
    sheet.revenueShare.streams
      .filter((stream) => stream.attribution === attribution)
      .flatMap((stream) =>
        shareListsOf(stream).flatMap(({ path, shares }) =>
          shares.flatMap((share) =>
            share.percent !== undefined && sideOf(sheet, share.party) === "them"
              ? [
                  {
                    path: `${path}[${share.id}].percent`,
                    value: share.percent,
                    what: `The partner’s share of ${attribution} deals`,
                    relatedPaths: [`${streamPath(stream.id)}.attribution`],
                  },
                ]
              : [],
          ),
        ),
      );

const coSell = (attribution: "sourced" | "influenced", percent: string) => ({
  parties: { parties: [{ id: "them", side: "them" as const }] },
  revenueShare: {
    streams: [
      { id: "s", model: "percentage" as const, attribution, shares: [{ id: "a", party: "them", percent }] },
    ],
  },
});

export const sourcedShareBand = benchmark({
  id: "benchmark-sourced-share",
  title: "Share of sourced deals beside the usual",
  source: "S4",
  explanation: "10 to 20 % of first-year contract value is usual for deals the partner found.",
  signOff: ["finance"],
  band: { low: "10", high: "20", unit: "%" },
  advice: "Pay above the band only for deals the partner also closes or serves.",
  read: partnerShares("sourced"),
  examples: {
    bad: { text: "30 % for sourced deals.", terms: coSell("sourced", "30") },
    good: { text: "15 % for sourced deals.", terms: coSell("sourced", "15") },
  },
});

export const influencedShareBand = benchmark({
  id: "benchmark-influenced-share",
  title: "Share of influenced deals beside the usual",
  source: "S4",
  explanation: "5 % of first-year contract value is usual for deals the partner only helped along.",
  signOff: ["finance"],
  band: { low: "5", high: "5", unit: "%" },
  advice: "Keep it well below the share of sourced deals.",
  read: partnerShares("influenced"),
  examples: {
    bad: { text: "12 % for influenced deals.", terms: coSell("influenced", "12") },
    good: { text: "5 % for influenced deals.", terms: coSell("influenced", "5") },
  },
});

/** Two parties share a stream of any kind of deal: the larger part of each list. */
const splitLists = (sheet: Parameters<Rule["check"]>[0], models: readonly string[]) =>
  sheet.revenueShare.streams
    .filter(
      (stream) =>
        models.includes(stream.model) &&
        (stream.attribution === undefined || stream.attribution === "any" || stream.attribution === "joint"),
    )
    .flatMap((stream) => shareListsOf(stream))
    .filter(({ shares }) => shares.length === 2 && shares.every(({ percent }) => percent !== undefined));

const larger = (sheet: Parameters<Rule["check"]>[0], models: readonly string[], what: string): Measured[] =>
  splitLists(sheet, models).flatMap(({ path, shares }) => {
    const [first, second] = shares;
    if (!first?.percent || !second?.percent) return [];
    const most = new Decimal(first.percent).gte(second.percent) ? first : second;
    return [{ path: `${path}[${most.id}].percent`, value: most.percent ?? "0", what }];
  });

const split = (model: "percentage" | "co_marketing_split", one: string, other: string) => ({
  revenueShare: {
    streams: [
      {
        id: "s",
        model,
        shares: [
          { id: "a", party: "us", percent: one },
          { id: "b", party: "them", percent: other },
        ],
      },
    ],
  },
});

export const revenueSplitBand = benchmark({
  id: "benchmark-revenue-split",
  title: "Revenue split beside the usual",
  source: "S1",
  explanation: "70/30 to 80/20 is usual: 15 to 30 % for the side that refers or supports.",
  signOff: ["finance"],
  band: { low: "70", high: "85", unit: "%" },
  advice: "The larger part belongs to the side that wins and serves the customer.",
  read: (sheet) => larger(sheet, ["percentage"], "The larger share"),
  examples: {
    bad: { text: "55 % for us, 45 % for Castellan.", terms: split("percentage", "55", "45") },
    good: { text: "75 % for us, 25 % for Castellan.", terms: split("percentage", "75", "25") },
  },
});

export const marketingSplitBand = benchmark({
  id: "benchmark-marketing-split",
  title: "Marketing costs beside the usual",
  source: "S1",
  explanation: "Joint campaigns are usually paid in equal parts; 60/40 or 70/30 when one side gains more.",
  signOff: ["finance"],
  band: { low: "50", high: "50", unit: "%" },
  advice: "Share campaigns equally, or say which side gains more from them.",
  read: (sheet) => larger(sheet, ["co_marketing_split"], "The larger part of the costs"),
  examples: {
    bad: { text: "80 % by us, 20 % by Castellan.", terms: split("co_marketing_split", "80", "20") },
    good: { text: "50 % by each.", terms: split("co_marketing_split", "50", "50") },
  },
});

export const paymentDaysBand = benchmark({
  id: "benchmark-payment-days",
  title: "Payment later than usual",
  source: "S4",
  explanation:
    "30 days after the trigger is usual; partners who wait longer for their share sell something else.",
  signOff: ["finance"],
  band: { high: "30", unit: "days" },
  advice: "Pay within 30 days, or give a reason for waiting.",
  read: ({ revenueShare }) =>
    revenueShare.payment.netDays === undefined
      ? []
      : [
          {
            path: "revenueShare.payment.netDays",
            value: revenueShare.payment.netDays,
            what: "The payment term",
          },
        ],
  toValue: (figure) => figure,
  examples: {
    bad: { text: "Paid within 60 days.", terms: { revenueShare: { payment: { netDays: 60 } } } },
    good: { text: "Paid within 30 days.", terms: { revenueShare: { payment: { netDays: 30 } } } },
  },
});

export const clawbackDaysBand = benchmark({
  id: "benchmark-clawback-days",
  title: "Clawback beside the usual",
  source: "S4",
  explanation:
    "90 days are usual; longer windows make income uncertain, shorter ones miss early cancellations.",
  signOff: ["finance"],
  band: { low: "90", high: "90", unit: "days" },
  advice: "Count 90 days from the payment.",
  read: ({ revenueShare }) =>
    revenueShare.clawback.days === undefined
      ? []
      : [{ path: "revenueShare.clawback.days", value: revenueShare.clawback.days, what: "The clawback" }],
  toValue: (figure) => figure,
  examples: {
    bad: { text: "Claimed back for 365 days.", terms: { revenueShare: { clawback: { days: 365 } } } },
    good: { text: "Claimed back for 90 days.", terms: { revenueShare: { clawback: { days: 90 } } } },
  },
});

export const sharesRiseOverYears: Rule = {
  id: "benchmark-share-rises",
  title: "Partner’s share rises with the years",
  severity: "benchmark",
  source: "S1",
  explanation:
    "Winning a customer is worth more than keeping one: 30, 20 and 15 % by year is a usual ladder.",
  howToFix: "Let the share fall, or stay, from year to year.",
  signOff: ["finance"],
  check: (sheet) =>
    sheet.revenueShare.streams.flatMap((stream) => {
      if (stream.model !== "tiered_by_year") return [];
      return stream.years.flatMap((row, index) => {
        const before = stream.years[index - 1];
        return row.shares.flatMap((share) => {
          const earlier = before?.shares.find(({ party }) => party !== undefined && party === share.party);
          if (sideOf(sheet, share.party) === "us" || !earlier?.percent || !share.percent) return [];
          if (new Decimal(share.percent).lte(earlier.percent)) return [];
          const years = `${streamPath(stream.id)}.years`;
          return [
            {
              path: `${years}[${row.id}].shares[${share.id}].percent`,
              message: `The share rises from ${earlier.percent} to ${share.percent} %, where it usually falls over the years.`,
              relatedPaths: [`${years}[${before?.id ?? ""}].shares[${earlier.id}].percent`],
            },
          ];
        });
      });
    }),
  examples: {
    bad: {
      text: "15 % in year 1, 30 % in year 2.",
      terms: {
        revenueShare: {
          streams: [
            {
              id: "s",
              model: "tiered_by_year",
              years: [
                { id: "a", fromYear: 1, untilYear: 1, shares: [{ id: "x", party: "them", percent: "15" }] },
                { id: "b", fromYear: 2, shares: [{ id: "y", party: "them", percent: "30" }] },
              ],
            },
          ],
        },
      },
    },
    good: {
      text: "30 % in year 1, 20 % in year 2.",
      terms: {
        revenueShare: {
          streams: [
            {
              id: "s",
              model: "tiered_by_year",
              years: [
                { id: "a", fromYear: 1, untilYear: 1, shares: [{ id: "x", party: "them", percent: "30" }] },
                { id: "b", fromYear: 2, shares: [{ id: "y", party: "them", percent: "20" }] },
              ],
            },
          ],
        },
      },
    },
  },
};
