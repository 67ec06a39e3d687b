import type { InsightsDto } from "@/lib/features/insights/dto";

type Aged = InsightsDto["aged"][number];
type Frame = { low: number; high: number; lastDay: number };
type Anchor = "start" | "end";

const atMost = 8;
const plot = { width: 392, height: 192 };
/** What a letter of a chart's label takes on average, and how far a label stands from its mark. */
const letter = 5.7;
const gap = 9;
const lineHeight = 13;
const markRadius = 6;

const longest = 34;
/** A title short enough for a chart. */
export const labelText = (title: string): string =>
  title.length > longest ? `${title.slice(0, longest - 1).trimEnd()}…` : title;

function placeOf(deal: Aged, { low, high, lastDay }: Frame): { x: number; y: number } {
  return {
    x: (deal.daysRunning / lastDay) * plot.width,
    y: (Math.log(Number(deal.value.amount) / low) / Math.log(high / low)) * plot.height,
  };
}

/**
 * Which deals carry their name, and on which side of the mark: those furthest past their goal first, then the most
 * valuable, as long as a name covers neither another name nor another mark and stays inside the frame.
 */
export function placeLabels(deals: readonly Aged[], frame: Frame): Map<string, Anchor> {
  const overdue = (deal: Aged): number => Math.max(0, deal.daysRunning - deal.goalDays);
  const wanted = deals.toSorted(
    (a, b) => overdue(b) - overdue(a) || Number(b.value.amount) - Number(a.value.amount),
  );
  const marks = deals.map((deal) => ({ id: deal.dealId, ...placeOf(deal, frame) }));
  const taken: { from: number; to: number; y: number }[] = [];
  const places = new Map<string, Anchor>();
  for (const deal of wanted) {
    const { x, y } = placeOf(deal, frame);
    const width = labelText(deal.title).length * letter;
    const sides: [Anchor, number, number][] = [
      ["start", x + gap, x + gap + width],
      ["end", x - gap - width, x - gap],
    ];
    const free = sides.find(
      ([, from, to]) =>
        from >= 0 &&
        to <= plot.width &&
        taken.every((box) => Math.abs(box.y - y) >= lineHeight || box.from > to || box.to < from) &&
        marks.every(
          (mark) =>
            mark.id === deal.dealId ||
            Math.abs(mark.y - y) >= lineHeight - 2 ||
            mark.x + markRadius < from ||
            mark.x - markRadius > to,
        ),
    );
    if (!free || places.size === atMost) continue;
    places.set(deal.dealId, free[0]);
    taken.push({ from: free[1], to: free[2], y });
  }
  return places;
}
