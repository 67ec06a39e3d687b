import { exact } from "../number/exact";
import type { RoundingMethod } from "../number/num";
import { type Num, sumOf } from "../number/num";
import { billMonth } from "./bill";
import type { TierPlan } from "./tier-plan";
import type { PricedUsage } from "./usage-rows";

/** What one tier brought: in the currency of the tier. */
export type TierReport = {
  tier: string;
  name: string;
  currency: string;
  customers: number;
  months: number;
  calls: Num;
  refused: Num;
  revenue: Num;
  /** What its calls cost us, where a cost per call was given. */
  cost: Num;
  margin: Num;
  /** Monthly bills with more calls than are included. */
  monthsBeyond: number;
};

/** A customer whose calls would have cost less in another tier, over all its months. */
export type CheaperTier = { customer: string; tier: string; paid: Num; cheaper: string; wouldPay: Num };

/** Revenue, bill and margin by tier. */
export function reportTiers(usage: PricedUsage, costPerCall = "0"): TierReport[] {
  const cost = exact.of(costPerCall);
  return usage.tiers.map((tier) => {
    const bills = usage.bills.filter((each) => each.tier === tier);
    const calls = sumOf(
      bills.map(({ bill }) => bill.calls.minus(bill.refused)),
      exact.zero,
    );
    const revenue = sumOf(
      bills.map(({ bill }) => bill.total),
      exact.zero,
    );
    const spent = calls.times(cost).rounded(tier.places, "half_up");
    return {
      tier: tier.id,
      name: tier.name,
      currency: tier.currency,
      customers: new Set(bills.map(({ customer }) => customer)).size,
      months: bills.length,
      calls,
      refused: sumOf(
        bills.map(({ bill }) => bill.refused),
        exact.zero,
      ),
      revenue,
      cost: spent,
      margin: revenue.minus(spent),
      monthsBeyond: bills.filter(({ bill }) => bill.calls.compare(tier.included) > 0).length,
    };
  });
}

const serves = (tier: TierPlan, calls: Num): boolean =>
  tier.overage !== "refused" || calls.compare(tier.included) <= 0;

/** Customers who sit in a dearer tier than their calls need; a tier that would refuse calls is no alternative. */
export function findCheaperTiers(usage: PricedUsage, rounding: RoundingMethod = "half_up"): CheaperTier[] {
  const byCustomer = Map.groupBy(usage.bills, ({ customer, tier }) => `${customer}\n${tier.id}`);
  return [...byCustomer.values()].flatMap((bills): CheaperTier[] => {
    const [first] = bills;
    if (!first) return [];
    const paid = sumOf(
      bills.map(({ bill }) => bill.total),
      exact.zero,
    );
    const others = usage.tiers
      .filter((tier) => tier !== first.tier && tier.currency === first.tier.currency)
      .filter((tier) => bills.every(({ bill }) => serves(tier, bill.calls)))
      .map((tier) => ({
        tier,
        wouldPay: sumOf(
          bills.map(({ bill }) => billMonth(tier, bill.calls, exact, rounding).total),
          exact.zero,
        ),
      }))
      .toSorted((one, other) => one.wouldPay.compare(other.wouldPay));
    const best = others[0];
    if (!best || best.wouldPay.compare(paid) >= 0) return [];
    return [
      { customer: first.customer, tier: first.tier.id, paid, cheaper: best.tier.id, wouldPay: best.wouldPay },
    ];
  });
}

/** Volumes at which some tier's price changes, and how far beyond the last of them a tier is looked at. */
function turningPoints(tiers: readonly TierPlan[]): Num[] {
  const points = [
    exact.zero,
    ...tiers.flatMap((tier) => [tier.included, ...tier.bands.map(({ from }) => tier.included.plus(from))]),
  ];
  for (const tier of tiers)
    if (tier.price.sign() > 0) points.push(tier.minimum.over(tier.price).rounded(0, "down"));
  const sorted = points.toSorted((one, other) => one.compare(other));
  const last = sorted.at(-1) ?? exact.zero;
  return [...sorted, last.times(exact.of(10)).plus(exact.of(1_000_000))];
}

/**
 * Tiers nobody should take: at no volume is one of them cheaper than every other tier that serves it. Between two
 * turning points bills are straight lines, so their ends, and the volumes where two other tiers cross, decide.
 */
export function findPointlessTiers(tiers: readonly TierPlan[]): { tier: string; sentence: string }[] {
  if (tiers.length < 2) return [];
  const points = turningPoints(tiers);
  const bill = (tier: TierPlan, calls: Num): Num | undefined =>
    serves(tier, calls) ? billMonth({ ...tier, places: 12 }, calls, exact, "half_up").total : undefined;
  const crossings = points.flatMap((from, index) => {
    const until = points[index + 1];
    if (!until) return [];
    const middle = from.plus(until).over(exact.of(2)).rounded(0, "down");
    return [
      from,
      middle,
      ...tiers.flatMap((one) => tiers.flatMap((other) => crossingOf(one, other, from, until, bill))),
    ];
  });
  const volumes = [...points, ...crossings].map((volume) => volume.rounded(0, "down"));
  return tiers
    .filter((tier) =>
      volumes.every((calls) => {
        const own = bill(tier, calls);
        if (own === undefined) return true;
        return tiers.some((other) => other !== tier && (bill(other, calls)?.compare(own) ?? 1) <= 0);
      }),
    )
    .map(({ id, name }) => ({
      tier: id,
      sentence: `${name} makes no sense: at every volume another tier costs no more.`,
    }));
}

function crossingOf(
  one: TierPlan,
  other: TierPlan,
  from: Num,
  until: Num,
  bill: (tier: TierPlan, calls: Num) => Num | undefined,
): Num[] {
  const [a1, b1, a2, b2] = [bill(one, from), bill(other, from), bill(one, until), bill(other, until)];
  if (!a1 || !b1 || !a2 || !b2) return [];
  const [before, after] = [a1.minus(b1), a2.minus(b2)];
  if (before.sign() * after.sign() >= 0) return [];
  return [from.plus(until.minus(from).times(before).over(before.minus(after)))];
}
