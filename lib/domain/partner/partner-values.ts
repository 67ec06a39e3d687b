/** Where a company stands with us: a prospect until something is signed (domain.md §1). */
export const partnerStandings = ["prospect", "active", "former"] as const;
export type PartnerStanding = (typeof partnerStandings)[number];
export const standingLabels: Readonly<Record<PartnerStanding, string>> = {
  prospect: "Prospect",
  active: "Active",
  former: "Former",
};

/** Tiers as they are stored and written in addresses (domain.md §2). */
export const partnerTiers = ["tier_1", "tier_2", "tier_3", "not_now"] as const;
export type PartnerTier = (typeof partnerTiers)[number];
export const partnerTierLabels: Readonly<Record<PartnerTier, string>> = {
  tier_1: "Tier 1",
  tier_2: "Tier 2",
  tier_3: "Tier 3",
  not_now: "Not now",
};

/** What the screen came to (domain.md §2). */
export const screenResults = ["pursue", "not_now", "no"] as const;
export type PartnerScreenResult = (typeof screenResults)[number];
export const screenResultLabels: Readonly<Record<PartnerScreenResult, string>> = {
  pursue: "Pursue",
  not_now: "Not now",
  no: "No",
};
