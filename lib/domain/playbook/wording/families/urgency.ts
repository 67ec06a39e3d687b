import { phrasePattern, type VagueFamily } from "../vague-family";

const asTwoDays = (): string => "within 2 business days";
const asFiveDays = (): string => "within 5 business days";
const things =
  "notices?|notification|responses?|repl(?:y|ies)|answers?|payments?|deliver(?:y|ies)|actions?|attention|support|resolution|corrections?|reports?|reporting|updates?|reviews?|return|repair|replacement|remed(?:y|ies)|follow~up|service|assistance|communications?|feedback|disclosure|decisions?|handling|performance|completion|manner|fashion|way|basis|information|access|steps|submission|implementation|execution|invoicing|registration|approval|consent|cooperation";

/** Words of haste without a clock. */
export const urgencyFamilies: readonly VagueFamily[] = [
  {
    id: "haste",
    pattern: phrasePattern(
      "(?:(?:as )?promptly(?: as possible)?|forthwith|swiftly|quickly|speedily|rapidly|expeditiously|without (?:any |undue |unreasonable |unnecessary |further |culpable |material )*(?:delays?|hesitation)|with(?:out)? (?:all |due |reasonable )+(?:speed|dispatch|haste|expedition)|with (?:all )?dispatch|(?:as )?early as (?:reasonably |commercially |practically )?(?:possible|practicable|feasible|convenient))",
    ),
    advice: "Say within how many hours or days.",
    suggestion: "within 2 business days",
    settledBy: ["time"],
    falseFriendBefore: /\b(?:how|more|less|so|too|very)\s+$/i,
    replacement: (phrase) =>
      /^(?:promptly|forthwith|swiftly|quickly|without)/i.test(phrase) ? asTwoDays() : undefined,
  },
  {
    id: "soon",
    pattern: phrasePattern(
      "a\\.?s\\.?a\\.?p\\.?|as (?:soon|quickly|fast|swiftly|promptly|rapidly|expeditiously|speedily) as (?:is |it is |are )?(?:reasonably |commercially |practically |practicably |technically |humanly |operationally )*(?:possible|practicable|practical|feasible|can be|convenient|able)|as (?:soon|quickly|fast) as (?:it|they|we|he|she|either party) (?:can|may)|in (?:due|good) (?:course|time)|in a timely (?:and \\w+ )?(?:manner|fashion|way)|in an? (?:prompt|speedy|swift|quick|rapid|expeditious|expedient)(?: and \\w+)? (?:manner|fashion|way)|on a timely basis|at (?:the|its|their|your|our) (?:earliest|first|next) (?:possible |reasonable |practicable )?(?:opportunity|convenience|time|date|moment)|in the (?:near|foreseeable) (?:future|term)|in the (?:short|medium|long|longer) (?:run|term)|before (?:too )?long|(?:very |quite )?soon(?! after the)|sooner or later|some ?time (?:soon|later|next year|this year)|at some point|down the (?:road|line)|eventually|one day(?= *[.,;)]|$)|with (?:the )?(?:due |great |utmost |appropriate |all )?urgency|at (?:a|some) (?:later|future) (?:date|stage|point|time)|within a short (?:time|period|while)|shortly(?: after| before| thereafter| following)?|in (?:good|proper|reasonable) time|when(?:ever)? (?:time|resources|capacity|budget) (?:allows?|permits?)",
    ),
    advice: "Say within how many days, or by which day.",
    suggestion: "within 5 business days",
    settledBy: ["time"],
    falseFriendBefore: /\b(?:as|no|too|how|very)\s+$/i,
    replacement: (phrase) =>
      /^(?:as |in a (?:timely|prompt)|on a timely|at (?:the|its|their) (?:earliest|first))/i.test(phrase) &&
      !/^a\.?s\.?a/i.test(phrase)
        ? asFiveDays()
        : undefined,
  },
  {
    id: "prompt-things",
    pattern: phrasePattern(
      `(?:prompt|timely|speedy|swift|quick|rapid|expeditious|early)(?: and (?:\\w+ly )?\\w+| \\(?(?:written|prior|advance|full|initial|technical))? (?:${things})|(?:prompt|timely)(?=\\s*[.,;)]|$)`,
    ),
    advice: "Say within how many hours or days.",
    suggestion: "a reply within 2 business days",
    settledBy: ["time"],
    falseFriend:
      /^(?:quick|rapid|early)\s+(?:access|return|service)\s+(?:program|toolbar|guide)|^quick response (?:codes?|\(QR\))/i,
    falseFriendBefore: /(?:\b(?:system|user|the|each|a|this|command|text|that|every|per|model)\s+|more\s+)$/i,
  },
];
