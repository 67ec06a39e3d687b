/** A family of vague phrases, what to write instead, and the words around it that make it measurable after all. */
type VagueFamily = {
  pattern: RegExp;
  advice: string;
  /** A measure close behind the phrase, in the same sentence, settles it: "reasonable notice of 30 days". */
  settledByMeasure?: boolean;
  /** Text from the phrase on that is a term of art or means something else. */
  falseFriend?: RegExp;
};

const things =
  "(?:resources?|measures?|support|staff(?:ing)?|personnel|people|steps?|levels?|training|action|actions|assistance|cooperation|attention|quantit(?:y|ies)|volumes?|funding|budget|investments?|time|notice)";

const families: readonly VagueFamily[] = [
  {
    pattern:
      /\b(?:(?:all |its |their |his |her )?(?:commercially )?(?:best|reasonable|good|diligent|utmost)(?: commercial(?:ly reasonable)?)?|commercially reasonable) (?:efforts?|endeavou?rs)\b/gi,
    advice: "Say what will be done, how much of it and by when.",
  },
  {
    pattern:
      /\b(?:strives?|endeavou?rs?) to\b|\b(?:shall|will|must|agrees? to) (?:try|seek|attempt|aim) to\b/gi,
    advice: "Say what will be done instead of what will be tried.",
  },
  {
    pattern:
      /\b(?:promptly|in due course|asap|as soon as (?:is )?(?:reasonably |commercially )?(?:practicable|possible|feasible)|without undue delay|in a timely (?:manner|fashion|way)|on a timely basis|shortly (?:after|before)|timely (?:support|responses?|delivery|payments?|notice|reports?|updates?))\b/gi,
    advice: "Say within how many days or hours.",
    settledByMeasure: true,
  },
  {
    pattern:
      /\breasonable (?:notice|times?|periods?|support|assistance|cooperation|manner|resources?|levels?|access|steps?|measures?|delays?|dates?|amounts?|numbers?|prices?|fees?|rates?|quantit(?:y|ies)|terms?)\b/gi,
    advice: "Replace “reasonable” with a figure.",
    settledByMeasure: true,
  },
  {
    pattern: /\bas (?:may be )?reasonably (?:required|requested|necessary|needed|practicable)\b/gi,
    advice: "Say exactly when and how much.",
    settledByMeasure: true,
  },
  {
    pattern: new RegExp(
      `\\b(?:appropriate|adequate|sufficient|suitable|substantial|significant|meaningful) ${things}\\b`,
      "gi",
    ),
    advice: "Say how many, how much or how long.",
    settledByMeasure: true,
  },
  {
    pattern:
      /\bas (?:needed|necessary|required|appropriate)\b|\b(?:when|if|where) (?:needed|appropriate)\b/gi,
    advice: "Say when it is needed and who decides.",
    settledByMeasure: true,
    falseFriend:
      /^(?:as|when|if|where) (?:required|needed|necessary|appropriate),? (?:by|to|for|in|under|pursuant|hereunder|herein|thereby)\b/i,
  },
  {
    pattern:
      /\b(?:where|if|when|whenever|wherever|as far as) (?:reasonably |commercially )?(?:possible|practicable|feasible)\b|\bto the (?:fullest )?extent (?:reasonably )?(?:possible|practicable|feasible)\b/gi,
    advice: "Say in which cases it applies.",
  },
  {
    pattern:
      /\bon a regular basis\b|\bregularly\b(?! scheduled)|\bperiodically\b|\bregular (?:meetings?|calls?|reviews?|updates?|reports?|contact|communications?)\b/gi,
    advice: "Say how often, such as once a quarter.",
    settledByMeasure: true,
  },
  {
    pattern:
      /\bto be (?:mutually )?(?:agreed|determined|decided|defined|discussed|negotiated|confirmed)\b(?: (?:up)?on)?|\bT\.?B\.?[DAC]\.?(?![\w@])/g,
    advice: "Settle it now, or say who decides it by which day.",
    settledByMeasure: true,
    falseFriend: /^to be \w+ (?:by|in accordance|under|pursuant|as set|on the basis)\b/i,
  },
  {
    pattern:
      /\b(?:world[- ]class|best[- ]in[- ]class|state[- ]of[- ]the[- ]art|market[- ]leading|industry[- ]leading|high[- ]quality|competitive (?:pric(?:es?|ing)|rates?|terms?))\b/gi,
    advice: "Name the standard or the figure it is measured by.",
  },
  {
    pattern:
      /\b(?:work(?:ing)?|cooperat(?:e|es|ing)|co-operat(?:e|es|ing)|collaborat(?:e|es|ing)) closely\b|\bclose(?:ly)? (?:co-?operation|collaboration|collaborate|cooperate)\b/gi,
    advice: "Say who meets whom, how often and about what.",
    settledByMeasure: true,
  },
  { pattern: /\betc\b\.?|\band so (?:on|forth)\b/gi, advice: "List everything that is meant." },
];

