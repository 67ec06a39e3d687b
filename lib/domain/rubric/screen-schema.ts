import * as z from "zod";
import { periodSchema } from "../shared/calendar-schema";
import { type Screen, type ScreenAnswer, screenAnswerValues, screenOutcomes } from "./screen";

const sentence = z
  .string()
  .trim()
  .min(1, "Write a sentence here.")
  .max(400, "Keep this within 400 characters.");

export const screenOutcomeSchema = z.enum(screenOutcomes);

const answerValueSchema = z.enum(screenAnswerValues);

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
  }) satisfies z.ZodType<Screen>;

export const screenAnswerSchema = z.strictObject({
  questionKey: z.string().min(1),
  answer: answerValueSchema,
  note: z.string().trim().max(1000, "Keep the note within 1000 characters."),
}) satisfies z.ZodType<ScreenAnswer>;
