import { cx } from "@/components/ui/cx";
import type { Fragility } from "@/lib/domain/rubric/fragility";
import type { Rubric } from "@/lib/domain/rubric/rubric";
import type { AssessmentResult } from "@/lib/domain/rubric/score";
import { type Lens, lensOf } from "./score-lens";
import { tierInSentence } from "./score-text";

const [left, right] = [10, 790];
const across = (value: number, from: number, to: number): number =>
  Math.round((left + ((value - from) / (to - from)) * (right - left)) * 10) / 10;

const control = "var(--color-control)";

function WholeScale({ rubric, lens }: { rubric: Rubric; lens: Lens | null }) {
  const starts = rubric.tiers.map(({ fromScore }) => fromScore);
  return (
    <g textAnchor="middle">
      <path d={`M${left} 22H${right}`} stroke="var(--color-line-2)" />
      {[...starts, 100].map((at) => (
        <path key={at} d={`M${across(at, 0, 100)} 18v8`} stroke={control} />
      ))}
      {rubric.tiers.map(({ tier, fromScore }, place) => {
        const end = starts[place - 1] ?? 100;
        return (
          <g key={tier}>
            <text x={across((fromScore + end) / 2, 0, 100)} y="12" fill="var(--color-ink-3)">
              {tierInSentence(tier)}
            </text>
            {fromScore > 0 && (
              <text x={across(fromScore, 0, 100)} y="12" fill="var(--color-ink-2)">
                {fromScore}
              </text>
            )}
          </g>
        );
      })}
      {lens && (
        <>
          <path
            d={`M${across(lens.from, 0, 100)} 26L${left} 64M${across(lens.to, 0, 100)} 26L${right} 64`}
            stroke="var(--color-line-2)"
            strokeDasharray="2 3"
          />
          <path
            d={`M${across(lens.from, 0, 100)} 22H${across(lens.to, 0, 100)}`}
            stroke="var(--color-ink)"
            strokeWidth="3"
          />
        </>
      )}
    </g>
  );
}

interface Figures {
  score: number | null;
  shown: string;
  low: { value: number; shown: string };
  high: { value: number; shown: string };
}

/** Capsule from the worst to the best that is still possible, with its ends named. */
function PossibleRange({ figures, at }: { figures: Figures; at: (value: number) => number }) {
  const { low, high } = figures;
  const [start, end] = [at(low.value), at(high.value)];
  const isWide = end - start > 120;
  return (
    <g>
      <rect
        x={start}
        y="86"
        width={Math.max(12, end - start)}
        height="12"
        rx="6"
        fill="var(--color-surface)"
        stroke="var(--color-ink)"
        strokeWidth="1.5"
      />
      <g textAnchor="middle" fill="var(--color-ink-2)">
        {isWide ? (
          <>
            <text x={Math.max(start, left + 34)} y="129">{`${low.shown} at least`}</text>
            <text x={Math.min(end, right - 34)} y="129">{`${high.shown} at most`}</text>
          </>
        ) : (
          <text
            x={Math.min(right - 60, Math.max(left + 60, (start + end) / 2))}
            y="129"
          >{`${low.shown} to ${high.shown} possible`}</text>
        )}
      </g>
    </g>
  );
}

function Flip({
  fragility,
  at,
  scoreAt,
}: {
  fragility: Fragility;
  at: (value: number) => number;
  scoreAt: number;
}) {
  const isUp = isBetterNearer(fragility);
  const flip = (isUp ? fragility.better : fragility.worse).criteria[0];
  if (!flip) return null;
  const [to, sign] = [at(flip.gives.value), isUp ? 1 : -1];
  const words = `${flip.gives.shown} with ${flip.steps === 1 ? "one point" : `${flip.steps} points`}${isUp ? "" : " less"} on ${flip.label}`;
  const roomRight = right - Math.max(to, scoreAt);
  const textAtEnd = roomRight < 230;
  return (
    <g stroke="var(--color-accent)" strokeWidth="2" fill="none">
      {Math.abs(to - scoreAt) > 24 && (
        <>
          <path d={`M${scoreAt + sign * 8} 92H${to - sign * 8}`} />
          <path d={`M${to - sign * 11} 87l${sign * 7} 5-${sign > 0 ? "" : "-"}7 5`} />
        </>
      )}
      <circle cx={to} cy="92" r="4" fill="var(--color-surface)" />
      <text
        x={textAtEnd ? Math.min(to, scoreAt) - 26 : Math.max(to, scoreAt + 18) + 8}
        y="79"
        textAnchor={textAtEnd ? "end" : "start"}
        fill="var(--color-accent)"
        stroke="none"
        fontWeight="600"
      >
        {words}
      </text>
    </g>
  );
}

