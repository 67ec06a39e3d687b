const numberWords =
  "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty(?:[- ](?:one|two|four|five|eight))?|thirty(?:[- ]six)?|forty(?:[- ](?:five|eight))?|fifty|sixty|seventy(?:[- ]two)?|eighty|ninety|(?:one |two |a )?hundred|thousand";
/** "30", "1,000.5", "thirty (30)", and a figure blackened in a filed paper: "[***]". */
const figure = `(?:(?:\\d[\\d.,]*|(?:${numberWords})\\b)(?:\\s*\\((?:\\d[\\d.,]*|\\[[*_ ]*\\])\\))?|\\[[*_ ]{1,8}\\])`;
const month =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?";
const timeUnit =
  "(?:(?:full |consecutive |calendar |business |working |banking |clock |office )?(?:milli)?(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|fortnights?|months?|quarters?|years?)|ms)\\b";

const span = `${figure}[\\s-]*${timeUnit}'?`;
const day = `(?:\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?${month}(?:,?\\s+\\d{4})?|${month}\\s+\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s+\\d{4})?|${month}\\s+\\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|Q[1-4](?:\\s+\\d{4})?|the (?:same|next|following) (?:business |working )?day|\\d{1,2}:\\d{2})`;

/** Words that may stand between a phrase and the figure that measures it: "(and in any case no later than". */
const connectors =
  "(?:[\\s,(:;=-]|\\b(?:(?:in|at) (?:any|no|every|all|each) (?:event|case|time)s?|and|but|or|i\\.?e\\.?|that is|namely|meaning|which|means?|mean|being|is|are|be|of|at|a|an|the|from|all|least|most|minimum|maximum|min|max|not|no|never|less|more|fewer|than|later|earlier|latest|up|to|exactly|always|currently|specifically|under|over|above|below|only)\\b\\.?)*";

/** A span, a day, or either one blackened in a filed paper. */
const timePattern = `(?:${span}|${day}|\\[[*_ ]{1,8}\\])`;

const startsWithTime = new RegExp(`^${connectors}${timePattern}`, "i");
const boundAhead = new RegExp(
  `\\b(?:within|no later than|not later than|at the latest|in (?:any|no|every) (?:event|case)|(?:not|no) (?:more|less|longer) than|not exceeding|at most|at least|before|by|until|on or before)\\b${connectors}(?:an?|the)?\\s*${timePattern}`,
  "gi",
);
/** "requests made within 30 days": the days measure something else. */
const boundOfSomethingElse =
  /\b(?:made|received|sent|submitted|raised|filed|placed|delivered|registered|opened|reported|purchased|bought|signed|occurring|arising|lasting|closed|won|entered into)\s+$/i;
const endsWithSpan = new RegExp(`${span}\\s*(?:of\\s+)?(?:prior |advance |written )*$`, "i");
const withinBefore = new RegExp(
  `\\b(?:within|no later than|not later than)\\s+(?:an?\\s+)?${span}[^.;]{0,40}$`,
  "i",
);

/** Whether a span or a day says how fast or how long: right behind the phrase, or as a bound in its sentence. */
export function isTimed(before: string, after: string): boolean {
  if (startsWithTime.test(after) || endsWithSpan.test(before) || withinBefore.test(before)) return true;
  for (const match of after.matchAll(boundAhead))
    if (!boundOfSomethingElse.test(after.slice(0, match.index))) return true;
  return false;
}

const everySpan = new RegExp(
  `\\b(?:every|each|per|once (?:an?|every|per)|twice (?:an?|every|per)|(?:${figure})\\s*(?:times?\\s+)?(?:an?|per|each|every|in each|in every))\\s+(?:other\\s+|calendar\\s+|contract\\s+|fiscal\\s+|second\\s+|${figure}\\s*)*(?:minutes?|hours?|days?|weeks?|fortnights?|months?|quarters?|years?|half-year|Monday|Tuesday|Wednesday|Thursday|Friday|sprint)\\b|\\b(?:first|second|third|last)\\s+(?:Monday|Tuesday|Wednesday|Thursday|Friday|business day|working day|day)\\s+of\\b|\\bat intervals of\\b`,
  "i",
);
/** "monthly" as an adverb; "the monthly report" names a report. */
const frequencyAdverb =
  /\b(?:hourly|daily|weekly|bi-?weekly|fortnightly|monthly|bi-?monthly|quarterly|half-?yearly|semi-?annually|yearly|annually|bi-?annually)\b(?=\s*(?:[,.;)(-]|$|on\b|in\b|at\b|by\b|and\b|with\b|to\b|from\b|basis\b))/i;
const frequencyBefore =
  /\b(?:daily|weekly|bi-?weekly|fortnightly|monthly|quarterly|half-?yearly|semi-?annual|yearly|annual)[\s,]*(?:and\s+)?$/i;

/** Whether the sentence says how often. */
export function isPaced(before: string, after: string): boolean {
  const near = after.slice(0, 110);
  return (
    everySpan.test(near) ||
    frequencyAdverb.test(near) ||
    everySpan.test(before.slice(-70)) ||
    frequencyBefore.test(before)
  );
}

const currency =
  "(?:EUR|USD|GBP|CHF|JPY|SEK|NOK|DKK|PLN|CZK|CAD|AUD|NZD|SGD|HKD|INR|CNY|BRL|ZAR|US\\$|[€$£¥])";
const notTime = `(?!\\s*(?:${timeUnit}|${month}|(?:${figure})?\\s*${month}|o'clock))`;
const quantity = `(?:${currency}\\s?\\d|${figure}(?:\\s*(?:million|billion|thousand|k|m|bn)\\b)?\\s*(?:%|percent\\b|per cent\\b|x\\b)|${figure}(?:\\s+(?:to|and|of)\\s+${figure})?(?![\\d.,])${notTime}[\\s-]+[A-Za-z€$£])`;
const startsWithQuantity = new RegExp(`^${connectors}${quantity}`, "i");
const quantityAhead = new RegExp(
  `^[^,;:(]{0,60}?(?:[,(:]|\\s-\\s|\\b(?:of|namely|from|by)\\s)${connectors}${quantity}`,
  "i",
);
const endsWithQuantity = new RegExp(`(?:${figure}\\s*(?:%|percent|per cent|${currency}))\\s*$`, "i");

/** Whether a number of something other than time says how much: "namely three engineers", "of at least 20 %". */
export const isCounted = (before: string, after: string): boolean =>
  startsWithQuantity.test(after) || quantityAhead.test(after) || endsWithQuantity.test(before);

const namedStandard =
  /\b(?:ISO|IEC|SOC ?[123]|PCI|NIST|EN ?\d|RFC ?\d|OWASP|TLS|OAuth|OpenID|HIPAA|WCAG|IFRS|(?:US )?GAAP|AES|FIPS|CIS|HL7|GS1|ITIL|PMBOK|OpenAPI|Net Promoter|NPS|CSAT|Incoterms|INCOTERMS)\b/;
/** Whether a published standard or a scale is named in the sentence. */
export const isStandardNamed = (sentence: string): boolean => namedStandard.test(sentence);
