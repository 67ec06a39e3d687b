import { phrasePattern, type VagueFamily } from "../vague-family";

const settle =
  "(?:agreed|decided|determined|defined|settled|fixed|negotiated|finali[sz]ed|discussed|specified|confirmed|clarified|worked out|set|established|scoped|advised|announced|arranged|completed|provided|named|identified|filled in|reviewed|considered)";
/** "Services to be provided" are no open point, a price to be decided is. */
const decide =
  "(?:agreed|decided|determined|defined|settled|fixed|negotiated|finali[sz]ed|discussed|specified|confirmed|clarified|worked out|scoped|advised|announced|arranged|filled in)";
const later =
  "(?:later|separately|subsequently|afterwards|in future|in the future|in due course|when (?:the )?time comes|at a (?:later|future|suitable|mutually (?:convenient|agreeable|acceptable)) (?:date|stage|point|time)|at a time to be \\w+)";

/** What was left open. */
export const openPointFamilies: readonly VagueFamily[] = [
  {
    id: "to-be-agreed",
    pattern: phrasePattern(
      `(?:(?:still |yet |remains? |needs? |has yet |have yet |has |have )?to be (?:mutually |jointly |further |separately |later |finally )*${decide}(?! by (?:an?|the) (?:independent|external|neutral)\\b)(?: (?:up)?on)?(?: between (?:us|the parties|both (?:parties|sides)))?(?: ${later})?|(?:shall|will|can|may|must|should|would|is|are) (?:then |still |also )?be (?:mutually |jointly |further |separately |later )*${settle}(?: (?:up)?on)?(?: (?:by|between|among) (?:the |both |all )?(?:parties|sides|partners|teams|companies|us))?(?: in good faith)? ${later}|(?:figure|sort|work) out (?:the |a |how )?(?:\\w+ ){0,4}(?:later|together|in time|as (?:we|they) go|down the (?:road|line))|(?:shall|will|is to|are to) be (?:mutually|jointly|separately) ${settle}(?: (?:up)?on)?(?: (?:by|between) (?:the |both )?(?:parties|sides))?|(?:shall|will) be (?:agreed|negotiated|discussed|settled)(?: (?:up)?on)? (?:by|between|among) (?:the |both |all )?(?:parties|sides|companies)|(?:as|on terms|at rates?|on (?:a )?dates?|in amounts?|at prices?) (?:may be |to be |shall be )?(?:mutually |jointly )?(?:agreed|acceptable|agreeable)(?: (?:up)?on)? (?:by|between|to|from time to time)(?: (?:the |both )?(?:parties|sides))?(?: (?:later|in good faith|separately|from time to time))?|mutually (?:agreed|agreeable|acceptable|convenient|satisfactory|beneficial)(?: (?:up)?on)?(?: (?!in writing|by|and|or|between)[a-z]+)?|(?:the parties|both parties|both sides|we) (?:shall|will) (?:mutually |jointly )?(?:agree|decide|determine|settle|negotiate)(?: (?:up)?on)?(?: \\w+){0,5} (?:later|separately|in good faith|at a later (?:date|time|stage)|in due course|as needed))`,
    ),
    advice: "Settle it now, or say who decides it by which day and what applies until then.",
    suggestion: "set by the steering committee by 31 March; until then the price of year 1 applies",
    settledBy: ["time"],
    falseFriend:
      /^(?:[\w\s]+?)\b(?:agreed|decided|determined|defined|settled|fixed|set|established|confirmed|specified|provided|reviewed|considered|named|identified|completed)\s+(?:(?:up)?on\s+)?(?:(?:from|according to|in accordance|under|pursuant|as set|on the basis|with reference|based on|using|in clause|in section|in schedule|in exhibit|in annex)\b|by\s+(?:(?:an?|the)\s+)?(?:independent|auditors?|experts?|arbitrators?|courts?|tribunal|steering|joint steering|board|valuer|mediator|committee|finance|customer|licensor|provider|majority|multiplying|dividing|reference|adding|applying|counting|simple|vote|chair|\d))/i,
  },
  {
    id: "to-be-determined",
    pattern:
      /(?<![\w-])(?:T\.B\.[DACN]\.?|TB[DACN]|tb[dacn]|T\.?b\.?d|open point|open issue|not yet (?:known|clear|decided|agreed|defined|settled|determined)|still open|under discussion|under negotiation|details? (?:to )?follow|more details? later|n\.?n\.)(?![\w@])|subject to (?:further |mutual |later |final )*(?:discussions?|negotiations?|agreement|clarification|contract)(?!\s+(?:dated|of|no))/g,
    advice: "Settle it now, or say who decides it by which day.",
    suggestion: "12 integrations, decided by the sponsors by 31 March",
    settledBy: ["time"],
  },
  {
    id: "placeholder",
    pattern:
      /\[\s*(?:insert|date|amount|name|number|figure|percent(?:age)?|tb[dac]|x{1,5}|n|●|•|;|\.{2,}|…|_+|\?+|currency|period|days|territory|product|partner|company|metric|target|price|fill)?[^\]\n*]{0,60}\](?!\()|_{3,}|(?<![\w])(?:x{3,}|\?{2,}|<[a-z ]{2,30}>|\{\{?[a-z ._]{2,40}\}?\})(?![\w])/gi,
    advice: "Fill in what belongs here.",
    suggestion: "15 March 2027",
    falseFriend:
      /^\[(?:(?:\d+|sic|\.{3}|[a-z]|REDACTED|redacted|illegible|signature page follows|intentionally \w+(?: \w+)*)\]|[^\]]{0,10}\*)/,
  },
];