const numberWords =
  "one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty-?five|sixty|ninety";
const measure = new RegExp(
  [
    `(?:\\d[\\d.,]*|\\b(?:${numberWords}))\\)? ?(?:\\(\\d+\\) )?(?:%|percent\\b|(?:(?:business|working|calendar|consecutive) )?(?:hours?|days?|weeks?|months?|quarters?|years?|minutes?|people|persons|employees|engineers|sellers|FTEs?|times?)\\b)`,
    "\\b(?:daily|weekly|biweekly|monthly|quarterly|half-yearly|yearly|annually|annual)\\b",
    "\\b(?:every|each|per|once an?|twice an?) (?:day|week|month|quarter|year|(?:calendar|contract|fiscal) (?:quarter|year))\\b",
    "\\b\\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) \\d{4}\\b",
    "\\b\\d{4}-\\d{2}-\\d{2}\\b",
    "\\b(?:[A-Z]{3}|[€$£]) ?\\d",
    // A blackened figure in a filed contract is a figure.
    "\\bwithin \\(?\\[",
  ].join("|"),
  "i",
);

const termOfArt =
  /^appropriate (?:technical and organi[sz]ational|measures (?:under|within the meaning of))\b/i;
const definition = /^[^.;]{0,40}?["”’'] (?:means|shall mean|has the meaning)\b/;
const measureReach = 90;

/** A vague phrase in a text: the words as written, where they start, and what to write instead. */
export type VaguePhrase = { phrase: string; index: number; advice: string };

function isSettled(family: VagueFamily, text: string, start: number, end: number): boolean {
  const fromPhrase = text.slice(start, end + measureReach);
  if (termOfArt.test(fromPhrase) || definition.test(text.slice(end, end + measureReach))) return true;
  if (family.falseFriend?.test(fromPhrase)) return true;
  if (!family.settledByMeasure) return false;
  const behind = text.slice(end, end + measureReach).split(/[.;](?:\s|$)/)[0] ?? "";
  const before =
    text
      .slice(Math.max(0, start - 30), start)
      .split(/[.;,]\s/)
      .at(-1) ?? "";
  return measure.test(behind) || measure.test(before);
}

/** Vague phrases in order of appearance, whole words only; phrases that a figure makes exact are left alone. */
export function findVaguePhrases(text: string): VaguePhrase[] {
  const found = families.flatMap((family) =>
    [...text.matchAll(family.pattern)]
      .filter((match) => !isSettled(family, text, match.index, match.index + match[0].length))
      .map((match) => ({ phrase: match[0], index: match.index, advice: family.advice })),
  );
  const sorted = found.toSorted(
    (first, second) => first.index - second.index || second.phrase.length - first.phrase.length,
  );
  let reached = -1;
  return sorted.filter(({ phrase, index }) => {
    if (index < reached) return false;
    reached = index + phrase.length;
    return true;
  });
}
