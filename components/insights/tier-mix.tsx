import type { InsightsDto } from "@/lib/features/insights/dto";
import { dealsAddress } from "./deals-address";
import { countWord, valuesText } from "./figure-text";
import { ShareBars } from "./share-bars";

const tierNames = {
  tier_1: "Tier 1",
  tier_2: "Tier 2",
  tier_3: "Tier 3",
  not_now: "Not now",
  unscored: "Not scored",
} as const;

/** Open deals by the tier of their partner. */
export function TierMix({ insights }: { insights: InsightsDto }) {
  const { tiers, openCount } = insights;
  const first = tiers.find((row) => row.tier === "tier_1")?.count ?? 0;
  return (
    <section aria-labelledby="tier-mix">
      <h2 id="tier-mix" className="mb-1 font-semibold">
        {countWord(first)} of {openCount} open deals {first === 1 ? "is" : "are"} tier 1
      </h2>
      <ShareBars
        label="Open deals by tier"
        bars={tiers.map((row) => ({
          id: row.tier,
          label: tierNames[row.tier],
          count: row.count,
          valueText: valuesText(row.values),
          share: openCount === 0 ? 0 : row.count / openCount,
          href: dealsAddress({ tier: row.tier, show: "open" }),
        }))}
      />
    </section>
  );
}
