import { describe, expect, it } from "vitest";
import { financeChecklist } from "@/lib/domain/approval/finance-checklist";
import { emptyTermSheet, termSheetSchema } from "@/lib/domain/term-sheet/term-sheet";
import { referralSheet } from "../../../support/term-sheets/referral";

const expected = { amount: "240000", currency: "EUR" };
const openIds = (sheet: Parameters<typeof financeChecklist>[0], value = expected) =>
  financeChecklist(sheet, value)
    .filter(({ isMet }) => !isMet)
    .map(({ id }) => id);

const withShares = (percents: readonly string[], more: object = {}) =>
  termSheetSchema.parse({
    schemaVersion: 2,
    revenueShare: {
      streams: [
        {
          id: "s1",
          model: "percentage",
          name: "Sales",
          basis: "net_revenue",
          shares: percents.map((percent, place) => ({ id: `p${place}`, party: "us", percent })),
          ...more,
        },
      ],
    },
  });

describe("the finance checklist", () => {
  it("finds everything open in an empty sheet that shares nothing", () => {
    expect(openIds(emptyTermSheet(), { amount: "0", currency: "EUR" })).toEqual([
      "shares",
      "payment",
      "value",
    ]);
  });

  it("asks for a definition where shares are taken of net revenue", () => {
    expect(openIds(withShares(["60", "40"]))).toEqual(["net_revenue", "payment"]);
  });

  it("wants exactly 100% unless somebody keeps the rest", () => {
    const detail = financeChecklist(withShares(["60", "30"]), expected)[0]?.detail;
    expect(detail).toContain("Sales comes to 90");
    expect(openIds(withShares(["60", "30"], { remainderTo: "us" }))).not.toContain("shares");
    expect(openIds(withShares(["60", "50"], { remainderTo: "us" }))).toContain("shares");
  });

  it("compares the forecast's currency with that of the terms", () => {
    const paidIn = referralSheet.revenueShare.payment.currency ?? "EUR";
    expect(openIds(referralSheet, { amount: "1", currency: paidIn })).toEqual([]);
    expect(openIds(referralSheet, { amount: "1", currency: paidIn === "CHF" ? "JPY" : "CHF" })).toEqual([
      "value",
    ]);
  });
});