/** Whether the smallest single-criterion flip goes up; ties go up. */
export function isBetterNearer({ better, worse }: Fragility): boolean {
  const [up, down] = [better.criteria[0], worse.criteria[0]];
  return up !== undefined && (down === undefined || up.steps <= down.steps);
}

/** The scale of 0–100 with its tiers, and below it the part round the figure drawn large. */
export function ScoreScale({
  rubric,
  result,
  fragility,
  className,
}: {
  rubric: Rubric;
  result: AssessmentResult;
  fragility: Fragility | null;
  className?: string;
}) {
  const { score, range } = result;
  const flip = fragility && (isBetterNearer(fragility) ? fragility.better : fragility.worse).criteria[0];
  const nearFlip = flip && flip.steps <= 2 ? flip : undefined;
  const lens = lensOf({
    score: score?.value ?? null,
    low: range.low.value,
    high: range.high.value,
    flipTo: nearFlip?.gives.value ?? null,
    tiers: rubric.tiers,
  });
  const [from, to] = lens ? [lens.from, lens.to] : [0, 100];
  const at = (value: number) => across(value, from, to);
  const ticks = lens?.ticks ?? [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100];
  const borders =
    lens?.borders ??
    rubric.tiers
      .filter(({ fromScore }) => fromScore > 0)
      .map(({ fromScore, tier }) => ({ at: fromScore, tier }));
  const upper = borders[0];
  const figures = {
    score: score?.value ?? null,
    shown: score?.shown ?? "",
    low: range.low,
    high: range.high,
  };
  const isOpen = range.low.exact !== range.high.exact;
  const title = `${score ? `Score ${score.shown}` : "No figure yet"} on a scale from 0 to 100${isOpen ? `; may still end between ${range.low.shown} and ${range.high.shown}` : ""}${nearFlip ? `; ${nearFlip.gives.shown} if ${nearFlip.label} were ${nearFlip.to} instead of ${nearFlip.from}` : ""}`;
  return (
    <svg viewBox="0 0 800 134" role="img" aria-label={title} className={cx("chart-text w-full", className)}>
      <WholeScale rubric={rubric} lens={lens} />
      {upper && (
        <rect
          x={at(upper.at)}
          y="64"
          width={right - at(upper.at)}
          height="28"
          fill="var(--color-accent-soft)"
        />
      )}
      <path d={`M${left} 92H${right}`} stroke="var(--color-line-2)" />
      <g textAnchor="middle">
        {ticks.map((tick) => {
          const isBorder = borders.some((border) => border.at === tick);
          return (
            <g key={tick}>
              <path d={`M${at(tick)} 88v8`} stroke={control} />
              <text
                x={at(tick)}
                y="113"
                fill={isBorder ? "var(--color-ink)" : "var(--color-ink-3)"}
                fontWeight={isBorder ? 600 : 400}
              >
                {tick}
              </text>
            </g>
          );
        })}
      </g>
      {borders.map((border) => {
        const isAtEnd = at(border.at) > right - 70;
        return (
          <g key={border.at}>
            <path d={`M${at(border.at)} 54V96`} stroke="var(--color-ink)" strokeWidth="1.6" />
            <text
              x={at(border.at) + (isAtEnd ? -6 : 6)}
              y="60"
              textAnchor={isAtEnd ? "end" : "start"}
              fill="var(--color-ink-3)"
            >
              {`${tierInSentence(border.tier).replace(/^./, (letter) => letter.toUpperCase())} begins`}
            </text>
          </g>
        );
      })}
      {isOpen && <PossibleRange figures={figures} at={at} />}
      {score && (
        <>
          {fragility && nearFlip && <Flip fragility={fragility} at={at} scoreAt={at(score.value)} />}
          <circle cx={at(score.value)} cy="92" r="6" fill="var(--color-ink)" />
          <text x={at(score.value)} y="79" textAnchor="middle" fill="var(--color-ink)" fontWeight="600">
            {score.shown}
          </text>
        </>
      )}
    </svg>
  );
}
