/** The sentence around a phrase, in two halves; what stands further away does not measure it. */
export type Surroundings = { before: string; phrase: string; after: string };

const reach = 160;
const sentenceEnd = /;|\n\s*\n|\n(?=\s*[-*;\d])|[.!?](?=\s+["'(]?[A-Z0-9]|\s*$)/;
const abbreviation = /\b(?:Ltd|Inc|Corp|Co|No|Art|e\.g|i\.e|approx|min|max|vs|cf|Sec|cl|St|Mr|Ms|Dr)\.$/i;

/** The words before and behind the phrase in its own sentence, at most 160 characters each way. */
export function surroundingsOf(text: string, start: number, end: number): Surroundings {
  let before = text.slice(Math.max(0, start - reach), start);
  const parts = before.split(/;\s*|\n\s*\n\s*|\n(?=\s*[-*\d])|[.!?]\s+(?=["'(]?[A-Z0-9])/);
  before = parts.at(-1) ?? "";
  let after = text.slice(end, end + reach);
  const stop = sentenceEnd.exec(after);
  if (stop && !abbreviation.test(after.slice(0, stop.index + 1))) after = after.slice(0, stop.index);
  return { before, phrase: text.slice(start, end), after };
}

const reference =
  /^[^.;]{0,60}?\b(?:defined|specified|set out|set forth|described|listed|detailed|laid down|measured|stated|fixed|scheduled|agreed|given|shown|named|provided|required|under|in accordance with|per)\s+(?:in|by|under|at|with|of|on)?\s*(?:(?:the|this|that|its)\s+)?(?:service levels?|SLA|playbook|price list|order form|statement of work|SOW|support policy|programme guide|program guide|rate card|table below|list below|(?:sub-?)?(?:sections?|clauses?|articles?|paragraphs?|exhibits?|annex(?:es)?|schedules?|appendi(?:x|ces)|attachments?)\s+(?:[A-Z0-9]|above|below|hereto))/i;
const meaning =
  /^["']?\)?\s*(?:\(?as used (?:here|in)[^)]{0,30}\)?\s*)?(?:,\s*)?(?:means?|shall mean|has the meaning|is defined|are defined|will mean|refers? to|that is to say|which means|meaning)\b/i;
const spokenOf =
  /\b(?:words?|terms?|expressions?|phrases?|wording|language|clauses?|formulas?|standards?|such as|like|say|saying|write|writes|instead of|rather than|avoids?|no|not|never|without)\s*(?:as\s*|like\s*|the\s+words?\s*)?["']$/i;
const saidAbout =
  /^["']\s*(?:is|are|was|were|has|have|may|must|shall|does|do|will|cannot|can)\s*(?:not\b|no\b|never\b|nothing\b|avoided|defined|replaced|struck)|^["']\s*(?:clauses?|wording|language|standards?|dut(?:y|ies))\b/i;
const noDuty =
  /\b(?:not (?:be )?(?:required|obliged|obligated|bound|expected|enough|sufficient|limited|measured)(?:\s+(?:to|by))?|(?:has|have|is under|are under|under|with|there is|creates?|imposes?) no (?:duty|obligation|commitment|requirement) to|no (?:duty|obligation) to|need not|(?:does|do|did|shall|will) not (?:have to|need to|rely on|depend on|use|contain|include|accept|apply|speak of)|instead of|rather than|in place of|in lieu of|replaces?|without (?:any )?(?:words|terms|clauses?)|not merely|more than(?: mere)?|excludes?|nothing (?:here|in this \w+) (?:obliges|requires) \w+ to)\s*(?:["'\w]+[\s,]+){0,4}["']?$/i;
const noDutyIsLimited =
  /(?:^|[,:]\s*)(?:no|neither|nothing|none|nobody)\b(?!\s+(?:later|more|less|fewer|longer|sooner|earlier|matter)\b)[^.;]{0,70}$/i;
const companySuffix =
  /^\s+(?:Ltd|Limited|LLC|Inc|GmbH|AG|SE|plc|PLC|Corp|Co|S\.?A|SARL|BV|B\.V|Oy|AB|AS|ApS|KG)\b/;

/** A name such as "Reasonable Grounds Coffee": every word capitalised in a text that is not, and the next one too. */
function isName({ before, phrase, after }: Surroundings): boolean {
  const words = phrase.split(/\s+/);
  const isCapital = words.every((word) => /^[A-Z][a-z]/.test(word));
  if (!isCapital) return false;
  if (companySuffix.test(after)) return true;
  const isTitle = (text: string) => /^\W*[A-Z][a-z]+\W+(?:[A-Z][a-z]+\W+)*$/.test(text);
  return words.length > 1
    ? /^\s+[A-Z][a-z]/.test(after) && !isTitle(`${before}${phrase}${after} `)
    : /^\s+[A-Z][a-z]+\s+(?:Ltd|Limited|LLC|Inc|GmbH|AG|plc|Corp)\b/.test(after);
}

/** Whether the words are named and not used, denied, defined here or elsewhere, or part of a name. */
export function isNotMeant(here: Surroundings): boolean {
  const { before, after } = here;
  if (meaning.test(after) || reference.test(after)) return true;
  if (/["']$/.test(before) && (spokenOf.test(before) || saidAbout.test(after))) return true;
  if (noDuty.test(before) || isName(here)) return true;
  return /\b(?:efforts?|endeavou?rs?|attempts?|means)$/i.test(here.phrase) && noDutyIsLimited.test(before);
}
