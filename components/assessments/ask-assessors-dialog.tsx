"use client";

import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Dialog } from "@/components/ui/dialog";
import { InlineError } from "@/components/ui/inline-error";
import { askAssessorsAction } from "@/lib/features/assessments/actions";
import type { AssessmentView, ScoreCardView } from "@/lib/features/assessments/dto";

/** Chooses the colleagues who score blind; those asked already stay. */
export default function AskAssessorsDialog(props: {
  assessment: AssessmentView;
  assessors: ScoreCardView["assessors"];
  onClose: () => void;
}) {
  const { assessment, onClose } = props;
  const asked = new Set(assessment.blind?.assessors.map(({ memberId }) => memberId));
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [error, setError] = useState<string | null>(null);
  const [isAsking, start] = useTransition();
  const toggle = (id: string, isOn: boolean) =>
    setChosen((before) => new Set(isOn ? [...before, id] : [...before].filter((other) => other !== id)));
  const ask = () =>
    start(async () => {
      const answer = await askAssessorsAction({
        assessmentId: assessment.id,
        version: assessment.version,
        memberIds: [...chosen],
      });
      if (answer.ok) return onClose();
      setError(answer.error.message);
    });
  const count = chosen.size === 1 ? "1 person" : `${chosen.size} people`;
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title="Score with others, blind"
      size="sm"
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" isPending={isAsking} isDisabled={chosen.size === 0} onPress={ask}>
            {chosen.size === 0 ? "Ask them to score" : `Ask ${count} to score`}
          </Button>
        </>
      }
    >
      <div className="grid gap-3">
        <p className="text-ink-2">
          Each scores on a card of their own. Nobody sees another’s scores until all have handed in; then you
          see where you differ and settle on one.
        </p>
        {error !== null && <InlineError>{error}</InlineError>}
        <fieldset className="grid gap-1">
          <legend className="mb-1 text-small font-medium">Who scores</legend>
          {props.assessors.map(({ id, name }) => (
            <Checkbox
              key={id}
              isSelected={asked.has(id) || chosen.has(id)}
              isDisabled={asked.has(id)}
              onChange={(isOn) => toggle(id, isOn)}
            >
              {name}
            </Checkbox>
          ))}
        </fieldset>
      </div>
    </Dialog>
  );
}
