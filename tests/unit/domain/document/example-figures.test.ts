import { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exampleOf } from "@/lib/domain/document/schedules/example-figures";
import { type RevenueStream, revenueStreamSchema } from "@/lib/domain/term-sheet/sections/revenue-stream";
import { arbitrarySheet } from "@/tests/support/term-sheet-arbitraries";

const stream = (input: object): RevenueStream => revenueStreamSchema.parse({ id: "s", ...input });
const amounts = (input: object) =>
  exampleOf(stream(input), "EUR")?.lines.map(({ partyId, amount }) => [partyId, amount.amount]);
const share = (id: string, percent: string) => ({ id, party: id, percent });

describe("worked examples", () => {
  it("splits a round amount and gives the rest to whom it belongs", () => {
    const shares = [share("a", "33.333"), share("b", "33.333")];
    expect(amounts({ model: "percentage", shares, remainderTo: "c" })).toEqual([
      ["a", "33333"],
      ["b", "33333"],
      ["c", "33334"],
    ]);
  });

  it("splits only the part that falls into a band, or all of it once the band is reached", () => {
    const bands = [
      { id: "x", fromAmount: eur("0"), untilAmount: eur("1000"), shares: [share("a", "100")] },
      { id: "y", fromAmount: eur("1000"), shares: [share("a", "60"), share("b", "40")] },
    ];
    expect(amounts({ model: "tiered_by_volume", method: "marginal", bands })).toEqual([
      [null, "1000"],
      ["a", "1000"],
      [null, "500"],
      ["a", "300"],
      ["b", "200"],
    ]);
    expect(amounts({ model: "tiered_by_volume", method: "whole", bands })).toEqual([
      [null, "1500"],
      ["a", "900"],
      ["b", "600"],
    ]);
  });

  it("caps a referral fee", () => {
    const fee = { model: "referral_fee", recipient: "a", feeKind: "percent", feePercent: "10" };
    expect(amounts(fee)).toEqual([["a", "10000"]]);
    expect(amounts({ ...fee, feeCap: eur("4000") })).toEqual([["a", "4000"]]);
  });

  it("has none for a stream without its terms or with shares above the whole", () => {
    expect(exampleOf(stream({ model: "percentage", shares: [] }), "EUR")).toBeNull();
    expect(
      exampleOf(stream({ model: "percentage", shares: [share("a", "60"), share("b", "50")] }), "EUR"),
    ).toBeNull();
  });

  it("never gives out more than there is, for any stream of any sheet", () => {
    fc.assert(
      fc.property(arbitrarySheet, (sheet) => {
        for (const each of sheet.revenueShare.streams) {
          const example = exampleOf(each, "EUR");
          if (example === null || each.model === "royalty" || each.model === "referral_fee") continue;
          const parts = new Map<string, Decimal>();
          let whole = "all";
          const wholes = new Map([["all", new Decimal(example.assumed.amount)]]);
          for (const line of example.lines)
            if (line.partyId === null) {
              whole = line.key;
              wholes.set(whole, new Decimal(line.amount.amount));
            } else parts.set(whole, (parts.get(whole) ?? new Decimal(0)).plus(line.amount.amount));
          for (const [key, sum] of parts) expect(sum.lte((wholes.get(key) ?? sum).plus("0.05"))).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});

function eur(amount: string) {
  return { amount, currency: "EUR" };
}
