"use client";

import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { LinkButton } from "@/components/ui/link-button";
import type { AssessmentView, ScoreCardView } from "@/lib/features/assessments/dto";
import { formatInstantDate } from "@/lib/format/dates";
import { AskAssessorsButton } from "./ask-assessors-button";
import { SavingState } from "./saving-state";
import type { SaveState } from "./use-score-draft";

/** Who scored and when, whether it is saved, and the one next step. */
export function ScoreBarActions({
  assessment,
  assessors,
  partnerId,
  timeZone,
  state,
  isPending,
  onRetry,
  onSettle,
  onRestart,
}: {
  assessment: AssessmentView;
  assessors: ScoreCardView["assessors"];
  partnerId: string;
  timeZone: string;
  state: SaveState;
  isPending: boolean;
  onRetry: () => void;
  onSettle: () => void;
  onRestart: () => void;
}) {
  const isDraft = assessment.state === "draft";
  const day = formatInstantDate(new Date(assessment.settledAt ?? assessment.createdAt), timeZone);
  return (
    <div className="flex min-h-10 flex-wrap items-center gap-x-3 gap-y-1 border-t border-line px-5 py-1.5 text-small max-tablet:px-4">
      <span className="flex items-center gap-1.5 text-ink-2">
        {!isDraft && <Icon name="check" size={12} className="text-ink-3" />}
        {isDraft
          ? `Draft by ${assessment.assessorName}, begun ${day}`
          : `Settled ${day}, scored by ${assessment.assessorName}`}
        {!isDraft && !assessment.isCurrent && " · an earlier assessment"}
      </span>
      <span role="status">{isDraft && <SavingState state={state} onRetry={onRetry} />}</span>
      <span className="ml-auto flex flex-wrap gap-2">
        <LinkButton href={`/partners/${partnerId}/assessments/screen`} variant="quiet" size="sm">
          Screen
        </LinkButton>
        {assessment.isCurrent && (
          <LinkButton prefetch={false} href={`/partners/compare?ids=${partnerId}`} variant="quiet" size="sm">
            Compare
          </LinkButton>
        )}
        {assessment.abilities.restart && (
          <Button size="sm" isPending={isPending} onPress={onRestart}>
            Score again
          </Button>
        )}
        {assessment.abilities.settle && assessment.blind === null && (
          <AskAssessorsButton assessment={assessment} assessors={assessors} />
        )}
        {assessment.abilities.settle && (
          <Button size="sm" isPending={isPending} onPress={onSettle}>
            Settle scores
          </Button>
        )}
      </span>
    </div>
  );
}
