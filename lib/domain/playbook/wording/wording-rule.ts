import * as z from "zod";
import { plainText } from "./plain-text";

export const wordingSeverities = ["red_flag", "contradiction", "vague", "benchmark"] as const;

/** The longest phrase a workspace may look for. */
export const maxPhraseLength = 120;

const phraseSchema = z
  .string()
  .trim()
  .min(3, "Write at least three characters to look for.")
  .max(maxPhraseLength, `Keep the phrase to ${maxPhraseLength} characters.`)
  .refine((phrase) => /[\p{L}\p{N}]{2}/u.test(phrase), "Write at least one word to look for.")
  .refine((phrase) => (phrase.match(/\*/g)?.length ?? 0) <= 5, "Use at most five asterisks.");

/**
 * A wording rule of a workspace: a phrase to look for in every free text, what to say and how grave it is. In the
 * phrase an asterisk stands for the rest of a word and three dots for up to five words; everything else is meant as
 * it is written, in any case.
 */
export const wordingRuleSchema = z.strictObject({
  id: z.string().min(1).max(64),
  phrase: phraseSchema,
  message: z.string().trim().min(3, "Say what is wrong with it.").max(300),
  suggestion: z.string().trim().max(300).nullable(),
  severity: z.enum(wordingSeverities),
});
export type WordingRule = z.infer<typeof wordingRuleSchema>;

const escaped = (text: string): string => text.replace(/[\\^$.|?+()[\]{}]/g, "\\$&");

/** A pattern that cannot be made slow: every gap in it has an upper bound. */
function patternOf(phrase: string): RegExp {
  const words = plainText(phrase)
    .trim()
    .split(/\s*(?:\.\.\.|…)\s*/)
    .map((part) =>
      part
        .split(/\s+/)
        .filter((word) => word !== "")
        .map((word) => word.split(/\*+/).map(escaped).join("[\\p{L}\\p{N}_'-]{0,40}"))
        .join("\\s{1,20}"),
    )
    .filter((part) => part !== "");
  const gap = "(?:\\s{1,20}[^\\s]{1,40}){0,5}?\\s{1,20}";
  return new RegExp(`(?<![\\p{L}\\p{N}_])(?:${words.join(gap)})(?![\\p{L}\\p{N}_])`, "giu");
}

const patterns = new Map<string, RegExp>();

/** The passages of a text that a phrase finds, as they stand there, each once. */
export function findPhrase(phrase: string, text: string): string[] {
  let pattern = patterns.get(phrase);
  if (!pattern) {
    if (patterns.size > 500) patterns.clear();
    pattern = patternOf(phrase);
    patterns.set(phrase, pattern);
  }
  const found = [...plainText(text).matchAll(pattern)].map((match) =>
    text.slice(match.index, match.index + match[0].length),
  );
  return [...new Set(found)];
}
