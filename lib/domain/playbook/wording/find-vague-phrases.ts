import { vagueFamilies } from "./families";
import { isCounted, isPaced, isStandardNamed, isTimed } from "./measure";
import { plainText } from "./plain-text";
import { isNotMeant, type Surroundings, surroundingsOf } from "./quiet";
import type { VagueFamily } from "./vague-family";

/** A vague phrase in a text: the words as written, where they start, what is missing and how it could read. */
export type VaguePhrase = {
  phrase: string;
  index: number;
  familyId: string;
  advice: string;
  suggestion: string;
  /** Words that can stand in its place as they are. */
  replacement?: string;
};

function isMeasured(family: VagueFamily, here: Surroundings): boolean {
  return (family.settledBy ?? []).some((measure) => {
    switch (measure) {
      case "time":
        return isTimed(here.before, here.after);
      case "frequency":
        return isPaced(here.before, here.after);
      case "quantity":
        return isCounted(here.before, here.after);
      case "standard":
        return isStandardNamed(`${here.before} ${here.phrase} ${here.after}`);
      default:
        return measure satisfies never;
    }
  });
}

function isSettled(family: VagueFamily, plain: string, start: number, end: number): boolean {
  const here = surroundingsOf(plain, start, end);
  if (family.falseFriend?.test(plain.slice(start, end + 60))) return true;
  if (family.falseFriendBefore?.test(here.before)) return true;
  return isNotMeant(here) || isMeasured(family, here);
}

function phrasesOf(family: VagueFamily, plain: string, text: string): VaguePhrase[] {
  return [...plain.matchAll(family.pattern)]
    .filter((match) => !isSettled(family, plain, match.index, match.index + match[0].length))
    .map((match) => {
      const phrase = text.slice(match.index, match.index + match[0].length).trim();
      const replacement = family.replacement?.(phrase);
      return {
        phrase,
        index: match.index,
        familyId: family.id,
        advice: family.advice,
        suggestion: replacement ?? family.suggestion,
        ...(replacement === undefined ? {} : { replacement }),
      };
    });
}

function read(text: string): readonly VaguePhrase[] {
  const plain = plainText(text);
  const found = vagueFamilies
    .flatMap((family) => phrasesOf(family, plain, text))
    .toSorted((first, second) => first.index - second.index || second.phrase.length - first.phrase.length);
  let reached = -1;
  return found.filter(({ phrase, index }) => {
    if (index < reached) return false;
    reached = index + phrase.length;
    return true;
  });
}

/** Texts that were read before: while one term is typed, all others stay as they are. */
const known = new Map<string, readonly VaguePhrase[]>();
const maxKnown = 2_000;
const maxKnownLength = 4_000;

/** Vague phrases in order of appearance, whole words only; phrases that a figure makes exact are left alone. */
export function findVaguePhrases(text: string): readonly VaguePhrase[] {
  const before = known.get(text);
  if (before) return before;
  const found = read(text);
  if (text.length > maxKnownLength) return found;
  if (known.size >= maxKnown) known.clear();
  known.set(text, found);
  return found;
}
