"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { DateField } from "@/components/ui/date-field";
import { InlineError } from "@/components/ui/inline-error";
import { RadioGroup } from "@/components/ui/radio-group";
import { TextField } from "@/components/ui/text-field";
import { type ScreenAnswer, screenAnswerValues, screenPartner } from "@/lib/domain/rubric/screen";
import { addDays } from "@/lib/domain/shared/calendar";
import { screenPartnerAction } from "@/lib/features/assessments/actions";
import type { ScreenView } from "@/lib/features/assessments/dto";
import { formatDate } from "@/lib/format/dates";

const labels = { yes: "Yes", no: "No", unknown: "Not known yet" };
const choices = screenAnswerValues.map((id) => ({ id, label: labels[id] }));
const outcomes = { pursue: "Pursue", not_now: "Not now", no: "No" };

/** The knock-out questions. What the answers lead to is shown at once; it is kept when the screen is saved. */
export function ScreenForm({
  partnerId,
  screen,
  given,
  today,
}: {
  partnerId: string;
  screen: ScreenView;
  given: readonly ScreenAnswer[];
  today: string;
}) {
  const router = useRouter();
  const { questions } = screen.definition;
  const [answers, setAnswers] = useState<ReadonlyMap<string, ScreenAnswer>>(
    () =>
      new Map(
        given
          .filter(({ questionKey }) => questions.some(({ key }) => key === questionKey))
          .map((answer) => [answer.questionKey, answer]),
      ),
  );
  const [lookAgainOn, setLookAgainOn] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [isSaving, startSaving] = useTransition();
  const decided = screenPartner(screen.definition, [...answers.values()], {
    screenedOn: today,
    lookAgainOn: null,
  });
  const result = decided.ok ? decided.value : null;

  const set = (questionKey: string, change: Partial<ScreenAnswer>) => {
    const before = answers.get(questionKey) ?? { questionKey, answer: "unknown" as const, note: "" };
    setAnswers(new Map(answers).set(questionKey, { ...before, ...change }));
  };
  const save = () =>
    startSaving(async () => {
      const answer = await screenPartnerAction({
        partnerId,
        screenVersion: screen.version,
        answers: [...answers.values()],
        lookAgainOn: result?.outcome === "not_now" ? lookAgainOn : null,
      });
      if (answer.ok) return router.push(`/partners/${partnerId}/assessments`);
      const details = answer.error.problems.map(({ message }) => message);
      setError([answer.error.message, ...details].join(" "));
    });

  return (
    <form
      className="grid max-w-3xl gap-x-10 gap-y-5"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <ol className="grid gap-4">
        {questions.map(({ key, question, help, leadsTo, concern }) => {
          const answer = answers.get(key);
          const outcome = answer && leadsTo[answer.answer];
          return (
            <li key={key} className="grid gap-1.5 border-b border-line pb-4">
              <RadioGroup
                label={question}
                hint={help}
                orientation="horizontal"
                choices={choices}
                value={answer?.answer ?? null}
                onChange={(id) => {
                  const value = screenAnswerValues.find((each) => each === id);
                  if (value) set(key, { answer: value });
                }}
              />
              {answer && outcome !== "pursue" && (
                <div className="grid gap-1.5">
                  <p className="text-small text-warn">
                    {outcome === "no" ? "Rules the partner out" : "Speaks for waiting"}: {concern}
                  </p>
                  <TextField
                    label="What is known about it"
                    value={answer.note}
                    onChange={(note) => set(key, { note })}
                  />
                </div>
              )}
            </li>
          );
        })}
      </ol>
      <div className="grid gap-3" aria-live="polite">
        <p>
          {result?.outcome ? (
            <>
              <b className="text-section">{outcomes[result.outcome]}.</b>{" "}
              <span className="text-ink-2">
                {result.outcome === "pursue" && "The full score card is worth the time."}
                {result.outcome === "not_now" &&
                  `Look again on ${formatDate(lookAgainOn ?? result.lookAgainOn ?? today)}.`}
                {result.outcome === "no" && "One of our own conditions cannot be met."}
              </span>
            </>
          ) : (
            <span className="text-ink-2">
              {result?.unanswered.length ?? questions.length} of {questions.length} questions still open.
            </span>
          )}
        </p>
        {result?.outcome === "not_now" && (
          <DateField
            label="Look again on"
            className="max-w-52"
            value={lookAgainOn ?? result.lookAgainOn}
            min={addDays(today, 1)}
            onChange={setLookAgainOn}
          />
        )}
        {error !== null && <InlineError>{error}</InlineError>}
        <Button type="submit" variant="primary" size="lg" isPending={isSaving} className="w-fit">
          Save the screen
        </Button>
      </div>
    </form>
  );
}
