import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assumptionsSchema } from "@/lib/domain/economics/assumptions";
import { computeEconomics } from "@/lib/domain/economics/compute";
import { convert, RateBook } from "@/lib/domain/economics/currency/exchange";
import { allocate, allocateByWeight } from "@/lib/domain/economics/number/allocate";
import { exact } from "@/lib/domain/economics/number/exact";
import { type Num, sumOf } from "@/lib/domain/economics/number/num";
import { currentSchemaVersion, termSheetSchema } from "@/lib/domain/term-sheet/term-sheet";
import { computed, netOf, twoParties } from "./deal-from";
import { randomDeal } from "./oracle/random-deal";

const seeds = fc.integer({ min: 1, max: 2 ** 31 });
const cents = fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }).map((units) => exact.of(`${units}e-2`));
const money = fc.integer({ min: 0, max: 10_000_000 }).map((units) => (units / 100).toFixed(2));

/** A random deal, or undefined for the few that contradict themselves. */
function randomEconomics(seed: number) {
  const { terms, assumptions } = randomDeal(seed);
  const result = computeEconomics(
    termSheetSchema.parse({ schemaVersion: currentSchemaVersion, ...terms }),
    assumptionsSchema.parse(assumptions),
  );
  return result.ok ? result.value : undefined;
}

const percentages = (percent: string) => ({
  parties: twoParties,
  revenueShare: {
    payment: { currency: "EUR", trigger: "customer_invoice" as const },
    streams: [
      {
        id: "s",
        model: "percentage" as const,
        payer: "us",
        basis: "net_revenue" as const,
        remainderTo: "us",
        shares: [{ id: "x", party: "si", percent }],
      },
    ],
  },
});

describe("allocation", () => {
  it("adds up to the whole, and no part is more than a unit from its exact share", () => {
    const weights = fc.array(fc.integer({ min: 0, max: 1_000 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(cents, weights, fc.constantFrom(0, 2, 3), (amount, list, places) => {
        fc.pre(list.some((weight) => weight > 0));
        const whole = amount.rounded(places, "down");
        const parts = allocateByWeight(
          whole,
          list.map((weight) => exact.of(weight)),
          places,
          exact,
        );
        expect(sumOf(parts, exact.zero).text()).toBe(whole.text());
        const sum = list.reduce((total, weight) => total + weight, 0);
        parts.forEach((part, index) => {
          const share = whole.times(exact.of(list[index] ?? 0)).over(exact.of(sum));
          const off = part.minus(share);
          const distance = off.sign() < 0 ? off.negated() : off;
          expect(distance.compare(exact.of(`1e-${places}`))).toBeLessThanOrEqual(0);
          expect(part.rounded(places, "down").text()).toBe(part.text());
        });
      }),
    );
  });

  it("gives the same by fractions as by weights", () => {
    fc.assert(
      fc.property(cents, fc.integer({ min: 0, max: 10_000 }), (amount, points) => {
        const fractions = [exact.of(points), exact.of(10_000 - points)];
        const byFraction = allocate(
          amount,
          fractions.map((each) => each.times(exact.of("0.0001"))),
          2,
          exact,
        );
        const byWeight = allocateByWeight(amount, fractions, 2, exact);
        expect(byFraction.map((each) => each.text())).toEqual(byWeight.map((each) => each.text()));
      }),
    );
  });
});

describe("any deal", () => {
  it("divides exactly what there is: the parties together have what the streams had to share", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const economics = randomEconomics(seed);
        if (!economics) return;
        const { ledger, deal } = economics;
        const all = sumOf(
          ledger.lines.map(({ amount }) => amount),
          exact.zero,
        );
        const shared = sumOf(
          ledger.revenue
            .filter(({ stream }) => deal.streams.find(({ id }) => id === stream)?.takes === "splits")
            .map(({ own }) => own),
          exact.zero,
        );
        expect(all.text()).toBe(shared.text());
      }),
      { numRuns: 60 },
    );
  });

  it("closes every statement: opening, plus what came, less what went, is held and payable", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const economics = randomEconomics(seed);
        if (!economics) return;
        const closing = new Map<number, string>();
        for (const { party, totals } of economics.statements) {
          expect(totals.opening.text()).toBe(closing.get(party) ?? "0");
          const end = totals.opening
            .plus(totals.accrued)
            .plus(totals.interest)
            .minus(totals.clawedBack)
            .minus(totals.withheld)
            .minus(totals.paid);
          expect(end.text()).toBe(totals.closing.text());
          expect(totals.held.plus(totals.payable).text()).toBe(totals.closing.text());
          closing.set(party, totals.closing.text());
        }
      }),
      { numRuns: 60 },
    );
  });

  it("has only plain decimals, and nothing negative is payable unless something was taken back", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const economics = randomEconomics(seed);
        if (!economics) return;
        const takesBack = economics.ledger.lines.some(
          ({ kind }) => kind === "clawback" || kind === "band_adjustment" || kind === "guarantee_set_off",
        );
        for (const { totals } of economics.statements)
          for (const [name, value] of Object.entries(totals) as [string, Num][]) {
            expect(value.text(), name).toMatch(/^-?\d+(\.\d{1,2})?$/);
            if (name === "payable" && !takesBack) expect(value.sign()).toBeGreaterThanOrEqual(0);
          }
      }),
      { numRuns: 60 },
    );
  });

  it("does not depend on the order in which revenue, steps and streams are written", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { terms, assumptions } = randomDeal(seed);
        const streams = (terms.revenueShare?.streams ?? []).map((stream) =>
          stream.model === "waterfall" ? { ...stream, steps: [...(stream.steps ?? [])].reverse() } : stream,
        );
        // Claims of one rank share by largest remainder, where an equal remainder goes by order.
        fc.pre(!streams.some((each) => each.model === "waterfall" && hasSharedRank(each.steps)));
        fc.pre(!streams.some(({ model }) => model === "referral_fee"));
        const swapped = { ...terms, revenueShare: { ...terms.revenueShare, streams: streams.toReversed() } };
        const read = (sheet: typeof terms, rows: typeof assumptions) =>
          computeEconomics(
            termSheetSchema.parse({ schemaVersion: currentSchemaVersion, ...sheet }),
            assumptionsSchema.parse(rows),
          );
        const one = read(terms, assumptions);
        const other = read(swapped, { ...assumptions, revenue: [...(assumptions.revenue ?? [])].reverse() });
        expect(one.ok).toBe(other.ok);
        if (!one.ok || !other.ok) return;
        for (const { id } of one.value.deal.context.parties)
          expect(netOf(one.value, id).text(), `${id} of seed ${seed}`).toBe(netOf(other.value, id).text());
      }),
      { numRuns: 60 },
    );
  });
});

