import type { FreeText } from "../free-text";
import { freeTextsOf } from "../free-text";
import type { Rule, RuleHit } from "../rule";
import { findPhrase, type WordingRule } from "../wording/wording-rule";

/** How findings of a workspace's own wording rules are named. */
export const ownWordingId = (id: string): string => `own-wording-${id}`;

function hitsIn({ path, text }: FreeText, { phrase, message, suggestion }: WordingRule): RuleHit[] {
  return findPhrase(phrase, text).map((passage) => ({
    path,
    subject: passage.toLowerCase(),
    message: `“${passage}”: ${message}`,
    ...(suggestion ? { suggestion: `Write, for example, “${suggestion}”.` } : {}),
  }));
}

/** A wording rule that a workspace wrote in the product, as a rule like any other. */
export const ownWordingRule = (wording: WordingRule): Rule => ({
  id: ownWordingId(wording.id),
  title: `“${wording.phrase}”`,
  severity: wording.severity,
  source: "house",
  explanation: wording.message,
  signOff: ["legal"],
  check: (sheet) => freeTextsOf(sheet).flatMap((free) => hitsIn(free, wording)),
  readText: (free) => hitsIn(free, wording),
  examples: { bad: { text: wording.phrase, terms: {} }, good: { text: wording.suggestion ?? "", terms: {} } },
});
