"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { InlineError } from "@/components/ui/inline-error";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { showToast } from "@/components/ui/toast-event";
import { wordingSeverities } from "@/lib/domain/playbook/wording/wording-rule";
import {
  addWordingRuleAction,
  editWordingRuleAction,
  removeWordingRuleAction,
} from "@/lib/features/playbook/actions";
import type { WordingRuleDto } from "@/lib/features/playbook/dto";
import { severityLabels } from "./playbook-words";

type Errors = { message: string; ofField: Readonly<Record<string, string>> };
type Answer =
  | { ok: true }
  | { ok: false; error: { message: string; problems: readonly { path: string; message: string }[] } };

const choices = wordingSeverities.map((id) => ({ id: id as string, label: severityLabels[id] }));

/** Writes a wording rule, or takes it out of use. What was typed stays when it is refused. */
export function WordingRuleDialog({ rule, onClose }: { rule: WordingRuleDto | null; onClose: () => void }) {
  const router = useRouter();
  const [phrase, setPhrase] = useState(rule?.phrase ?? "");
  const [message, setMessage] = useState(rule?.message ?? "");
  const [suggestion, setSuggestion] = useState(rule?.suggestion ?? "");
  const [severity, setSeverity] = useState<WordingRuleDto["severity"]>(rule?.severity ?? "vague");
  const [errors, setErrors] = useState<Errors | null>(null);
  const [isSaving, start] = useTransition();
  const fields = { phrase, message, suggestion: suggestion.trim() === "" ? null : suggestion, severity };
  const send = (act: () => Promise<Answer>, done: string) =>
    start(async () => {
      const answer = await act();
      if (!answer.ok) {
        const ofField = Object.fromEntries(
          answer.error.problems.map((problem) => [problem.path, problem.message]),
        );
        return setErrors({ message: answer.error.message, ofField });
      }
      showToast({ title: done });
      router.refresh();
      onClose();
    });
  const save = () =>
    send(
      () =>
        rule
          ? editWordingRuleAction({ wordingRuleId: rule.id, version: rule.version, ...fields })
          : addWordingRuleAction(fields),
      `“${phrase}” is looked for from now on`,
    );
  const errorOf = (path: string) => {
    const text = errors?.ofField[path];
    return text === undefined ? {} : { error: text };
  };
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={rule ? "Wording rule" : "New wording rule"}
      size="sm"
      footer={
        <>
          {rule && (
            <Button
              variant="quiet"
              onPress={() =>
                send(
                  () => removeWordingRuleAction({ wordingRuleId: rule.id, version: rule.version }),
                  `“${rule.phrase}” is no longer looked for`,
                )
              }
            >
              Take out of use
            </Button>
          )}
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" isPending={isSaving} onPress={save}>
            Save
          </Button>
        </>
      }
    >
      <div className="grid gap-3">
        <TextField
          label="Phrase"
          hint="An asterisk stands for the rest of a word, three dots for up to five words."
          placeholder="strategic partner*"
          value={phrase}
          onChange={setPhrase}
          {...errorOf("phrase")}
        />
        <TextField
          label="What is wrong with it"
          value={message}
          onChange={setMessage}
          {...errorOf("message")}
        />
        <TextField
          label="Better"
          hint="May stay empty."
          value={suggestion}
          onChange={setSuggestion}
          {...errorOf("suggestion")}
        />
        <Select
          label="How grave"
          choices={choices}
          value={severity}
          onChange={(id) => setSeverity(wordingSeverities.find((each) => each === id) ?? "vague")}
        />
        {errors && <InlineError>{errors.message}</InlineError>}
      </div>
    </Dialog>
  );
}
