import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exampleOf } from "@/lib/domain/document/schedules/example-figures";
import { type RevenueStream, revenueStreamSchema } from "@/lib/domain/term-sheet/sections/revenue-stream";
import { computed, netOf } from "../economics/deal-from";

const eur = (amount: string) => ({ amount, currency: "EUR" });
const share = (party: string, percent: number) => ({ id: party, party, percent: String(percent) });
const parties = {
  parties: [
    { id: "us", name: "Harbourline", side: "us" as const },
    { id: "si", name: "Castellan", side: "them" as const },
    { id: "isv", name: "Verity", side: "third" as const },
  ],
  effectiveOn: "2027-01-01",
};
const payment = { currency: "EUR", trigger: "customer_invoice" as const, netDays: 30 };

/** What each party has by the worked example, and by the statements for the same amount in one month. */
function both(input: object) {
  const stream: RevenueStream = revenueStreamSchema.parse({ id: "s", payer: "us", ...input });
  const example = exampleOf(stream, "EUR");
  if (example === null) throw new Error("This stream has an example.");
  const { amount } = example.assumed;
  const economics = computed(
    { parties, revenueShare: { streams: [stream], payment } },
    stream.model === "referral_fee"
      ? { months: 1, referrals: [{ name: "A", closedOn: "2027-01-05", firstYearValue: amount }] }
      : { months: 1, revenue: [{ month: "2027-01", amount }] },
  );
  return ["si", "isv"].map((party) => {
    const shown = example.lines
      .filter((line) => line.partyId === party)
      .reduce((sum, line) => sum + Math.round(Number(line.amount.amount) * 100), 0);
    return { party, shown, computed: Math.round(netOf(economics, party).toNumber() * 100) };
  });
}

const agree = (input: object) => {
  for (const { party, shown, computed: owed } of both(input))
    expect(`${party} ${shown}`).toBe(`${party} ${owed}`);
};

const splits = fc
  .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }))
  .map(([first, second]) => {
    const [low, high] = [Math.min(first, second), Math.max(first, second)];
    return [share("us", 100 - high), share("si", low), share("isv", high - low)];
  });

describe("the worked example and the statements", () => {
  it("agree on a plain share", () => {
    fc.assert(
      fc.property(splits, (shares) => agree({ model: "percentage", basis: "gross_revenue", shares })),
      { numRuns: 50 },
    );
  });

  it("agree on shares by volume, for the part in a band or for the whole", () => {
    fc.assert(
      fc.property(
        splits,
        splits,
        fc.constantFrom("marginal", "whole"),
        fc.integer({ min: 1, max: 900 }),
        (low, high, method, edge) => {
          const bands = [
            { id: "a", fromAmount: eur("0"), untilAmount: eur(`${edge}000`), shares: low },
            { id: "b", fromAmount: eur(`${edge}000`), shares: high },
          ];
          agree({ model: "tiered_by_volume", basis: "gross_revenue", method, resets: "every_year", bands });
        },
      ),
      { numRuns: 50 },
    );
  });

  it("agree on a referral fee, flat, in percent and capped", () => {
    const fee = { model: "referral_fee", recipient: "si", basis: "first_year_acv" };
    agree({ ...fee, feeKind: "percent", feePercent: "12.5" });
    agree({ ...fee, feeKind: "percent", feePercent: "12.5", feeCap: eur("4000") });
    agree({ ...fee, feeKind: "flat", feeFlat: eur("2500") });
  });
});
