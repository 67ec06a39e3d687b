import type { ApiTier } from "../../term-sheet/sections/api-access";
import { minorDigits } from "../currency/iso-4217";
import type { Num } from "../number/num";
import type { PlanContext } from "../plan/context";
import { checkSpans, type Span } from "../plan/spans";

export type CallBand = Span & { price: Num; path: string };

/** One API tier, ready to price calls; every amount is in `currency`. */
export type TierPlan = {
  id: string;
  name: string;
  path: string;
  currency: string;
  places: number;
  included: Num;
  price: Num;
  minimum: Num;
  overage: "refused" | "billed" | "billed_with_penalty";
  furtherPrice: Num;
  penalty: Num;
  bands: readonly CallBand[];
  bandMethod: "marginal" | "whole";
};

type MoneyTerm = { amount: string; currency: string };

/** Reads the prices of a tier (S0: included calls, per-call price, monthly minimum, overage price and penalty). */
export function planTier(context: PlanContext, tier: ApiTier): TierPlan | undefined {
  const { math } = context;
  const path = `apiAccess.tiers[${tier.id}]`;
  const amounts: (readonly [string, MoneyTerm | undefined])[] = [
    ["pricePerCall", tier.pricePerCall],
    ["monthlyMinimum", tier.monthlyMinimum],
    ["overagePricePerCall", tier.overagePricePerCall],
    ...tier.bands.map((band) => [`bands[${band.id}].pricePerCall`, band.pricePerCall] as const),
  ];
  const currency = amounts.find(([, money]) => money !== undefined)?.[1]?.currency ?? context.currency;
  let isSound =
    minorDigits(currency) !== undefined || context.problem(path, `${currency} is no currency of ISO 4217.`);
  for (const [key, money] of amounts) {
    if (money === undefined) continue;
    if (money.currency !== currency)
      isSound = context.problem(
        `${path}.${key}`,
        `The prices of one tier must be in one currency: this is ${money.currency}, another is ${currency}.`,
      );
    if (math.of(money.amount).sign() < 0)
      isSound = context.problem(`${path}.${key}`, "A price cannot be negative.");
  }
  const value = (money: MoneyTerm | undefined): Num => math.of(money?.amount ?? "0");
  const overage = tier.overage ?? "refused";
  const bands = planBands(context, tier, path);
  if (overage !== "refused" && tier.overagePricePerCall === undefined && tier.bands.length === 0)
    isSound = context.problem(
      `${path}.overagePricePerCall`,
      "Further calls are charged, but no price is given.",
    );
  if (!isSound || !bands) return undefined;
  return {
    id: tier.id,
    name: tier.name ?? tier.id,
    path,
    currency,
    places: minorDigits(currency) ?? 2,
    included: math.of(tier.includedCallsPerMonth ?? 0),
    price: value(tier.pricePerCall),
    minimum: value(tier.monthlyMinimum),
    overage,
    furtherPrice: value(tier.overagePricePerCall),
    penalty:
      overage === "billed_with_penalty"
        ? math.of(tier.overagePenaltyPercent ?? "0").times(context.hundredth)
        : math.zero,
    bands,
    bandMethod: tier.bandMethod ?? "marginal",
  };
}

function planBands(context: PlanContext, tier: ApiTier, path: string): readonly CallBand[] | undefined {
  const { math } = context;
  if (tier.bands.length === 0) return [];
  if (tier.bandMethod === undefined)
    context.problem(
      `${path}.bandMethod`,
      "Say whether a price band applies to the calls in it or to all further calls.",
    );
  const bands = tier.bands.flatMap((band): CallBand[] => {
    const at = `${path}.bands[${band.id}]`;
    if (band.fromCalls === undefined || band.pricePerCall === undefined) {
      context.problem(at, "Say where this band begins and what a call costs in it.");
      return [];
    }
    const until = band.untilCalls === undefined ? undefined : math.of(band.untilCalls);
    return [
      {
        id: band.id,
        from: math.of(band.fromCalls),
        until,
        price: math.of(band.pricePerCall.amount),
        path: at,
      },
    ];
  });
  if (bands.length < tier.bands.length || tier.bandMethod === undefined) return undefined;
  const sorted = checkSpans(context, bands, `${path}.bands`, math.zero, math.zero);
  const last = sorted?.at(-1);
  if (last?.until === undefined) return sorted;
  context.problem(
    last.path,
    `The last band ends at ${last.until.text()} calls, and nothing prices those beyond.`,
  );
  return undefined;
}
