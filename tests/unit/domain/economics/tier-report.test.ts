import { describe, expect, it } from "vitest";
import { planDeal } from "@/lib/domain/economics/plan/plan-deal";
import { findCheaperTiers, findPointlessTiers, reportTiers } from "@/lib/domain/economics/usage/tier-report";
import { assume, sheetOf, twoParties } from "./deal-from";

const eur = (amount: string) => ({ amount, currency: "EUR" });
const tier = (id: string, included: number, price: string, minimum: string, further: string) => ({
  id,
  name: id,
  includedCallsPerMonth: included,
  pricePerCall: eur(price),
  monthlyMinimum: eur(minimum),
  overage: "billed" as const,
  overagePricePerCall: eur(further),
});

function usageOf(
  tiers: ReturnType<typeof tier>[],
  usage: { customer: string; tier: string; calls: string }[],
) {
  const planned = planDeal(
    sheetOf({
      parties: twoParties,
      apiAccess: { included: true, tiers },
      revenueShare: { payment: { currency: "EUR" } },
    }),
    assume({ months: 1, usage: usage.map((row) => ({ ...row, month: "2027-01" })) }),
  );
  if (!planned.ok) throw new Error(JSON.stringify(planned.refusal));
  return planned.value.usage;
}

const growth = tier("growth", 500_000, "0.0015", "750", "0.0020");
const network = tier("network", 5_000_000, "0.0007", "3500", "0.0009");

describe("tiers of an API", () => {
  it("are reported with revenue, cost and margin", () => {
    const usage = usageOf(
      [growth, network],
      [
        { customer: "A", tier: "growth", calls: "600000" },
        { customer: "B", tier: "growth", calls: "100000" },
      ],
    );
    // 750 + 100,000 × 0.002 = 950, and the minimum of 750.
    const [report] = reportTiers(usage, "0.0005");
    expect([report?.revenue.text(), report?.cost.text(), report?.margin.text()]).toEqual([
      "1700",
      "350",
      "1350",
    ]);
    expect([report?.customers, report?.monthsBeyond]).toEqual([2, 1]);
  });

  it("show which customer would pay less elsewhere", () => {
    const usage = usageOf([growth, network], [{ customer: "A", tier: "growth", calls: "2500000" }]);
    // 750 + 2,000,000 × 0.002 = 4,750 against the minimum of 3,500.
    expect(
      findCheaperTiers(usage).map((each) => [
        each.customer,
        each.cheaper,
        each.paid.text(),
        each.wouldPay.text(),
      ]),
    ).toEqual([["A", "network", "4750", "3500"]]);
  });

  it("make no sense when another one never costs more", () => {
    const trap = tier("trap", 400_000, "0.0030", "1200", "0.0050");
    const { tiers } = usageOf([growth, network, trap], [{ customer: "A", tier: "growth", calls: "1" }]);
    expect(findPointlessTiers(tiers).map((each) => each.tier)).toEqual(["trap"]);
  });
});