const hasSharedRank = (steps: readonly { priority?: number | undefined }[]): boolean =>
  new Set(steps.map(({ priority }) => priority)).size < steps.length;

describe("percentages", () => {
  it("never give less for more revenue or a larger share", () => {
    const percents = fc.integer({ min: 0, max: 99 });
    fc.assert(
      fc.property(money, money, percents, (first, second, percent) => {
        const run = (amount: string, share: number) =>
          netOf(
            computed(percentages(`${share}`), { months: 1, revenue: [{ month: "2027-01", amount }] }),
            "si",
          );
        const [less, more] = Number(first) <= Number(second) ? [first, second] : [second, first];
        expect(run(less, percent).compare(run(more, percent))).toBeLessThanOrEqual(0);
        expect(run(more, percent).compare(run(more, percent + 1))).toBeLessThanOrEqual(0);
      }),
      { numRuns: 60 },
    );
  });

  it("are linear: a period split in two gives the same total but for a cent of rounding each", () => {
    fc.assert(
      fc.property(money, money, fc.integer({ min: 0, max: 100 }), (first, second, percent) => {
        const whole = exact.of(first).plus(exact.of(second)).text();
        const together = computed(percentages(`${percent}`), {
          months: 1,
          revenue: [{ month: "2027-01", amount: whole }],
        });
        const apart = computed(percentages(`${percent}`), {
          months: 2,
          revenue: [
            { month: "2027-01", amount: first },
            { month: "2027-02", amount: second },
          ],
        });
        const off = netOf(together, "si").minus(netOf(apart, "si"));
        expect((off.sign() < 0 ? off.negated() : off).compare(exact.of("0.01"))).toBeLessThanOrEqual(0);
        const sums = [together, apart].map((each) => netOf(each, "si").plus(netOf(each, "us")).text());
        expect(sums).toEqual([whole, whole]);
      }),
      { numRuns: 60 },
    );
  });
});

describe("a round trip through another currency", () => {
  it("comes back but for the smallest unit times the rate", () => {
    const rates = fc.integer({ min: 100, max: 100_000 }).map((units) => (units / 10_000).toFixed(4));
    fc.assert(
      fc.property(money, rates, (text, rate) => {
        const book = new RateBook([{ on: "2027-01-01", from: "USD", to: "EUR", rate }], 31, exact);
        const there = book.find("USD", "EUR", "2027-01-10");
        const back = book.find("EUR", "USD", "2027-01-10");
        if (!there || !back) throw new Error("A rate was given for both ways.");
        const amount = exact.of(text);
        const returned = convert(convert(amount, there).rounded(2, "half_up"), back).rounded(2, "half_up");
        const off = returned.minus(amount);
        const most = exact.of("0.005").over(exact.of(rate)).plus(exact.of("0.005"));
        expect((off.sign() < 0 ? off.negated() : off).compare(most)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
