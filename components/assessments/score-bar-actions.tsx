"use client";

import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { InlineError } from "@/components/ui/inline-error";
import { LinkButton } from "@/components/ui/link-button";
import type { AssessmentView } from "@/lib/features/assessments/dto";
import { formatInstantDate } from "@/lib/format/dates";
import type { SaveState } from "./use-score-draft";

function Saving({ state, onRetry }: { state: SaveState; onRetry: () => void }) {
  switch (state.kind) {
    case "saved":
      return <span className="text-ink-3">Saved</span>;
    case "saving":
      return <span className="text-ink-3">Saving…</span>;
    case "offline":
      return (
        <span className="flex items-center gap-2 text-warn">
          Not reached. What you scored waits here.
          <Button size="sm" onPress={onRetry}>
            Save now
          </Button>
        </span>
      );
    default:
      return <InlineError>{state.message}</InlineError>;
  }
}

/** Who scored and when, whether it is saved, and the one next step. */
export function ScoreBarActions({
  assessment,
  partnerId,
  timeZone,
  state,
  isPending,
  onRetry,
  onSettle,
  onRestart,
}: {
  assessment: AssessmentView;
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
      <span role="status">{isDraft && <Saving state={state} onRetry={onRetry} />}</span>
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
        {assessment.abilities.settle && (
          <Button size="sm" isPending={isPending} onPress={onSettle}>
            Settle scores
          </Button>
        )}
      </span>
    </div>
  );
}
