import type { RevenueBands, TierRule } from "./rubric";

/** Tier 1 from 85, tier 2 from 70, tier 3 from 50, below that not now, with each tier's rhythm (S1). */
export const standardTiers: TierRule[] = [
  {
    tier: 1,
    fromScore: 85,
    rhythm: {
      reviewEvery: "P3M",
      sponsorship: "an executive sponsor on each side",
      resources: "dedicated people and budget",
    },
  },
  {
    tier: 2,
    fromScore: 70,
    rhythm: {
      reviewEvery: "P6M",
      sponsorship: "a partnership manager in charge",
      resources: "people and budget shared with other partners",
    },
  },
  {
    tier: 3,
    fromScore: 50,
    rhythm: {
      reviewEvery: "P1Y",
      sponsorship: "one contact person",
      resources: "self-service where possible",
    },
  },
  {
    tier: "not_now",
    fromScore: 0,
    rhythm: {
      reviewEvery: null,
      sponsorship: "nobody assigned",
      resources: "none until the partner is scored again",
    },
  },
];

/** Above 500 k, 100–500 k, below 100 k a year (S1); the currency is the rubric's to choose. */
export const standardRevenueBands: RevenueBands = {
  currency: "EUR",
  tier1Above: "500000",
  tier2From: "100000",
};
