import * as z from "zod";
import { addPeriod, type CalendarDateText, calendarDateSchema, periodSchema } from "../shared/calendar";
import { ok, type Result, refuse } from "../shared/result";

const sentence = z
  .string()
  .trim()
  .min(1, "Write a sentence here.")
  .max(400, "Keep this within 400 characters.");

/** What an answer to a knock-out question leads to. */
export const screenOutcomes = ["pursue", "not_now", "no"] as const;
export const screenOutcomeSchema = z.enum(screenOutcomes);
export type ScreenOutcome = z.infer<typeof screenOutcomeSchema>;

export const screenAnswerValues = ["yes", "no", "unknown"] as const;
const answerValueSchema = z.enum(screenAnswerValues);
export type ScreenAnswerValue = z.infer<typeof answerValueSchema>;

/** One non-negotiable: each answer leads to an outcome; `concern` says why when it is not "pursue". */
export const screenQuestionSchema = z.strictObject({
  key: z.string().regex(/^[a-z][a-z0-9_]{0,59}$/, "Use a key of small letters, digits and underscores."),
  question: sentence,
  help: sentence,
  concern: sentence,
  leadsTo: z.strictObject({
    yes: screenOutcomeSchema,
    no: screenOutcomeSchema,
    unknown: screenOutcomeSchema,
  }),
});
export type ScreenQuestion = z.infer<typeof screenQuestionSchema>;

/** The knock-out screen of a workspace: editable data, asked before the full rubric (S2; domain.md §2). */
export const screenSchema = z
  .strictObject({
    version: z.int().min(1),
    questions: z
      .array(screenQuestionSchema)
      .min(1, "Ask at least one question.")
      .max(12, "Keep the screen within twelve questions; it should take minutes."),
    /** After "not now", when to look again unless somebody names a day. */
    lookAgainAfter: periodSchema,
  })
  .superRefine(({ questions }, context) => {
    for (const [index, { key }] of questions.entries())
      if (questions.findIndex((other) => other.key === key) < index)
        context.addIssue({
          code: "custom",
          path: ["questions", index, "key"],
          message: `Two questions have the key ${key}; each question needs its own.`,
        });
  });
export type Screen = z.infer<typeof screenSchema>;

export const screenAnswerSchema = z.strictObject({
  questionKey: z.string().min(1),
  answer: answerValueSchema,
  note: z.string().trim().max(1000, "Keep the note within 1000 characters."),
});
export type ScreenAnswer = z.infer<typeof screenAnswerSchema>;

export type ScreenReason = {
  questionKey: string;
  question: string;
  answer: ScreenAnswerValue;
  leadsTo: "not_now" | "no";
  concern: string;
  note: string;
};

export type ScreenResult = {
  /** Null while questions are open; a "no" stands at once, since no later answer can undo it. */
  outcome: ScreenOutcome | null;
  /** The day to look at the partner again; only for "not now". */
  lookAgainOn: CalendarDateText | null;
  /** Every answer that speaks against the partner, "no" before "not now". */
  reasons: ScreenReason[];
  /** Keys of questions without an answer, in the screen's order. "Unknown" is an answer. */
  unanswered: string[];
};

/** When the screen was done, and a chosen day to look again or null for the screen's usual period. */
export const screenDatesSchema = z.strictObject({
  screenedOn: calendarDateSchema,
  lookAgainOn: calendarDateSchema.nullable(),
});
export type ScreenDates = z.infer<typeof screenDatesSchema>;

function reasonsOf(screen: Screen, answers: ReadonlyMap<string, ScreenAnswer>): ScreenReason[] {
  const reasons = screen.questions.flatMap(({ key, question, concern, leadsTo }): ScreenReason[] => {
    const given = answers.get(key);
    const outcome = given && leadsTo[given.answer];
    if (!outcome || outcome === "pursue") return [];
    const { answer, note } = given;
    return [{ questionKey: key, question, answer, leadsTo: outcome, concern, note }];
  });
  return [
    ...reasons.filter(({ leadsTo }) => leadsTo === "no"),
    ...reasons.filter(({ leadsTo }) => leadsTo === "not_now"),
  ];
}

function answerRefusal(screen: Screen, answers: readonly ScreenAnswer[]): string | null {
  const seen = new Set<string>();
  for (const { questionKey } of answers) {
    if (!screen.questions.some(({ key }) => key === questionKey))
      return `The screen has no question ${questionKey}; nothing was decided.`;
    if (seen.has(questionKey)) return `The question ${questionKey} is answered twice; nothing was decided.`;
    seen.add(questionKey);
  }
  return null;
}

/**
 * Decides whether the full rubric is worth it: the worst outcome any answer leads to (S2; domain.md §2). Refuses,
 * with a sentence, answers to questions the screen does not have and a look-again day that is not after the screen.
 */
export function screenPartner(
  screen: Screen,
  answers: readonly ScreenAnswer[],
  { screenedOn, lookAgainOn }: ScreenDates,
): Result<ScreenResult, string> {
  const refusal = answerRefusal(screen, answers);
  if (refusal) return refuse(refusal);
  if (lookAgainOn !== null && lookAgainOn <= screenedOn)
    return refuse(`The day to look again, ${lookAgainOn}, must be after the screen on ${screenedOn}.`);
  const given = new Map(answers.map((answer) => [answer.questionKey, answer]));
  const reasons = reasonsOf(screen, given);
  const unanswered = screen.questions.map(({ key }) => key).filter((key) => !given.has(key));
  const worst: ScreenOutcome = reasons[0]?.leadsTo ?? "pursue";
  const outcome = worst === "no" || unanswered.length === 0 ? worst : null;
  return ok({
    outcome,
    lookAgainOn: outcome === "not_now" ? (lookAgainOn ?? addPeriod(screenedOn, screen.lookAgainAfter)) : null,
    reasons,
    unanswered,
  });
}
