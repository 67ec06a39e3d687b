"use client";

import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { InlineError } from "@/components/ui/inline-error";
import { RadioGroup } from "@/components/ui/radio-group";
import { TextArea } from "@/components/ui/text-area";
import { type Tier, tierLabel, tiers } from "@/lib/domain/rubric/rubric";
import { overrideTierAction } from "@/lib/features/assessments/actions";
import type { AssessmentView } from "@/lib/features/assessments/dto";

/** Chooses another tier than the score gives, or takes that back. The reason is asked either way. */
export default function OverrideDialog({
  assessment,
  tierByScore,
  onClose,
}: {
  assessment: AssessmentView;
  tierByScore: Tier | null;
  onClose: () => void;
}) {
  const [choice, setChoice] = useState<string | null>(null);
  const [reason, setReason] = useState("");
  const [errors, setErrors] = useState<{ message: string; reason?: string } | null>(null);
  const [isSaving, startSaving] = useTransition();
  const choices = [
    ...tiers
      .filter((tier) => tier !== tierByScore)
      .map((tier) => ({ id: String(tier), label: tierLabel(tier) })),
    ...(assessment.override ? [{ id: "score", label: "As the score says: take the override back" }] : []),
  ];
  const save = () =>
    startSaving(async () => {
      if (choice === null) return setErrors({ message: "Choose a tier. Nothing was changed." });
      const tier = choice === "score" ? null : (tiers.find((each) => String(each) === choice) ?? null);
      const answer = await overrideTierAction({
        assessmentId: assessment.id,
        version: assessment.version,
        tier,
        reason,
      });
      if (answer.ok) return onClose();
      const ofReason = answer.error.problems.find(({ path }) => path === "reason")?.message;
      setErrors({ message: answer.error.message, ...(ofReason ? { reason: ofReason } : {}) });
    });
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title="Override the tier"
      size="sm"
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" isPending={isSaving} onPress={save}>
            {choice === "score" ? "Take the override back" : "Override the tier"}
          </Button>
        </>
      }
    >
      <div className="grid gap-3">
        {errors && <InlineError>{errors.message}</InlineError>}
        <RadioGroup label="Treat this partner as" choices={choices} value={choice} onChange={setChoice} />
        <TextArea
          label="Reason"
          hint="Kept with your name and the day. It ends when the next assessment is settled."
          value={reason}
          onChange={setReason}
          {...(errors?.reason ? { error: errors.reason } : {})}
        />
      </div>
    </Dialog>
  );
}
