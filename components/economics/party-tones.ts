import type { ChartTone } from "@/components/ui/chart-tone";
import type { TermSheet } from "@/lib/domain/term-sheet/term-sheet";

const others: readonly ChartTone[] = ["theirs", "third", "strong", "plain", "quiet"];

/** A colour for each party by its place: ours is ours, the others in their order. */
export function partyTones(sheet: TermSheet): readonly ChartTone[] {
  let next = 0;
  return sheet.parties.parties.map(({ side }) => {
    if (side === "us") return "ours";
    const tone = others[Math.min(next, others.length - 1)] ?? "quiet";
    next += 1;
    return tone;
  });
}
