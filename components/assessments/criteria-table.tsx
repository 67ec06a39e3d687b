"use client";

import { Icon } from "@/components/ui/icon";
import type { CriterionGroup, Rubric } from "@/lib/domain/rubric/rubric";
import type { AssessmentResult, CriterionScore, GroupResult } from "@/lib/domain/rubric/score";
import { CriterionRow } from "./criterion-row";
import { shortFigure, weightText } from "./score-text";

/** Scores of a group as bars, while it is closed. */
function GroupSpark({ result }: { result: GroupResult }) {
  return (
    <span
      aria-hidden="true"
      className="inline-flex h-4 items-end gap-0.5 border-b border-line-2 align-middle"
    >
      {result.criteria.map(({ key, score }) => (
        <span
          key={key}
          className={score === null ? "w-1.5 border border-dashed border-control" : "w-1.5 bg-chart"}
          style={{ height: score === null ? 15 : Math.max(1, score * 3) }}
        />
      ))}
    </span>
  );
}

function groupSummary({ criteria }: GroupResult): string {
  const open = criteria.filter(({ score }) => score === null);
  const [first] = open;
  if (open.length === criteria.length) return "Nothing scored yet";
  if (first) return open.length === 1 ? `Open: ${first.label}` : `${open.length} of ${criteria.length} open`;
  const scores = criteria.flatMap(({ score }) => (score === null ? [] : [score]));
  const lowest = Math.min(...scores);
  if (lowest === Math.max(...scores)) return `All at ${lowest}`;
  return `Lowest: ${criteria.find(({ score }) => score === lowest)?.label ?? ""}`;
}

function GroupHead({
  group,
  result,
  isOpen,
  onToggle,
}: {
  group: CriterionGroup;
  result: GroupResult;
  isOpen: boolean;
  onToggle: () => void;
}) {
  const cell = "h-9 border-t border-line pr-3";
  return (
    <tr>
      <th scope="rowgroup" className={cell} {...(isOpen ? { colSpan: 2 } : {})}>
        <button
          type="button"
          aria-expanded={isOpen}
          onClick={onToggle}
          className="inline-flex min-h-6 items-center gap-1 rounded-mark text-left"
        >
          <Icon name={isOpen ? "down" : "right"} size={14} className="text-ink-3" />
          <span>
            <b>{group.label}</b>{" "}
            <span className="text-ink-3 tabular-nums">{weightText(group.weightBps)}</span>
          </span>
        </button>
      </th>
      {!isOpen && (
        <td className={cell}>
          <GroupSpark result={result} />
        </td>
      )}
      <td className={`${cell} truncate text-small text-ink-3 max-tablet:hidden`}>
        {!isOpen && groupSummary(result)}
      </td>
      <td className={`${cell} max-pane:hidden`} />
      <td className={`${cell} text-small whitespace-nowrap text-ink-3 tabular-nums max-tablet:hidden`}>
        {result.mean ? `mean ${result.mean.value.toFixed(2)}` : ""}
      </td>
      <td className={`${cell} text-right whitespace-nowrap tabular-nums`}>
        <b>{result.points ? `${result.complete ? "" : "≈ "}${result.points.shown}` : "–"}</b>{" "}
        <span className="text-ink-3">/ {shortFigure(result.maxPoints.shown)}</span>
      </td>
    </tr>
  );
}

const emptyScore = (criterionKey: string): CriterionScore => ({
  criterionKey,
  score: null,
  evidence: null,
  confidence: null,
});

/** All criteria by group. Which groups and which criterion are open is the caller's, so that a link can open one. */
export function CriteriaTable(props: {
  rubric: Rubric;
  result: AssessmentResult;
  scores: ReadonlyMap<string, CriterionScore>;
  openGroups: ReadonlySet<string>;
  onToggleGroup: (key: string) => void;
  openCriterion: string | null;
  onToggleCriterion: (key: string) => void;
  onChange: ((score: CriterionScore) => void) | null;
}) {
  const { rubric, result, scores, openGroups, onChange } = props;
  const head = "h-7 border-b border-line-2 pr-3 text-note font-medium text-ink-3";
  return (
    <table className="w-full table-fixed border-separate border-spacing-0">
      <caption className="sr-only">
        {rubric.name}, version {rubric.version}
      </caption>
      <colgroup>
        <col className="w-[216px] max-tablet:w-auto" />
        <col className="w-[92px] max-tablet:w-[100px]" />
        <col className="max-tablet:hidden" />
        <col className="w-[138px] max-pane:hidden" />
        <col className="w-[88px] max-tablet:hidden" />
        <col className="w-[84px] max-tablet:w-[92px]" />
      </colgroup>
      <thead>
        <tr>
          <th scope="col" className={head}>
            {rubric.name} <span className="font-normal">v{rubric.version}</span>
          </th>
          <th scope="col" className={head}>
            Score
          </th>
          <th scope="col" className={`${head} max-tablet:hidden`}>
            What that score means
          </th>
          <th scope="col" className={`${head} max-pane:hidden`}>
            Evidence
          </th>
          <th scope="col" className={`${head} max-tablet:hidden`}>
            Confidence
          </th>
          <th scope="col" className={`${head} text-right`}>
            Points
          </th>
        </tr>
      </thead>
      {rubric.groups.map((group, index) => {
        const groupResult = result.groups[index];
        if (!groupResult) return null;
        const isOpen = openGroups.has(group.key);
        return (
          <tbody key={group.key}>
            <GroupHead
              group={group}
              result={groupResult}
              isOpen={isOpen}
              onToggle={() => props.onToggleGroup(group.key)}
            />
            {isOpen &&
              group.criteria.map((criterion, place) => {
                const own = groupResult.criteria[place];
                return (
                  own && (
                    <CriterionRow
                      key={criterion.key}
                      criterion={criterion}
                      result={own}
                      score={scores.get(criterion.key) ?? emptyScore(criterion.key)}
                      isOpen={props.openCriterion === criterion.key}
                      onToggle={() => props.onToggleCriterion(criterion.key)}
                      onChange={onChange}
                    />
                  )
                );
              })}
          </tbody>
        );
      })}
    </table>
  );
}
