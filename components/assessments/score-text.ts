import { type Criterion, type Tier, tierLabel } from "@/lib/domain/rubric/rubric";

/** "30 %", "7.5 %". */
export const weightText = (bps: number): string => `${Number((bps / 100).toFixed(2))}\u00a0%`;

/** "4" for a whole figure, "3.2" otherwise: "3.2 / 4" reads quicker than "3.2 / 4.0". */
export const shortFigure = (shown: string): string => shown.replace(/\.0$/, "");

/** The number in the box of a tier; none for "not now". */
export const tierRank = (tier: Tier | null): 1 | 2 | 3 | null =>
  tier === null || tier === "not_now" ? null : tier;

/** "tier 2", "not now": inside a sentence. */
export const tierInSentence = (tier: Tier): string => tierLabel(tier).toLowerCase();

/** What a score says, in the words of the nearest anchor. */
export function meaningOf({ anchors }: Criterion, score: number): string {
  switch (score) {
    case 5:
      return anchors[5];
    case 4:
      return `Close to: ${anchors[5]}`;
    case 3:
      return anchors[3];
    case 2:
      return `Short of: ${anchors[3]}`;
    case 1:
      return anchors[1];
    default:
      return `Less than: ${anchors[1]}`;
  }
}
