import type { PartnerTier } from "@/lib/domain/partner/partner-values";

const ranks = { tier_1: 1, tier_2: 2, tier_3: 3, not_now: null } as const;

/** The number in the box; none for "not now". */
export const tierRank = (tier: PartnerTier): 1 | 2 | 3 | null => ranks[tier];
