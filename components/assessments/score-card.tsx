"use client";

import { useRouter } from "next/navigation";
import { useDeferredValue, useMemo, useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { InlineError } from "@/components/ui/inline-error";
import { Notice } from "@/components/ui/notice";
import { fragilityOf } from "@/lib/domain/rubric/fragility";
import { criteriaOf, type Rubric } from "@/lib/domain/rubric/rubric";
import { scoreAssessment } from "@/lib/domain/rubric/score";
import { settlementGaps, spreadGaps } from "@/lib/domain/rubric/settlement";
import { tierOf } from "@/lib/domain/rubric/tier";
import {
  saveScoresAction,
  settleAssessmentAction,
  startAssessmentAction,
} from "@/lib/features/assessments/actions";
import type { AssessmentView, ScoreCardView } from "@/lib/features/assessments/dto";
import { CriteriaTable } from "./criteria-table";
import { Firmness } from "./firmness";
import { RevenueNote } from "./revenue-note";
import { ScoreBarActions } from "./score-bar-actions";
import { ScoreHead } from "./score-head";
import { ScoreHistory } from "./score-history";
import { SettlementGaps } from "./settlement-gaps";
import { SpreadTable } from "./spread-table";
import { useScoreDraft } from "./use-score-draft";

interface Refusal {
  message: string;
  problems: { path: string; message: string }[];
}

/** Groups that need a look: unfinished ones and the one that holds the nearest flip; all while nothing is scored. */
function groupsToOpen(assessment: AssessmentView): Set<string> {
  const { rubricDefinition: rubric, scores } = assessment;
  const { groups } = scoreAssessment(rubric, scores);
  const fragility = fragilityOf(rubric, scores);
  const flips = [...(fragility?.better.criteria ?? []), ...(fragility?.worse.criteria ?? [])];
  const nearest = flips.sort((first, second) => first.steps - second.steps)[0];
  const open = groups.filter(({ key, complete }) => !complete || key === nearest?.groupKey);
  return new Set((open.length > 0 ? open : groups.slice(0, 1)).map(({ key }) => key));
}

const groupOf = (rubric: Rubric, criterionKey: string): string | undefined =>
  criteriaOf(rubric).find(({ criterion }) => criterion.key === criterionKey)?.group.key;

/** One assessment of one partner: figure, criteria and how firm it is. Computes in the browser, saves as it goes. */
export function ScoreCard({ card, assessment }: { card: ScoreCardView; assessment: AssessmentView }) {
  const router = useRouter();
  const { rubricDefinition: rubric } = assessment;
  const draft = useScoreDraft(assessment, (change) =>
    saveScoresAction({ assessmentId: assessment.id, ...change }),
  );
  const [openGroups, setOpenGroups] = useState(() => groupsToOpen(assessment));
  const [openCriterion, setOpenCriterion] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isPending, startPending] = useTransition();

  const result = useMemo(() => scoreAssessment(rubric, [...draft.scores.values()]), [rubric, draft.scores]);
  const laterScores = useDeferredValue(draft.scores);
  const fragility = useMemo(() => fragilityOf(rubric, [...laterScores.values()]), [rubric, laterScores]);
  const tierByScore = result.score && tierOf(rubric, result.score);

  const gaps = [
    ...settlementGaps(result),
    ...spreadGaps(assessment.blind?.spreads ?? [], (key) => draft.scores.get(key)?.score ?? null),
  ];

  const toggleGroup = (key: string) =>
    setOpenGroups((before) => {
      const next = new Set(before);
      if (!next.delete(key)) next.add(key);
      return next;
    });
  const openOne = (groupKey: string | undefined, criterionKey: string) => {
    if (groupKey === undefined) return;
    setOpenGroups((before) => new Set(before).add(groupKey));
    setOpenCriterion(criterionKey);
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>(`[data-score-of="${criterionKey}"]`)?.focus(),
    );
  };

  const settle = () =>
    startPending(async () => {
      await draft.flush();
      if (draft.hasUnsaved()) return;
      const answer = await settleAssessmentAction({
        assessmentId: assessment.id,
        version: draft.storedVersion(),
      });
      setRefusal(answer.ok ? null : answer.error);
    });
  const restart = () =>
    startPending(async () => {
      const answer = await startAssessmentAction({
        partnerId: card.partner.id,
        rubricId: assessment.rubric.id,
        fromAssessmentId: assessment.id,
      });
      if (answer.ok) router.push(`/partners/${card.partner.id}/assessments`);
      else setRefusal(answer.error);
    });

  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <ScoreHead
        rubric={rubric}
        result={result}
        fragility={fragility}
        tier={assessment.override?.tier ?? tierByScore}
        isOverridden={assessment.override !== null}
      />
      <ScoreBarActions
        assessment={assessment}
        assessors={card.assessors}
        partnerId={card.partner.id}
        timeZone={card.timeZone}
        state={draft.state}
        isPending={isPending}
        onRetry={() => void draft.flush()}
        onSettle={settle}
        onRestart={restart}
      />
      {refusal && (
        <div className="grid gap-1 px-5 pb-3 max-tablet:px-4">
          <InlineError>{refusal.message}</InlineError>
          <ul className="grid gap-0.5 pl-5 text-small">
            {refusal.problems.slice(0, 8).map(({ path, message }) => (
              <li key={`${path} ${message}`}>
                <button
                  type="button"
                  className="text-link min-h-6 text-left"
                  onClick={() => openOne(groupOf(rubric, path), path)}
                >
                  {message}
                </button>
              </li>
            ))}
            {refusal.problems.length > 8 && (
              <li className="text-ink-3">and {refusal.problems.length - 8} more</li>
            )}
          </ul>
        </div>
      )}
      {draft.clashes.map((clash) => (
        <div key={clash.mine.criterionKey} className="px-5 pb-2 max-tablet:px-4">
          <Notice
            tone="warn"
            isLive
            title={`Somebody else changed ${criteriaOf(rubric).find(({ criterion }) => criterion.key === clash.mine.criterionKey)?.criterion.label ?? "a criterion"} at the same time.`}
            action={
              <span className="flex gap-1">
                <Button size="sm" onPress={() => draft.decideClash(clash, "mine")}>
                  {`Keep mine (${clash.mine.score ?? "open"})`}
                </Button>
                <Button size="sm" onPress={() => draft.decideClash(clash, "theirs")}>
                  {`Take theirs (${clash.theirs.score ?? "open"})`}
                </Button>
              </span>
            }
          >
            Theirs is stored and shown; yours is kept here until you choose.
          </Notice>
        </div>
      ))}
      {assessment.abilities.settle && (
        <SettlementGaps gaps={gaps} onOpen={(key) => openOne(groupOf(rubric, key) ?? key, key)} />
      )}
      {assessment.blind && (
        <SpreadTable
          rubric={rubric}
          blind={assessment.blind}
          scores={draft.scores}
          onChange={assessment.abilities.score ? draft.change : null}
          onOpen={(key) => openOne(groupOf(rubric, key), key)}
        />
      )}
      <div className="grid min-h-0 flex-1 grid-cols-[minmax(0,1fr)] border-t border-line pane:grid-cols-[minmax(0,1fr)_320px]">
        <section aria-label="Criteria" className="pb-6 pl-5 max-tablet:pl-4">
          <CriteriaTable
            rubric={rubric}
            result={result}
            scores={draft.scores}
            openGroups={openGroups}
            onToggleGroup={toggleGroup}
            openCriterion={openCriterion}
            onToggleCriterion={(key) => setOpenCriterion(key === openCriterion ? null : key)}
            onChange={assessment.abilities.score ? draft.change : null}
          />
        </section>
        <aside
          aria-label="How firm is this"
          className="grid content-start gap-6 border-line bg-canvas px-5 py-4 max-pane:border-t max-tablet:px-4 pane:border-l"
        >
          <Firmness rubric={rubric} fragility={fragility} onOpenCriterion={openOne} />
          <RevenueNote
            assessment={assessment}
            tierByScore={tierByScore}
            revenue={card.partner.expectedAnnualRevenue}
            timeZone={card.timeZone}
          />
          <ScoreHistory
            history={card.history}
            shownId={assessment.id}
            partnerId={card.partner.id}
            timeZone={card.timeZone}
          />
        </aside>
      </div>
    </div>
  );
}
