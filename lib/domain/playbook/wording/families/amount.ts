import { phrasePattern, type VagueFamily } from "../vague-family";

const inner =
  "(?:(?:and \\w+|additional|further|new|joint|marketing|financial|technical|commercial|annual|recurring|sales|human|management|senior|strategic|incremental|customer|dedicated|ongoing) )*";
const notAfter = "(?!(?:and|or|in|of|to|for|by|at|on|under|with|that|which|if|as|is|are|than|from|but)\\b)";

/** Amounts without a number. */
export const amountFamilies: readonly VagueFamily[] = [
  {
    id: "adequate",
    pattern: phrasePattern(
      `(?:adequate|sufficient|ample|enough|satisfactory|optimal|optimum)(?: (?:and|or) (?:\\w+))? ${inner}${notAfter}[a-z]+|(?:shall|must|will|should|is to|are to) (?:at all times )?be (?:adequate|sufficient|ample)`,
    ),
    advice: "Say how many, how much or how long.",
    suggestion: "three full-time engineers",
    settledBy: ["quantity"],
    falseFriend:
      /^(?:sufficient\s+consideration|adequate\s+(?:remed|consideration)\w*|sufficient\s+(?:cause|evidence|proof)\b|enough\s+that\b)/i,
    falseFriendBefore: /\b(?:good and(?: valuable and)?|receipt and)\s+$/i,
  },
  {
    id: "significant",
    pattern: phrasePattern(
      `(?:significant|substantial|considerable|meaningful|sizeable|sizable|major|measurable and significant|noticeable|notable|tangible|healthy|strong|solid|robust|extensive|generous|increased|increasing|growing|decent|fair|good)(?: (?:amounts?|numbers?|quantit(?:y|ies)|levels?|volumes?|share|portion|parts?) of| ${inner.trim()})? ?(?:resources?|support|funding|funds?|budgets?|investments?|growth|revenues?|sales|pipeline|market shares?|share|volumes?|increases?|rise|reductions?|decreases?|improvements?|contributions?|commitments?|efforts?|discounts?|margins?|demand|adoption|traction|involvement|engagement|presence|exposure|visibility|coverage|progress|results?|returns?|benefits?|value|savings|opportunit(?:y|ies)|number|amount|portion|part|proportion|role|experience|knowledge|expertise|training|marketing|promotion|activity|cooperation|collaboration|business|uptake|awareness|reach|impact|changes?|usage|use|costs?|time|period|delay|influence)|(?:significant|substantial|considerable|meaningful) ${inner}${notAfter}[a-z]+`,
    ),
    advice: "Say how much: an amount, a number or a percentage.",
    suggestion: "at least 250,000 EUR of joint pipeline",
    settledBy: ["quantity"],
    falseFriend:
      /^(?:significant\s+(?:figures?|digits?|subsidiar\w+)|substantial\s+(?:part\s+of\s+(?:\w+\s+){0,3}(?:assets|property|business)|performance|completion|transformation)|strong\s+(?:customer\s+)?authentication|(?:strong|major)\s+(?:encryption|passwords?|incidents?|releases?|versions?|holidays?)|good\s+(?:faith|standing|and|repair|title|cause|industry|manufacturing|distribution|laboratory|clinical|time|use\s+rights)|fair\s+(?:use|market|value|share\s+plan)|healthy\s+food|solid\s+state)\b/i,
    falseFriendBefore: /\b(?:statistically|most|any|no)\s+$/i,
  },
  {
    id: "significantly",
    pattern: phrasePattern(
      "(?:significantly|substantially|considerably|meaningfully|markedly|dramatically|noticeably|drastically|materially) (?:\\w+ )?(?:increas|improv|reduc|lower|rais|boost|expand|grow|contribut|advanc|influenc|help|support|shorter|longer|faster|cheaper|better|higher|larger|more|less|above|below|exceed|accelerat|enhanc|strengthen|broaden|involv|participat|invest|outperform|underperform|bigger|greater|fewer|cut|scal)\\w*|(?:increas|improv|reduc|lower|rais|boost|expand|grow|exceed|contribut|fall|rise|differ|deviat|invest)\\w*(?: \\w+){0,5} (?:significantly|substantially|considerably|meaningfully|markedly|dramatically|materially)",
    ),
    advice: "Say by how much.",
    suggestion: "by at least 20 % against 2026",
    settledBy: ["quantity"],
    falseFriend: /^materially\s+(?:influenc\w+\s+by|adverse)/i,
  },
  {
    id: "similar",
    pattern: phrasePattern(
      "(?:broadly|largely|roughly|generally|reasonably|substantially|somewhat) (?:similar|comparable|equivalent|equal|alike)(?: \\w+)?|roughly|more or less|or so|give or take|in the (?:region|order|neighbou?rhood) of|in the ball~?park",
    ),
    advice: "Name what it is compared with, and the figure.",
    suggestion: "within 5 % of the list price",
    settledBy: ["quantity"],
  },
  {
    id: "some",
    pattern: phrasePattern(
      "(?:several|numerous|various|multiple|many|some|a (?:good |large |small |limited |certain |growing |wide |broad )*(?:number|variety|range|handful|couple|lot|selection|set) of|a few|a couple of|lots of|plenty of|dozens of|a host of|a limited|a certain)(?: (?:joint|new|additional|further|co~branded|marketing|sales|regional|key|major|local|online|dedicated|large|strategic|qualified|named|trained|certified|technical|customer|target|annual|yearly|different|exciting|potential|interested|enterprise|other|number of))* (?:campaigns?|events?|webinars?|workshops?|leads?|customers?|clients?|accounts?|meetings?|calls?|visits?|sellers?|salespeople|people|engineers?|experts?|specialists?|consultants?|sessions?|trainings?|references?|case studies|deals?|opportunit(?:y|ies)|projects?|initiatives?|activit(?:y|ies)|articles?|posts?|mailings?|trade fairs?|fairs?|prospects?|pilots?|integrations?|resellers?|partners?|installations?|licen[cs]es?|seats?|markets?|countries|territor(?:y|ies)|regions?|stores?|budget|funding|money|discount|support|help|assistance|time|training|effort|resources?|improvements?|features?|materials?|assets|staff|personnel|units|orders?)(?! tax)",
    ),
    advice: "Say how many.",
    suggestion: "four joint campaigns in the first year",
    settledBy: ["quantity"],
    falseFriend: /^(?:some|many)\s+(?:customers|countries|partners)\s+(?:may|do|are|have)\b/i,
    falseFriendBefore: /\b(?:across|between|against|from|of)\s+$/i,
  },
  {
    id: "dedicated-people",
    pattern: phrasePattern(
      "(?:the |all )?(?:necessary|needed|required|relevant|qualified|competent|capable|adequately trained|right)(?: and (?:qualified|sufficient|appropriate|adequate))? (?:resources?|staff|staffing|personnel|people|support|funding|budget|manpower|capacit(?:y|ies)|skills|expertise|assistance|cooperation|steps|measures|attention|efforts?)",
    ),
    advice: "Say how many people, which skills or how much money.",
    suggestion: "two certified engineers and 40,000 EUR a year",
    settledBy: ["quantity", "standard"],
    falseFriend:
      /^(?:required|needed|necessary|relevant)\s+(?:staff|personnel|people|skills)\s+(?:under|in)\s+(?:clause|section|schedule)/i,
  },
];
