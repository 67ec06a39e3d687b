"use client";

import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { InlineError } from "@/components/ui/inline-error";
import { releaseAssessorAction } from "@/lib/features/assessments/actions";
import type { AssessmentView, BlindScoringDto } from "@/lib/features/assessments/dto";
import { formatInstantDate } from "@/lib/format/dates";

/** Who was asked to score blind and who has handed in; somebody who does not come to it can be released. */
export function BlindAssessors({
  assessment,
  blind,
  timeZone,
}: {
  assessment: AssessmentView;
  blind: BlindScoringDto;
  timeZone: string;
}) {
  const [error, setError] = useState<string | null>(null);
  const [isPending, start] = useTransition();
  const release = (memberId: string) =>
    start(async () => {
      const answer = await releaseAssessorAction({
        assessmentId: assessment.id,
        version: assessment.version,
        memberId,
      });
      setError(answer.ok ? null : answer.error.message);
    });
  const mayRelease = blind.abilities.ask && blind.assessors.length > 2;
  return (
    <section aria-label="Who scores" className="grid content-start gap-2">
      <h2 className="font-semibold">Who scores</h2>
      {error !== null && <InlineError>{error}</InlineError>}
      <ul className="grid gap-1">
        {blind.assessors.map(({ memberId, name, submittedAt }) => (
          <li key={memberId} className="flex min-h-7 flex-wrap items-center gap-x-2">
            <Icon
              name={submittedAt === null ? "clock" : "check"}
              size={12}
              className={submittedAt === null ? "text-ink-3" : "text-accent"}
            />
            <span>{name}</span>
            <span className="text-small text-ink-3">
              {submittedAt === null
                ? "has not handed in"
                : `handed in ${formatInstantDate(new Date(submittedAt), timeZone)}`}
            </span>
            {submittedAt === null && mayRelease && (
              <Button
                size="sm"
                variant="quiet"
                className="ml-auto"
                aria-label={`Wait no longer for ${name}`}
                isPending={isPending}
                onPress={() => release(memberId)}
              >
                Wait no longer
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
