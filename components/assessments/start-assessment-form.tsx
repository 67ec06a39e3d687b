"use client";

import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { InlineError } from "@/components/ui/inline-error";
import { Select } from "@/components/ui/select";
import { startAssessmentAction } from "@/lib/features/assessments/actions";
import type { ScoreCardView } from "@/lib/features/assessments/dto";

/** Opens the first assessment of a partner with a rubric of the workspace. */
export function StartAssessmentForm({ card, isPrimary }: { card: ScoreCardView; isPrimary: boolean }) {
  const [rubricId, setRubricId] = useState(card.rubrics[0]?.id ?? null);
  const [error, setError] = useState<string | null>(null);
  const [isStarting, start] = useTransition();
  return (
    <div className="grid max-w-72 gap-3">
      <Select
        label="Rubric"
        value={rubricId}
        onChange={setRubricId}
        choices={card.rubrics.map(({ id, name, version }) => ({ id, label: `${name}, version ${version}` }))}
      />
      {error !== null && <InlineError>{error}</InlineError>}
      <Button
        variant={isPrimary ? "primary" : "default"}
        size="lg"
        className="w-fit"
        isPending={isStarting}
        onPress={() =>
          start(async () => {
            const answer = await startAssessmentAction({ partnerId: card.partner.id, rubricId });
            setError(answer.ok ? null : answer.error.message);
          })
        }
      >
        Start scoring
      </Button>
    </div>
  );
}
