"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { InlineError } from "@/components/ui/inline-error";
import { LinkButton } from "@/components/ui/link-button";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import {
  type Screen,
  type ScreenQuestion,
  screenAnswerValues,
  screenOutcomes,
} from "@/lib/domain/rubric/screen";
import { saveScreenVersionAction } from "@/lib/features/assessments/actions";
import type { ScreenView } from "@/lib/features/assessments/dto";

const answers = { yes: "Yes leads to", no: "No leads to", unknown: "Not known leads to" };
const outcomes = { pursue: "Pursue", not_now: "Not now", no: "No" };
const outcomeChoices = screenOutcomes.map((id) => ({ id, label: outcomes[id] }));

function freeKey({ questions }: Screen): string {
  let number = questions.length + 1;
  while (questions.some(({ key }) => key === `question_${number}`)) number += 1;
  return `question_${number}`;
}

function QuestionEditor({
  question,
  place,
  onChange,
  onRemove,
}: {
  question: ScreenQuestion;
  place: number;
  onChange: (question: ScreenQuestion) => void;
  onRemove: (() => void) | null;
}) {
  return (
    <fieldset className="grid gap-3 border-b border-line pb-4">
      <legend className="mb-2 font-semibold">Question {place}</legend>
      <TextArea
        label="Question"
        rows={1}
        value={question.question}
        onChange={(text) => onChange({ ...question, question: text })}
      />
      <TextArea
        label="Help"
        rows={1}
        value={question.help}
        onChange={(help) => onChange({ ...question, help })}
      />
      <TextArea
        label="Concern when it speaks against the partner"
        rows={1}
        value={question.concern}
        onChange={(concern) => onChange({ ...question, concern })}
      />
      <div className="flex flex-wrap gap-3">
        {screenAnswerValues.map((answer) => (
          <Select
            key={answer}
            label={answers[answer]}
            className="w-40"
            choices={outcomeChoices}
            value={question.leadsTo[answer]}
            onChange={(id) => {
              const outcome = screenOutcomes.find((each) => each === id);
              if (outcome) onChange({ ...question, leadsTo: { ...question.leadsTo, [answer]: outcome } });
            }}
          />
        ))}
      </div>
      {onRemove && (
        <Button variant="quiet" size="sm" icon="trash" className="w-fit" onPress={onRemove}>
          Remove this question
        </Button>
      )}
    </fieldset>
  );
}

/** Makes the next version of the screen's questions. */
export function ScreenEditor({ screen: saved }: { screen: ScreenView }) {
  const router = useRouter();
  const [screen, setScreen] = useState(saved.definition);
  const [refusal, setRefusal] = useState<{ message: string; problems: string[] } | null>(null);
  const [isSaving, startSaving] = useTransition();
  const { questions } = screen;
  const save = () =>
    startSaving(async () => {
      const answer = await saveScreenVersionAction({ basedOnVersion: saved.version, definition: screen });
      if (answer.ok) return router.push("/library/rubrics");
      const { message, problems } = answer.error;
      setRefusal({
        message,
        problems: problems.map(({ path, message: said }) => {
          const place = /questions\.(\d+)/.exec(path)?.[1];
          return place === undefined ? said : `Question ${Number(place) + 1}: ${said}`;
        }),
      });
    });
  return (
    <div className="grid max-w-3xl content-start gap-5 px-5 py-4 max-tablet:px-4">
      {questions.map((question, index) => (
        <QuestionEditor
          key={question.key}
          question={question}
          place={index + 1}
          onChange={(changed) =>
            setScreen({
              ...screen,
              questions: questions.map((each) => (each.key === question.key ? changed : each)),
            })
          }
          onRemove={
            questions.length > 1
              ? () => setScreen({ ...screen, questions: questions.filter(({ key }) => key !== question.key) })
              : null
          }
        />
      ))}
      <Button
        icon="plus"
        className="w-fit"
        isDisabled={questions.length >= 12}
        onPress={() =>
          setScreen({
            ...screen,
            questions: [
              ...questions,
              {
                key: freeKey(screen),
                question: "",
                help: "",
                concern: "",
                leadsTo: { yes: "pursue", no: "no", unknown: "not_now" },
              },
            ],
          })
        }
      >
        Add a question
      </Button>
      {refusal && (
        <div className="grid gap-1">
          <InlineError>{refusal.message}</InlineError>
          <ul className="list-disc pl-5 text-small">
            {refusal.problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </div>
      )}
      <div className="flex justify-end gap-2 border-t border-line pt-3">
        <LinkButton href="/library/rubrics" size="lg">
          Cancel
        </LinkButton>
        <Button variant="primary" size="lg" isPending={isSaving} onPress={save}>
          {`Save as version ${saved.version + 1}`}
        </Button>
      </div>
    </div>
  );
}
