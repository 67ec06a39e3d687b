import { parseFraction } from "@/lib/domain/rubric/fraction";
import type { Tier } from "@/lib/domain/rubric/rubric";

/** How a tier is stored. */
export type TierColumn = "tier_1" | "tier_2" | "tier_3" | "not_now";

const columns: Readonly<Record<Tier, TierColumn>> = {
  1: "tier_1",
  2: "tier_2",
  3: "tier_3",
  not_now: "not_now",
};
const tiersByColumn: Readonly<Record<TierColumn, Tier>> = {
  tier_1: 1,
  tier_2: 2,
  tier_3: 3,
  not_now: "not_now",
};

/** The tier as the database spells it. */
export const toTierColumn = (tier: Tier): TierColumn => columns[tier];

/** The tier as the core spells it. */
export const fromTierColumn = (column: TierColumn): Tier => tiersByColumn[column];

/**
 * An exact score as the decimal people sort by, "84.250": cut off after three places, never rounded up, so that it
 * does not read as a tier it has not reached.
 */
export function toScoreColumn(exact: string): string {
  const { numerator, denominator } = parseFraction(exact);
  const thousandths = (numerator * 1000n) / denominator;
  return `${thousandths / 1000n}.${(thousandths % 1000n).toString().padStart(3, "0")}`;
}
