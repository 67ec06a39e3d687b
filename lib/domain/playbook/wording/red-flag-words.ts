import { sentencesOf } from "./sentences";

/** How a red flag reads when someone wrote it into a free text. All patterns are matched within one sentence. */
export type RedFlagWords = {
  /** The words that carry it. */
  is: RegExp;
  /** Words that must stand in the same sentence too. */
  with?: readonly RegExp[];
  /** Words that make it harmless: a denial, a limit, a false friend. */
  unless?: readonly RegExp[];
  /** Whether it only hurts when it binds us: then a sentence about what the partner does is left alone. */
  bindsSubject?: boolean;
};

const partnerSubject =
  /^\s*(?:the\s+|such\s+|each\s+)?(?:partner|re-?seller|distributor|integrator|referrer|licensee|contractor|agent|isv|developer|they)\b/i;

/** A named place, segment or day narrows a promise: "in Ireland", "for grocery chains", "until 31 July 2028". */
const limit =
  /\b(?:in|within|to|for|of)\s+(?:the\s+)?(?!World\b|Territory\b|Agreement\b|Partner\b|Company\b|Licen[cs]\w+\b|Products?\b|Reseller\b)(?:[A-Z][a-z]+|[a-z]+(?:\s[a-z]+)?\s+(?:chains|wholesalers|retailers|hospitals|banks|segment|vertical|industry|sector|customers in [A-Z]))|\b(?:until|by|before)\s+\d{1,2}\s+[A-Z]|\bfor\s+(?:a period of\s+)?(?:\d+|six|twelve|eighteen|twenty-four)\b[^.]{0,12}\bmonths?\b[^.]*\b(?:in|for)\b/;

