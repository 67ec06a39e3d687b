"use client";

import { useMemo, useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { InlineError } from "@/components/ui/inline-error";
import { Notice } from "@/components/ui/notice";
import { scoreAssessment } from "@/lib/domain/rubric/score";
import { saveBlindScoresAction, submitBlindScoresAction } from "@/lib/features/assessments/actions";
import type { AssessmentView, BlindScoringDto, ScoreCardView } from "@/lib/features/assessments/dto";
import { AskAssessorsButton } from "./ask-assessors-button";
import { BlindAssessors } from "./blind-assessors";
import { CriteriaTable } from "./criteria-table";
import { SavingState } from "./saving-state";
import { ScoreHead } from "./score-head";
import { useScoreDraft } from "./use-score-draft";

function sentenceOf(blind: BlindScoringDto): { title: string; text: string } {
  const waiting = blind.assessors.filter(({ submittedAt }) => submittedAt === null).length;
  const others = `${waiting === 1 ? "one person has" : `${waiting} people have`} not handed in`;
  if (blind.mine === null)
    return { title: "This partner is scored blind.", text: `Nobody sees a score yet: ${others}.` };
  if (blind.mine.isSubmitted)
    return { title: "You have handed in.", text: `The scores open when all have: ${others}.` };
  return {
    title: "You score blind.",
    text: "Nobody sees this card until everybody has handed in; after that it stays as it is.",
  };
}

/** One's own card while several people score blind; for whoever was not asked, how far they are. */
export function BlindCard({
  card,
  assessment,
  blind,
}: {
  card: ScoreCardView;
  assessment: AssessmentView;
  blind: BlindScoringDto;
}) {
  const { rubricDefinition: rubric } = assessment;
  const draft = useScoreDraft(blind.mine ?? { version: 1, scores: [] }, ({ version, scores }) =>
    saveBlindScoresAction({ assessmentId: assessment.id, version, scores }),
  );
  const [openGroups, setOpenGroups] = useState<ReadonlySet<string>>(
    () => new Set(rubric.groups.map(({ key }) => key)),
  );
  const [openCriterion, setOpenCriterion] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [isPending, start] = useTransition();
  const result = useMemo(() => scoreAssessment(rubric, [...draft.scores.values()]), [rubric, draft.scores]);
  const toggleGroup = (key: string) =>
    setOpenGroups((before) => {
      const next = new Set(before);
      if (!next.delete(key)) next.add(key);
      return next;
    });
  const handIn = () =>
    start(async () => {
      await draft.flush();
      if (draft.hasUnsaved()) return;
      const answer = await submitBlindScoresAction({
        assessmentId: assessment.id,
        version: draft.storedVersion(),
      });
      setError(answer.ok ? null : answer.error.message);
    });
  const { title, text } = sentenceOf(blind);
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      {blind.mine && (
        <ScoreHead rubric={rubric} result={result} fragility={null} tier={null} isOverridden={false} />
      )}
      <div className="grid gap-2 border-t border-line px-5 py-3 max-tablet:px-4">
        <Notice
          icon="lock"
          title={title}
          action={
            <span className="flex flex-wrap items-center gap-2">
              {blind.abilities.score && (
                <span role="status" className="text-small">
                  <SavingState state={draft.state} onRetry={() => void draft.flush()} />
                </span>
              )}
              {blind.abilities.ask && (
                <AskAssessorsButton assessment={assessment} assessors={card.assessors} />
              )}
              {blind.abilities.score && (
                <Button size="sm" variant="primary" isPending={isPending} onPress={handIn}>
                  Hand in my scores
                </Button>
              )}
            </span>
          }
        >
          {text}
        </Notice>
        {error !== null && <InlineError>{error}</InlineError>}
      </div>
      <div className="grid min-h-0 flex-1 grid-cols-[minmax(0,1fr)] border-t border-line pane:grid-cols-[minmax(0,1fr)_320px]">
        <section aria-label="Criteria" className="pb-6 pl-5 max-tablet:pl-4">
          {blind.mine && (
            <CriteriaTable
              rubric={rubric}
              result={result}
              scores={draft.scores}
              openGroups={openGroups}
              onToggleGroup={toggleGroup}
              openCriterion={openCriterion}
              onToggleCriterion={(key) => setOpenCriterion(key === openCriterion ? null : key)}
              onChange={blind.abilities.score ? draft.change : null}
            />
          )}
        </section>
        <aside
          aria-label="Who scores"
          className="border-line bg-canvas px-5 py-4 max-pane:border-t max-tablet:px-4 pane:border-l"
        >
          <BlindAssessors assessment={assessment} blind={blind} timeZone={card.timeZone} />
        </aside>
      </div>
    </div>
  );
}
