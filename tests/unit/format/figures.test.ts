import { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDate, formatInstant, formatLongDate, formatPeriod } from "@/lib/format/dates";
import { formatMoney, formatMoneyShort, formatNumber } from "@/lib/format/money";
import { formatFraction, formatPercent } from "@/lib/format/percent";

describe("figures", () => {
  it.each([
    ["2400000", "EUR", "€2,400,000"],
    ["0.0012", "EUR", "€0.0012"],
    ["1250.5", "USD", "US$1,250.50"],
    ["-40", "GBP", "−£40"],
    ["999999999999999999.999999", "EUR", "€999,999,999,999,999,999.999999"],
  ])("writes %s %s as %s", (amount, currency, text) => {
    expect(formatMoney({ amount, currency })).toBe(text);
  });

  it("shortens only for boards", () => {
    expect(formatMoneyShort({ amount: "2400000", currency: "EUR" })).toBe("€2,400\u00a0k");
    expect(formatMoneyShort({ amount: "999.5", currency: "EUR" })).toBe("€1,000");
    expect(formatMoneyShort({ amount: "9999999", currency: "EUR" })).toBe("€10,000\u00a0k");
    expect(formatMoneyShort({ amount: "11310000.00", currency: "EUR" })).toBe("€11.3\u00a0m");
    expect(formatMoneyShort({ amount: "-14250000", currency: "USD" })).toBe("−US$14.3\u00a0m");
  });

  it("writes percentages with a true minus", () => {
    expect(formatPercent("12.5")).toBe("12.5%");
    expect(formatPercent("-3")).toBe("−3%");
    expect(formatFraction(0.425)).toBe("43%");
  });

  it("writes days, instants and periods", () => {
    expect(formatDate("2026-11-20")).toBe("20 Nov 2026");
    expect(formatDate("2026-09-01")).toBe("1 Sep 2026");
    expect(formatLongDate("2027-02-01")).toBe("1 February 2027");
    expect(formatInstant(new Date("2026-11-20T23:30:00Z"), "Europe/Berlin")).toBe("21 Nov 2026, 00:30");
    expect(formatPeriod("P1Y6M")).toBe("1 year and 6 months");
    expect(formatPeriod("P90D")).toBe("90 days");
  });

  it("loses no digit of any amount", () => {
    const decimals = fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 18n - 1n }), fc.stringMatching(/^\d{0,6}$/));
    fc.assert(
      fc.property(decimals, ([whole, fraction]) => {
        const value = fraction ? `${whole}.${fraction}` : `${whole}`;
        const read = formatNumber(value).replaceAll(",", "");
        const [readWhole, readFraction = ""] = read.split(".");
        expect(readWhole).toBe(`${whole}`);
        expect(readFraction).toBe(fraction.replace(/0+$/, ""));
      }),
    );
  });

  it("refuses what is not a plain decimal", () => {
    expect(() => formatMoney({ amount: "1e5", currency: "EUR" })).toThrow("not a decimal");
    expect(() => formatNumber(Number.NaN)).toThrow("not a decimal");
  });

  it("shortens every amount as exact arithmetic would", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^-?\d{1,18}(\.\d{1,6})?$/), (amount) => {
        const exact = new Decimal(amount);
        const [unit, size, places] = exact.abs().greaterThanOrEqualTo(1e7)
          ? (["\u00a0m", 1e6, 1] as const)
          : exact.abs().greaterThanOrEqualTo(1000)
            ? (["\u00a0k", 1000, 0] as const)
            : (["", 1, 0] as const);
        const whole = exact.dividedBy(size).toDecimalPlaces(places, Decimal.ROUND_HALF_UP);
        const shown = formatMoneyShort({ amount, currency: "EUR" });
        expect(/\u00a0[km]$/.exec(shown)?.[0] ?? "").toBe(unit);
        const read = shown.replace(/[€,\u00a0km]/g, "").replace("−", "-");
        expect(new Decimal(read).equals(whole)).toBe(true);
      }),
    );
  });
});
