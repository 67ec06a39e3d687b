import { getAt } from "../../term-sheet/path";
import type { TermSheet } from "../../term-sheet/term-sheet";
import { type FreeText, freeTextsOf } from "../free-text";
import type { Fix, Rule, RuleHit } from "../rule";
import { findVaguePhrases, type VaguePhrase } from "../wording/find-vague-phrases";

/** The text with the phrase rewritten, and a capital letter where the phrase began a sentence. */
function rewritten(text: string, { phrase, index, replacement }: VaguePhrase): string | undefined {
  if (replacement === undefined) return undefined;
  const isCapital = /^[A-Z]/.test(phrase) && phrase !== phrase.toUpperCase();
  const words = isCapital ? `${replacement.slice(0, 1).toUpperCase()}${replacement.slice(1)}` : replacement;
  return text.slice(0, index) + words + text.slice(index + phrase.length);
}

function fixOf({ path, text }: FreeText, found: VaguePhrase, sheet?: TermSheet): Fix | undefined {
  const better = rewritten(text, found);
  if (better === undefined || !sheet) return undefined;
  const base = getAt(sheet, path);
  const value = Array.isArray(base) ? base.map((item: unknown) => (item === text ? better : item)) : better;
  return {
    label: `Write “${found.replacement}”`,
    changes: [{ op: "set", path, value, base }],
  };
}

function hitsIn(free: FreeText, sheet?: TermSheet): RuleHit[] {
  return findVaguePhrases(free.text).map((found) => {
    const fix = fixOf(free, found, sheet);
    const { phrase, advice, suggestion } = found;
    return {
      path: free.path,
      subject: phrase.toLowerCase().replace(/\s+/g, " "),
      message: `“${phrase}” can mean anything. ${advice}`,
      suggestion: `Write, for example, “${suggestion}”.`,
      ...(fix ? { fix } : {}),
    };
  });
}

/** One finding for each phrase and place, however often it stands there. */
function once(hits: readonly RuleHit[]): RuleHit[] {
  const seen = new Set<string>();
  return hits.filter(({ path, subject }) => {
    const name = `${path} ${subject}`;
    if (seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}

export const vagueWording: Rule = {
  id: "vague-wording",
  title: "Vague wording",
  severity: "vague",
  source: "S0",
  explanation:
    "Words such as “best efforts” or “promptly” read well and settle nothing: when it matters, each side means something else.",
  howToFix:
    "Replace the words by what is done, how much of it and by when. A figure beside the words counts only when it measures them.",
  signOff: ["legal"],
  check: (sheet) => once(freeTextsOf(sheet).flatMap((free) => hitsIn(free, sheet))),
  readText: (free) => once(hitsIn(free)),
  examples: {
    bad: {
      text: "Castellan answers requests for a quote promptly.",
      terms: { parties: { purpose: "Castellan answers requests for a quote promptly." } },
    },
    good: {
      text: "Castellan answers requests for a quote within 2 business days.",
      terms: { parties: { purpose: "Castellan answers requests for a quote within 2 business days." } },
    },
  },
};
