"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { InlineError } from "@/components/ui/inline-error";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { showToast } from "@/components/ui/toast-event";
import { settableSeverities } from "@/lib/domain/playbook/rule";
import { setRuleAction } from "@/lib/features/playbook/actions";
import type { PlaybookRuleDto } from "@/lib/features/playbook/dto";
import { severityLabels } from "./playbook-words";

const usual = "usual";
type Errors = { message: string; ofField: Readonly<Record<string, string>> };

const numberOrNull = (text: string): string | null => (text.trim() === "" ? null : text.trim());

/** How grave a rule is here, its band, and why; empty fields give it back to the product. */
export function SetRuleDialog({ rule, onClose }: { rule: PlaybookRuleDto; onClose: () => void }) {
  const router = useRouter();
  const isChanged = rule.severity !== rule.usualSeverity;
  const [severity, setSeverity] = useState<string>(isChanged ? rule.severity : usual);
  const [reason, setReason] = useState(rule.setting?.reason ?? "");
  const [low, setLow] = useState(rule.band?.low ?? "");
  const [high, setHigh] = useState(rule.band?.high ?? "");
  const [errors, setErrors] = useState<Errors | null>(null);
  const [isSaving, start] = useTransition();
  const choices = [
    { id: usual, label: `As usual: ${severityLabels[rule.usualSeverity]}` },
    ...settableSeverities
      .filter((id) => id !== rule.usualSeverity && (id !== "off" || rule.mayBeOff))
      .map((id) => ({ id: id as string, label: severityLabels[id] })),
  ];
  const save = () =>
    start(async () => {
      const answer = await setRuleAction({
        ruleId: rule.id,
        version: rule.setting?.version ?? null,
        severity: settableSeverities.find((id) => id === severity) ?? null,
        reason,
        bandLow: rule.band ? numberOrNull(low) : null,
        bandHigh: rule.band ? numberOrNull(high) : null,
      });
      if (!answer.ok) {
        const ofField = Object.fromEntries(answer.error.problems.map(({ path, message }) => [path, message]));
        return setErrors({ message: answer.error.message, ofField });
      }
      showToast({ title: `“${rule.title}” is set` });
      router.refresh();
      onClose();
    });
  const errorOf = (path: string) => {
    const message = errors?.ofField[path];
    return message === undefined ? {} : { error: message };
  };
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={rule.title}
      size="sm"
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" isPending={isSaving} onPress={save}>
            Set the rule
          </Button>
        </>
      }
    >
      <div className="grid gap-3">
        <p className="text-ink-2">{rule.explanation}</p>
        <Select
          label="In this workspace"
          choices={choices}
          value={severity}
          onChange={setSeverity}
          {...errorOf("severity")}
        />
        {rule.band && (
          <div className="grid grid-cols-2 gap-3">
            <TextField
              label="Usual from"
              value={low}
              onChange={setLow}
              placeholder={rule.band.usualLow ?? "open"}
              unit={rule.band.unit}
              inputMode="decimal"
              align="end"
              {...errorOf("bandLow")}
            />
            <TextField
              label="Usual to"
              value={high}
              onChange={setHigh}
              placeholder={rule.band.usualHigh ?? "open"}
              unit={rule.band.unit}
              inputMode="decimal"
              align="end"
              {...errorOf("bandHigh")}
            />
          </div>
        )}
        <TextArea
          label="Why"
          hint="Asked for when a red flag or a missing provision becomes milder."
          value={reason}
          onChange={setReason}
          rows={2}
          {...errorOf("reason")}
        />
        {errors && <InlineError>{errors.message}</InlineError>}
      </div>
    </Dialog>
  );
}
