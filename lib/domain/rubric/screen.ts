import { addPeriod, type CalendarDateText, type PeriodText } from "../shared/calendar";
import { ok, type Result, refuse } from "../shared/result";

/** What an answer to a knock-out question leads to. */
export const screenOutcomes = ["pursue", "not_now", "no"] as const;
export type ScreenOutcome = (typeof screenOutcomes)[number];

export const screenAnswerValues = ["yes", "no", "unknown"] as const;
export type ScreenAnswerValue = (typeof screenAnswerValues)[number];

/** One non-negotiable: each answer leads to an outcome; `concern` says why when it is not "pursue". */
export type ScreenQuestion = {
  key: string;
  question: string;
  help: string;
  concern: string;
  leadsTo: Record<ScreenAnswerValue, ScreenOutcome>;
};

/** The knock-out screen of a workspace: editable data, asked before the full rubric (S2; domain.md §2). */
export type Screen = {
  version: number;
  questions: ScreenQuestion[];
  /** After "not now", when to look again unless somebody names a day. */
  lookAgainAfter: PeriodText;
};

export type ScreenAnswer = { questionKey: string; answer: ScreenAnswerValue; note: string };

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
export type ScreenDates = { screenedOn: CalendarDateText; lookAgainOn: CalendarDateText | null };

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
