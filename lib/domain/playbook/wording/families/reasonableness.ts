import { phrasePattern, type VagueFamily } from "../vague-family";

const legalStandards =
  "(?:person|persons|man|observer|doubts?|attorneys?'?s?|lawyers?'?|legal (?:fees|costs)|counsel|(?:degree|standard) of care|care|skill|suspicions?|grounds|cause|beliefs?|bas[ei]s|royalt(?:y|ies)|investor|inquiry|enquiry|reliance|wear and tear|control|accommodations?)";

/** "Reasonable", "appropriate" and their kin, wherever they stand for a figure. */
export const reasonablenessFamilies: readonly VagueFamily[] = [
  {
    id: "reasonable",
    pattern: phrasePattern(
      `(?:commercially |economically )?reasonable(?: (?:and (?:customary|necessary|appropriate|prudent|documented|proper|fair|timely|adequate|\\w+able)|or \\w+|prior|advance|written|additional|further|technical|commercial|out~of~pocket|financial|marketing|security|administrative|business|ongoing|monthly|annual|initial))*(?: (?!(?:and|or|in|of|to|for|by|at|on|under|with|that|which|if|as|is|are|given|but|by)\\b)[a-z]+)?`,
    ),
    advice: "Replace “reasonable” with a figure.",
    suggestion: "30 days’ written notice",
    settledBy: ["time", "quantity"],
    falseFriend: new RegExp(
      `^(?:commercially\\s+)?reasonable,?\\s+(?:if|and\\s+non-?discriminatory|${legalStandards.replaceAll(" ", "\\s+")}|and\\s+(?:documented|prudent)\\s+${legalStandards.replaceAll(" ", "\\s+")})\\b`,
      "i",
    ),
    falseFriendBefore: /\b(?:fair,?|beyond(?: a| any)?|no less than|not less than|exercis\w+|at least)\s+$/i,
    replacement: (phrase) => {
      if (/^reasonable\s+(?:(?:prior|advance|written)\s+)*notice$/i.test(phrase)) return "30 days’ notice";
      return undefined;
    },
  },
  {
    id: "reasonably",
    pattern: phrasePattern(
      "as (?:may be |is |are )?reasonably (?:required|requested|necessary|needed|practicable|possible|appropriate|determined|directed)|reasonably (?:requested|required|requires?|requests?|necessary|needed|acceptable|satisfactory|available|practicable|possible|appropriate|detailed|equivalent|convenient|cooperate|assist|acceptable|competitive|promptly|priced|adequate|sufficient|well|qualified|experienced|good|similar|comparable|able|can|cooperates|assists|support)|(?:act|acts|acting|behave|behaves|cooperate|cooperates|assist|assists|proceed|proceeds)(?: \\w+)? reasonably|reasonably (?:fast|quick|high|low|large|small|priced|stable|secure|close|current|complete|clear|soon|often|long|short|in advance)|(?:fairly|equitably) and reasonably|reasonably and in good faith",
    ),
    advice: "Say exactly what, when and how much.",
    suggestion: "up to 5 hours of help each month",
    settledBy: ["time", "quantity"],
  },
  {
    id: "unreasonable",
    pattern: phrasePattern(
      "(?:unreasonable|undue|excessive|inordinate|abnormal|disproportionate)(?:ly)? (?!influence|hardship\\b)(?:use|usage|delays?|load|loads|traffic|costs?|expenses?|amounts?|numbers?|volumes?|requests?|burdens?|interference|disruptions?|downtime|calls?|consumption|fees?|prices?|demands?|returns?|risks?|high|large|long|heavy)|(?:excessively|inordinately)(?: \\w+)?",
    ),
    advice: "Say from which figure on.",
    suggestion: "more than 120 % of the monthly limit",
    settledBy: ["quantity", "time"],
  },
  {
    id: "appropriate",
    pattern: phrasePattern(
      "(?:appropriate|suitable|proper|fitting|acceptable|satisfactory)(?: (?:and (?:adequate|sufficient|necessary|timely|reasonable|suitable|proper|\\w+able)|or \\w+|marketing|technical|sales|commercial|financial|security|senior|qualified|professional|internal|written|legal|business|management|further|additional|training|administrative|support))* (?!(?:and|or|in|of|to|for|by|at|on|under|with|that|which|if|as|is|are|because|when|where|but|from|until|than)\\b)[a-z]+(?:ing|s|e|t|l|y|n|r|d|k|g|m)?|(?:is|are|be|deemed?|deems|considers?|considered|seems?|sees?) (?:it )?(?:\\w+ly )?(?:appropriate|suitable|satisfactory|acceptable|fit|necessary or appropriate|adequate|proper)(?= *(?:[.,;)]|$|by|to (?:it|him|them|the|both|either|each|company|partner)|in (?:its|their) (?:view|opinion|judge?ment)|under the circumstances|in the circumstances))",
    ),
    advice: "Say which, how many or by what standard.",
    suggestion: "two full-time engineers, named in Schedule 1",
    settledBy: ["quantity", "standard"],
    falseFriend:
      /^(?:appropriate\s+(?:technical\s+(?:and|or)\s+organi[sz]ational|safeguards\s+(?:under|within)|measures\s+(?:under|within\s+the\s+meaning)|(?:regulatory\s+|supervisory\s+|government\w*\s+|tax\s+)?(?:authorit(?:y|ies)|courts?|regulators?|jurisdictions?|venue|tribunal))|proper\s+(?:names?|nouns?|law|authority|venue|party|parties|courts?|jurisdiction)|acceptable\s+use|suitable\s+for|(?:appropriate|proper)\s+(?:box|column|field)s?)\b/i,
  },
  {
    id: "suitably",
    pattern: phrasePattern(
      "(?:suitably|appropriately|adequately|sufficiently|properly|satisfactorily|reasonably|highly|well~)(?: |-)?(?:qualified|skilled|trained|experienced|staffed|resourced|funded|informed|equipped|manned|marketed|promoted|supported|tested|documented|maintained|protected|secured|compensated|insured|performed|served|large|high|long|senior|motivated)",
    ),
    advice: "Name the certificate, the test or the figure that tells it.",
    suggestion: "sellers who passed the product test",
    settledBy: ["quantity", "standard"],
  },
  {
    id: "as-needed",
    pattern: phrasePattern(
      "(?:as|when|if|where|whenever|wherever|whatever|to the extent) (?:and (?:when|as|if|where) )?(?:may be |it is |is |are |it may be |they are |deemed |considered |otherwise )*(?:needed|necessary|required|appropriate|applicable and appropriate|desirable|advisable|useful|helpful|warranted|called for|convenient|relevant and useful|suitable)|on an as~(?:needed|required) basis|as (?:it|they|we|he|each party|either party|the parties|company|partner|the (?:partner|provider|company|vendor|supplier|licensor|licensee)) (?:may |shall )?(?:sees?|deems?|considers?|thinks?|finds?|believes?|judges?)(?: it| to be)? (?:fit|necessary|appropriate|advisable|desirable|proper|suitable|reasonable|useful|convenient)|(?:deems?|considers?|thinks?|finds?) (?:it |this |them )?(?:to be )?(?:necessary|advisable|desirable|useful)|as (?:the )?(?:circumstances|situation|needs?|business needs|demand|market conditions?) (?:require|requires|dictate|dictates|warrant|warrants|demand|demands|allow|permit|arise|arises)|(?:circumstances|resources|budget|time|capacity) permitting|subject to (?:the )?(?:availability|capacity|available resources|resource availability|budget availability|availability of (?:staff|resources|funds|budget))|(?:based|depending) (?:up)?on (?:need|demand|availability|circumstances|the circumstances)",
    ),
    advice: "Say when it is needed and who decides.",
    suggestion: "when the steering committee asks for it in writing, at most twice a quarter",
    settledBy: ["frequency"],
    falseFriend:
      /^(?:as|when|if|where|whenever|to\s+the\s+extent)\s+(?:may\s+be\s+|it\s+is\s+|is\s+|are\s+)*(?:expressly\s+|specifically\s+|otherwise\s+)*(?:required|needed|necessary|appropriate),?\s+(?:by|to|for|in|under|pursuant|hereunder|herein|thereby|therefor|or\s+permitted\s+by|or\s+(?:required|permitted))\b/i,
  },
  {
    id: "where-possible",
    pattern: phrasePattern(
      "(?:where|if|when|whenever|wherever|as (?:far|much|many|often|long|closely|widely|broadly|fully|accurately) as|so far as|in so far as|insofar as|as far as it|unless) (?:at all |it is |is |are |they are |this is )?(?:reasonably |commercially |practically |technically |economically |legally |operationally )*(?:possible|practicable|practical|feasible|can be|impracticable|impractical|viable)|as (?:many|much|few|little)(?: \\w+){1,4} as (?:is |are )?(?:reasonably |commercially )?(?:possible|practicable|feasible|necessary|needed)|to the (?:fullest |maximum |greatest |best |full )?extent (?:that (?:it )?(?:is )?)?(?:reasonably |commercially |technically )*(?:possible|practicable|feasible|practical|reasonable|commercially reasonable)|(?:as|where) (?:much|far) as (?:it|they|we) can|ideally|preferably",
    ),
    advice: "Say in which cases it applies, or make it a duty.",
    suggestion: "in every deal above 25,000 EUR",
    falseFriend: /^(?:preferably)\s+(?:in|by|on)\s+(?:person|email|e-mail)\b/i,
  },
];