/** What each red flag sounds like, by rule. */
export const redFlagWords = {
  exclusivity: [
    {
      is: /\b(?:not|never|nor|refrains?\s+from)\s+(?:to\s+)?(?:directly\s+or\s+indirectly\s+)?(?:partner|work|contract|deal|cooperat|collaborat|engage|enter\s+into|do\s+business|appoint|ally|team)\w*\b[^.]{0,60}\b(?:any|another|anyone|anybody)\s*(?:other|competing|competitor|else|third|firm|company|integrator|part(?:y|ner)|vendor|provider|reseller)?/i,
      unless: [limit, /\b(?:assign|sublicen|disclos|transfer)\w*/i],
      bindsSubject: true,
    },
    {
      is: /(?<!non-|non )\b(?:sole\s+and\s+exclusive|sole|exclusive|exclusively|only)\b(?!\s+(?:jurisdiction|owner|property|of\s+(?:tax|vat)|remed|discretion|right,\s+title))/i,
      with: [
        /\b(?:worldwide|world-wide|throughout\s+the\s+world|around\s+the\s+world|anywhere|everywhere|global(?:ly)?|in\s+all\s+(?:markets|countries|territories|industries|verticals)|all\s+(?:of\s+\w+\s+)?products|every\s+(?:market|product|country)|without\s+(?:any\s+)?(?:limit|restriction)\w*)\b/i,
        /\b(?:exclusiv\w+|provider|partner|re-?seller|distributor|integrator|supplier|licen[cs]\w+|right\w*|appoint\w*|sell\w*|agent|vendor)\b/i,
      ],
      unless: [
        /\b(?:jurisdiction|exclusive\s+of|non-?\s?exclusive|not\s+exclusive|sole\s+discretion|owner(?:ship)?|title)\b/i,
      ],
    },
  ],
  jointRights: [
    {
      is: /\b(?:assign\w*|vests?|vested|belongs?|transferr?\w*|owned|own|property\s+of)\b/i,
      with: [
        /\bjoint(?:ly)?\s+(?:developed|created|made|conceived|authored|develop\w*|results?|work|works|ip|inventions?|intellectual|technolog\w+|improvements?|deliverables?)|\b(?:develop|built?|creat|made?|invent|writ|work)\w*\s+(?:together|jointly)|\btogether\b[^.]{0,30}\bbelong|\bforeground\b|\bjoint\s+(?:results|developments)/i,
        /\b(?:to|in|by|of)\s+(?:the\s+)?(?:partner|licensee|re-?seller|integrator|distributor|them|other\s+(?:party|side)|counterparty|customer|[A-Z][a-z]+)\b|\b(?:solely|exclusively|alone)\b|^\s*(?:the\s+)?partner\b[^.]{0,20}\bown/i,
      ],
      unless: [
        /\b(?:owned\s+jointly|jointly\s+owned|joint\s+ownership|both\s+(?:parties|sides)|each\s+party|equal(?:ly)?|to\s+us\b|to\s+(?:the\s+)?company|in\s+(?:the\s+)?company|by\s+(?:the\s+)?company|not\s+(?:be\s+)?assign|creator|whoever)\b/i,
      ],
    },
  ],
  renewal: [
    {
      is: /\bautomatic(?:ally)?\s+(?:be\s+)?(?:renew|extend|prolong|continu|roll)\w*|\b(?:renew|extend|prolong|roll)\w*\s+(?:over\s+)?automatically|\bauto-?\s?renew\w*|\bautomatic\s+(?:annual\s+|yearly\s+)?(?:renewal|extension)|\bevergreen\b|\brenews?\s+(?:by\s+itself|itself)|\bsuccessive\s+(?:(?:one|two|three|\d+)[\s-]*\(?\d*\)?[\s-]*(?:year|month)s?|annual|renewal|additional)[\s-]+(?:terms?|periods?)/i,
      unless: [
        /\b(?:if|provided|only\s+(?:if|when)|as\s+long\s+as|unless|so\s+long\s+as|on\s+condition)\b[^.]*\b(?:revenue|minimum|target|volume|sales|quota|units|turnover|purchas|orders|customers|integrations|(?:[A-Z]{3}|[€$£])\s?\d)/i,
        /\b(?:not|no|never|nor|without)\b[^.]{0,25}\b(?:renew|extend|prolong|automatic|evergreen|successive)/i,
      ],
    },
  ],
  liability: [
    {
      is: /\b(?:unlimited|uncapped|without\s+(?:any\s+)?(?:limit(?:ation)?|cap|ceiling)|(?:is|be|has|have)\s+no\s+(?:cap|limit|limitation|ceiling|maximum)|no\s+(?:cap|limit|limitation|ceiling|upper\s+limit)\s+(?:on|to|applies)|not\s+(?:be\s+)?(?:limited(?!\s+to)|capped|subject\s+to\s+(?:any|a)\s+(?:limit\w*|cap|ceiling|maximum)))\b|\b(?:neither|no)\s+party(?:'s)?\s+(?:aggregate\s+|total\s+)?liability\s+(?:shall|will|is|may)\s+(?:be\s+)?(?:capped|limited)|\bnot\s+(?:be\s+)?(?:capped|limited\s+in)\b/i,
      with: [
        /\b(?:liab\w+|damages?|indemnif\w+|indemnit\w+|compensat\w+|have\s+to\s+pay|exposure|losses|responsib\w+)\b/i,
      ],
      unless: [
        /\b(?:wil+ful|gross\s+negligence|fraud\w*|death|personal\s+injur\w+|intent\w*|cap\s+(?:does|shall)\s+not\s+apply|does\s+not\s+apply\s+to|except\s+(?:for|that)|carve|confidential\w*\s+breach|without\s+limitation|including|where\s+the\s+law|cannot\s+be\s+limited)\b/i,
      ],
    },
  ],
  bestTerms: [
    {
      is: /\bmost[\s-]+favou?red\b|\bMFN\b|\bbest[\s-]price\s+(?:guarantee|clause)/i,
      unless: [
        /\b(?:no|not|neither|none|nor|never|without|nobody)\b[^.]{0,60}\b(?:most[\s-]+favou?red|MFN|best[\s-]price)/i,
      ],
      bindsSubject: true,
    },
    {
      is: /\b(?:no|not)\s+(?:less|worse|higher|more)\s+(?:favou?rable\s+)?(?:to\s+\w+\s+)?than\b(?![^.]{0,8}\d)[^.]{0,60}\b(?:any|every|other|another|all)\b|\b(?:at\s+least\s+as\s+(?:good|favou?rable|low))\s+as\b[^.]{0,50}\b(?:any|other|another|best|lowest)\b|\b(?:lowest|best)\s+(?:price|prices|rate|rates|terms)\b[^.]{0,50}\b(?:any|anyone|other|another|else)\b|\b(?:any(?:one|body)?|other|another)\b[^.]{0,30}\b(?:lower|better|cheaper)\s+(?:price|rate|terms?|deal)\w*\b[^.]{0,60}\b(?:too|also|match\w*|same|likewise|extend\w*|offer\w*|get\w*|adjust\w*|reduc\w*)\b/i,
      with: [/\b(?:price|prices|pricing|rates?|fees?|terms|discounts?|charges?|conditions)\b/i],
      unless: [
        /\b(?:confidential|security|protective|care|data\s+protection|sublicens|non-disclosure|neither\s+party|no\s+party)\b/i,
      ],
      bindsSubject: true,
    },
  ],
  customerList: [
    {
      is: /\b(?:customer|client)\s+(?:lists?|base\s+data|records|names)\b|\blists?\s+of\s+(?:(?:all|its|our|the|full|complete|existing)\s+)*(?:customers|clients)\b/i,
      with: [
        /\b(?:audit\w*|inspect\w*|look\w*\s+(?:through|into|at)|examin\w*|access\w*|review\w*|see|view|disclos\w*\s+to|copy|copies)\b/i,
      ],
      unless: [
        /\b(?:without|excluding|except|not|no|never|other\s+than|neither|nor)\b[^.]{0,60}\b(?:customer|client)s?\b/i,
        /\b(?:customer|client)s?\b[^.]{0,40}\b(?:is|are|stay|remain)s?\s+(?:left\s+out|excluded|hidden|not)/i,
      ],
      bindsSubject: false,
    },
  ],
  nonCompete: [
    {
      is: /\b(?:not|never|refrains?\s+from|abstains?\s+from)\s+(?:to\s+)?(?:directly\s+or\s+indirectly\s+)?(?:compet\w*|(?:develop|market|sell|offer|distribut|make|manufactur|promot|licen[cs]|launch|build)\w*\b[^.]{0,80}\b(?:compet\w+|similar\s+products?|substitut\w+))/i,
      unless: [
        limit,
        /\b(?:nothing|free\s+to|not\s+bound|may\s+compete|not\s+prevent\w*|not\s+restrict\w*|no\s+non-?compete|without\s+consent)\b/i,
      ],
      bindsSubject: true,
    },
    {
      is: /\bnon-?\s?compet(?:e|ition)\b|\bnot\s+to\s+compete\b/i,
      with: [/\bcore\b|\b(?:all|any|entire)\s+(?:products?|markets?|business|categor\w+)\b|\bworldwide\b/i],
      unless: [/\b(?:no|not\s+bound|neither|without|never|outside)\b/i],
      bindsSubject: true,
    },
  ],
  perpetual: [
    {
      is: /\b(?:perpetual(?:ly)?|irrevocable|irrevocably|in\s+perpetuity|forever|for\s+ever|for\s+all\s+time|never[\s-]ending|without\s+(?:an\s+)?end(?:\s+date)?)\b/i,
      with: [/\blicen[cs]\w*|\brights?\s+to\s+use|\bmay\s+use\b|\bgrants?\b/i],
      unless: [
        /\b(?:not|neither|no|nor|non|never|rather\s+than|instead\s+of)\b[^.]{0,40}\b(?:perpetual|irrevocab|perpetuity|forever|for\s+ever)/i,
        /\bcustomers?'?s?\b[^.]{0,40}\bown\s+data/i,
      ],
      bindsSubject: true,
    },
  ],
  broadLicence: [
    {
      is: /\bfor\s+(?:any|all|every)\s+(?:\w+\s+)?purposes?\b|\bin\s+any\s+(?:manner|way|field|form|medium)\b|\bwithout\s+(?:any\s+)?(?:restriction|limitation|limit)s?\b(?!\s*,?\s*(?:to|the|any|all))|\bfor\s+anything\b|\bas\s+(?:it|they)\s+(?:pleases?|wish(?:es)?|likes?|wants?)\b|\bunrestricted\b/i,
      with: [
        /\blicen[cs]\w*|\bmay\s+(?:freely\s+)?use\b|\bcan\s+use\b|\bright\s+to\s+(?:use|exploit)|\buse\s+rights?|\bexploit\w*/i,
      ],
      unless: [
        /\bincluding\s+(?:but\s+not\s+limited|without)|\b(?:not|no|neither|never|nor|only|prohibited|except)\b|\bopen[\s-]source\b|\bindemn/i,
      ],
      bindsSubject: false,
    },
  ],
  background: [
    {
      is: /\b(?:belongs?\s+to|becomes?\s+(?:the\s+)?(?:sole\s+|exclusive\s+)?property|shall\s+own|will\s+own|owns|owned\s+by|assigns?|assigned|transferr?ed|transfers?|vests?|passes?\s+to)\b/i,
      with: [
        /\b(?:pre-?\s?existing|existing|background|prior|previously\s+developed)\s+(?:\w+\s+)?(?:intellectual\s+property|ip|software|technolog\w+|rights|works?|materials|patents?|code|know-?how|products?|platform)\b/i,
        /\b(?:to|in|by|of)\s+(?:the\s+)?(?:partner|licensee|re-?seller|integrator|them|other\s+(?:party|side)|counterparty)\b|^\s*(?:the\s+)?(?:partner|licensee|integrator)\b/i,
      ],
      unless: [
        /\b(?:keeps?|retains?|remains?|stays?|not|no|neither|its\s+own|their\s+own|each\s+party|respective)\b/i,
      ],
    },
  ],
} as const satisfies Readonly<Record<string, readonly RedFlagWords[]>>;

export type RedFlagKind = keyof typeof redFlagWords;

function isIn(sentence: string, words: RedFlagWords): boolean {
  if (!words.is.test(sentence)) return false;
  if (words.with?.some((pattern) => !pattern.test(sentence))) return false;
  if (words.unless?.some((pattern) => pattern.test(sentence))) return false;
  return !(words.bindsSubject && partnerSubject.test(sentence) && isBound(sentence));
}

/** "Partner shall not compete" binds the partner; "Partner enjoys most-favoured terms" binds us. */
const isBound = (sentence: string): boolean =>
  /^\s*(?:the\s+|such\s+|each\s+)?\w+(?:-\w+)?\s+(?:shall|will|must|may|agrees?|promises?|grants?|undertakes?|offers?|hereby|does|cannot|can|is\s+(?:not|bound)|refrains?|licenses?)\b/i.test(
    sentence,
  ) &&
  !/\b(?:enjoys?|receives?|gets?|is\s+(?:granted|entitled|given)|has|have\s+a\s+right)\b/i.test(sentence);

const maxShown = 120;

const kinds = Object.keys(redFlagWords) as readonly RedFlagKind[];
const nothing: ReadonlyMap<RedFlagKind, readonly string[]> = new Map();

/** Every kind with the sentences that carry it, cut to 120 characters. */
function read(text: string): ReadonlyMap<RedFlagKind, readonly string[]> {
  const found = new Map<RedFlagKind, string[]>();
  for (const { plain, index } of sentencesOf(text))
    for (const kind of kinds) {
      if (!redFlagWords[kind].some((words) => isIn(plain, words))) continue;
      const sentence = text
        .slice(index, index + plain.length)
        .trim()
        .replace(/\s+/g, " ");
      const shown = sentence.length > maxShown ? `${sentence.slice(0, maxShown).trimEnd()}…` : sentence;
      found.set(kind, [...(found.get(kind) ?? []), shown]);
    }
  return found.size > 0 ? found : nothing;
}

/** Texts that were read before: while one term is typed, all others stay as they are. */
const known = new Map<string, ReadonlyMap<RedFlagKind, readonly string[]>>();
const maxKnown = 2_000;
const maxKnownLength = 4_000;

/** The sentences of a text that say what the red flag is about, cut to 120 characters. */
export function findRedFlagWords(kind: RedFlagKind, text: string): readonly string[] {
  const before = known.get(text);
  if (before) return before.get(kind) ?? [];
  const found = read(text);
  if (text.length <= maxKnownLength) {
    if (known.size >= maxKnown) known.clear();
    known.set(text, found);
  }
  return found.get(kind) ?? [];
}
