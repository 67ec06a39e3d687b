import type { InsightsDto } from "@/lib/features/insights/dto";
import { dealsAddress } from "./deals-address";
import { dealsText, valuesText } from "./figure-text";
import { ShareBars } from "./share-bars";

/** What was signed in the last four quarters, and what runs. */
export function SignedQuarters({ insights }: { insights: InsightsDto }) {
  const { signed, currency, liveCount, liveValues } = insights;
  const tier = insights.tier === "tier_1" ? { tier: insights.tier } : {};
  const own = signed.map((row) =>
    Number(row.values.find((value) => value.currency === currency)?.amount ?? 0),
  );
  const most = Math.max(1, ...own);
  return (
    <section aria-labelledby="signed-quarters">
      <h2 id="signed-quarters" className="mb-1 font-semibold">
        {liveCount === 0
          ? "Nothing is live yet"
          : `${dealsText(liveCount)} live, ${valuesText(liveValues)} expected a year`}
      </h2>
      <ShareBars
        label="Signed by quarter"
        bars={signed.map((row, index) => ({
          id: row.quarter,
          label: `${row.quarter.slice(5)} ${row.quarter.slice(0, 4)}`,
          count: row.count,
          valueText: valuesText(row.values),
          share: (own[index] ?? 0) / most,
          href: dealsAddress({ signedIn: row.quarter, show: "all", ...tier }),
          isStrong: index === signed.length - 1,
        }))}
      />
    </section>
  );
}
