import { describe, expect, it } from "vitest";
import { compareScenarios } from "@/lib/domain/economics/scenario/compare-scenarios";
import { moneyFlows } from "@/lib/domain/economics/scenario/flows";
import { attributedTo, computeScenario } from "@/lib/domain/economics/scenario/scenario";
import { whatIf } from "@/lib/domain/economics/scenario/what-if";
import { captureValue } from "@/lib/domain/economics/value/value-capture";
import { assume, sheetOf, twoParties } from "./deal-from";

const terms = {
  parties: twoParties,
  revenueShare: {
    netRevenue: {
      ladder: [
        { id: "fees", kind: "payment_fees" as const, method: "percent_of_gross" as const, percent: "10" },
      ],
    },
    payment: { currency: "EUR", trigger: "customer_invoice" as const },
    streams: [
      {
        id: "sourced",
        name: "Sourced",
        model: "percentage" as const,
        attribution: "sourced" as const,
        basis: "net_revenue" as const,
        payer: "us",
        remainderTo: "us",
        shares: [{ id: "x", party: "si", percent: "20" }],
      },
      {
        id: "joint",
        name: "Joint",
        model: "percentage" as const,
        attribution: "joint" as const,
        basis: "net_revenue" as const,
        payer: "us",
        remainderTo: "us",
        shares: [{ id: "x", party: "si", percent: "10" }],
      },
    ],
  },
};
const sheet = sheetOf(terms);
/** 1,000 gross a month, 900 net; the partner spends 500 in January. */
const assumptions = assume({
  months: 12,
  revenue: Array.from({ length: 12 }, (_, index) => ({
    month: `2027-${String(index + 1).padStart(2, "0")}`,
    amount: "1000",
    attribution: "sourced" as const,
  })),
  costs: [{ party: "si", name: "Training", month: "2027-01", amount: "500" }],
});

function orThrow<Value>(result: { ok: true; value: Value } | { ok: false; refusal: unknown }): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}

describe("a scenario", () => {
  const result = orThrow(computeScenario(sheet, assumptions, 10));
  const partner = result.parties[1];

  it("has a profit and loss, a margin, a break-even and a payback for each party", () => {
    // 180 a month for the partner: −320 in January, −140 in February, +40 in March.
    expect(partner?.total.profit.text()).toBe("1660");
    expect(partner?.total.marginPercent?.text()).toBe("76.85");
    expect(partner?.breakEvenMonth).toBe("2027-03");
    expect(partner?.paybackMonths).toBe(3);
    expect(result.parties[0]?.total.profit.text()).toBe("8640");
    expect(result.parties[0]?.paybackMonths).toBe(0);
    expect(result.net.text()).toBe("10800");
    expect(result.gross.text()).toBe("12000");
  });

  it("discounts each month from its end", () => {
    const factor = 1.1 ** (-1 / 12);
    let value = -500 * factor;
    for (let month = 1; month <= 12; month += 1) value += 180 * factor ** month;
    expect(partner?.presentValue.text()).toBe(value.toFixed(2));
  });

  it("shows where the money went, adding up to what was billed", () => {
    const flows = moneyFlows(result.deal, result.ledger);
    expect(flows.billed.map(({ amount }) => amount.text())).toEqual(["12000"]);
    expect(flows.deducted.map(({ amount }) => amount.text())).toEqual(["1200"]);
    expect(flows.shared.map(({ party, amount }) => [party, amount.text()])).toEqual([
      ["us", "8640"],
      ["si", "2160"],
    ]);
    expect(flows.transferred).toEqual([]);
  });
});

describe("the three presets", () => {
  it("share what the partner brought, what both won, and nothing of what we found ourselves", () => {
    const net = (["sourced_by_us", "sourced_by_them", "joint"] as const).map((preset) => {
      const { parties } = orThrow(computeScenario(sheet, attributedTo(assumptions, preset)));
      return parties.map(({ total }) => total.kept.plus(total.fromOthers).text());
    });
    expect(net).toEqual([
      ["10800", "0"],
      ["8640", "2160"],
      ["9720", "1080"],
    ]);
  });

  it("are compared with the first", () => {
    const all = (["sourced_by_them", "joint"] as const).map((preset) =>
      orThrow(computeScenario(sheet, attributedTo(assumptions, preset))),
    );
    const profit = compareScenarios(all).find(({ key, party }) => key === "profit" && party === "si");
    expect(profit?.values.map(({ value, difference }) => [value.text(), difference?.text()])).toEqual([
      ["1660", undefined],
      ["580", "-1080"],
    ]);
  });
});

describe("what if", () => {
  const path = "revenueShare.streams[sourced].shares[x].percent";

  it("says what a changed term moves for each party, and leaves the sheet alone", () => {
    const before = JSON.stringify(sheet);
    const { deltas } = orThrow(whatIf(sheet, assumptions, [{ path, value: "25" }]));
    expect(deltas.map(({ party, profit }) => [party, profit.text()])).toEqual([
      ["us", "-540"],
      ["si", "540"],
    ]);
    expect(JSON.stringify(sheet)).toBe(before);
  });

  it("refuses what does not fit, with the path", () => {
    const wrong = whatIf(sheet, assumptions, [{ path, value: "130" }]);
    expect(wrong.ok ? [] : wrong.refusal.map(({ at }) => at)).toEqual([path]);
    const nowhere = whatIf(sheet, assumptions, [{ path: "revenueShare.nothing", value: "1" }]);
    expect(nowhere.ok).toBe(false);
  });
});

describe("value capture", () => {
  it("answers the five questions from the model", () => {
    const value = orThrow(captureValue(sheet, assumptions, [50], [6]));
    expect(value.total.value.text()).toBe("10300");
    expect(value.split.sentence).toBe("Harbourline takes 83.9 % of all value, more than 75 %.");
    expect(value.expectations[0]?.parties.map(({ difference }) => difference.text())).toEqual([
      "-4320",
      "-1080",
    ]);
    expect(value.exits[0]?.terminatedOn).toBe("2027-06-30");
    expect(value.exits[0]?.parties.map(({ value: left }) => left.text())).toEqual(["4320", "580"]);
    expect(value.measured.streams.map(({ basis }) => basis)).toEqual(["net_revenue", "net_revenue"]);
  });

  it("says when one side would lose", () => {
    const poor = assume({
      ...assumptions,
      costs: [{ party: "si", name: "Team", month: "2027-01", amount: "5000" }],
    });
    expect(orThrow(captureValue(sheet, poor, [], [])).split.sentence).toBe(
      "Castellan would lose money while the others earn.",
    );
  });
});
