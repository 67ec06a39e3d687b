import type { ReactNode } from "react";
import type { Fragility } from "@/lib/domain/rubric/fragility";
import { type Rubric, type Tier, tiers } from "@/lib/domain/rubric/rubric";
import { isBetterNearer } from "./score-scale";
import { tierInSentence, weightText } from "./score-text";

const betterTier = (tier: Tier): Tier | undefined => tiers[tiers.indexOf(tier) - 1];
const worseTier = (tier: Tier): Tier | undefined => tiers[tiers.indexOf(tier) + 1];

function headline(fragility: Fragility): { title: string; reason: string } {
  const isUp = isBetterNearer(fragility);
  const flip = (isUp ? fragility.better : fragility.worse).criteria[0];
  if (flip && flip.steps === 1)
    return {
      title: `One point ${isUp ? "" : "less "}on ${flip.label} would make this ${tierInSentence(flip.tier)}`,
      reason:
        flip.confidence === "low"
          ? "It is also where confidence is lowest, so settle it before the tier is used."
          : "Look at its evidence once more before the tier is used.",
    };
  if (fragility.isCloseCall)
    return {
      title: "A small shift of weights would change the tier",
      reason: "Within five percentage points of one weight: the tier depends on how the rubric is weighed.",
    };
  return {
    title: `${tierInSentence(fragility.tier).replace(/^./, (letter) => letter.toUpperCase())} stands firm`,
    reason: "No single point, and no weight moved by five percentage points, would change it.",
  };
}

function Row({ children, gives, isQuiet }: { children: ReactNode; gives: string; isQuiet?: boolean }) {
  return (
    <tr className={isQuiet ? "text-ink-2" : undefined}>
      <th scope="row" className="border-b border-line py-1.5 pr-3 align-baseline">
        {children}
      </th>
      <td className="border-b border-line py-1.5 text-right align-baseline whitespace-nowrap tabular-nums">
        {gives}
      </td>
    </tr>
  );
}

/** What would flip the tier, smallest change first, and how far one criterion alone can carry it. */
export function Firmness({
  rubric,
  fragility,
  onOpenCriterion,
}: {
  rubric: Rubric;
  fragility: Fragility | null;
  onOpenCriterion: (groupKey: string, criterionKey: string) => void;
}) {
  if (!fragility)
    return (
      <section>
        <h2 className="text-title">No tier to test yet</h2>
        <p className="mt-1.5 text-small text-ink-2">
          Score something in each of the {rubric.groups.length} groups. Then this shows the smallest change
          that would flip the tier.
        </p>
      </section>
    );
  const { better, worse, tier } = fragility;
  const { title, reason } = headline(fragility);
  const [up, down] = [betterTier(tier), worseTier(tier)];
  const criteria = [...better.criteria.slice(0, 2), ...worse.criteria.slice(0, 2)].sort(
    (first, second) => first.steps - second.steps,
  );
  const weights = [better.weights[0], worse.weights[0]].flatMap((weight) => weight ?? []);
  return (
    <section>
      <h2 className="text-title text-balance">{title}</h2>
      <p className="mt-1.5 mb-2 text-small text-ink-2">{reason}</p>
      <table className="text-small">
        <thead>
          <tr className="text-ink-3">
            <th scope="col" className="border-b border-line py-1.5">
              Smallest changes that flip the tier
            </th>
            <th scope="col" className="border-b border-line py-1.5 text-right">
              gives
            </th>
          </tr>
        </thead>
        <tbody>
          {criteria.map((flip) => (
            <Row key={`${flip.criterionKey} ${flip.to}`} gives={flip.gives.shown}>
              <button
                type="button"
                onClick={() => onOpenCriterion(flip.groupKey, flip.criterionKey)}
                className="rounded-mark py-0.5 text-left hover:text-accent"
              >
                {flip.label}{" "}
                <b className="whitespace-nowrap tabular-nums">
                  {flip.from} → {flip.to}
                </b>
              </button>
            </Row>
          ))}
          {weights.slice(0, 2).map((flip) => (
            <Row key={`${flip.groupKey} ${flip.toBps}`} gives={flip.gives.shown}>
              Weight of {flip.label}{" "}
              <b className="whitespace-nowrap tabular-nums">
                {weightText(flip.fromBps).replace(/\s%$/, "")} → {weightText(flip.toBps)}
              </b>
            </Row>
          ))}
          {up !== undefined && better.criteria.length === 0 && (
            <Row gives={`${better.farthestByCriterion.shown} at best`} isQuiet>
              No single criterion takes it up to {tierInSentence(up)}
            </Row>
          )}
          {down !== undefined && worse.criteria.length === 0 && (
            <Row gives={`${worse.farthestByCriterion.shown} at worst`} isQuiet>
              No single criterion takes it down to {tierInSentence(down)}
            </Row>
          )}
        </tbody>
      </table>
    </section>
  );
}
