import { phrasePattern, type VagueFamily } from "../vague-family";

/** Praise instead of a standard. */
export const qualityFamilies: readonly VagueFamily[] = [
  {
    id: "praise",
    pattern: phrasePattern(
      "world~(?:class|leading)|best~in~(?:class|breed)|best~of~breed|state~of~the~art|cutting~edge|leading~edge|market~leading|industry~leading|first~(?:class|rate)|top~(?:notch|quality|tier support|class)|premium(?: quality| experience| support| service)|(?:the )?(?:high|highest|higher|good|superior|superb|excellent|outstanding|exceptional|great|acceptable|utmost|consistent|high~level|maximum|unparalleled)(?: (?:possible|level of|levels of|standards? of|degree of|professional|and consistent|and \\w+))* (?:qualit(?:y|ies)|standards?|service|service levels?|workmanship|performance|professionalism|customer (?:service|experience|support|care|satisfaction)|experience|support|availability|uptime|reliability|throughput|response times?|integrity|user experience)|high~(?:quality|performance|performing|availability|end|impact|value)|low~(?:latency|cost)|(?:low|minimal|minimum|short|fast|quick|good) (?:latency|response times?|downtime|disruptions?|delays?|impact|effort|interruptions?|turnaround)|(?:near )?real~time(?= (?:support|response|service))|seamless(?:ly)?|smooth(?:ly)?|frictionless|hassle~free|effortless(?:ly)?|user~friendly|easy~to~use|intuitive|goes well|go well|works well|runs well|performs? well|works? properly|functions? properly|(?:users?|customers?|clients?|everyone|both sides|parties|partners?|people) (?:is|are|will be) (?:happy|satisfied|pleased|content)|to (?:the|its|their|our|[a-z]+'s) (?:reasonable |full |entire |complete )*satisfaction|good results?|positive results?|(?:is|are|was|be|proves?|deemed) (?:a )?(?:success|successful)",
    ),
    advice: "Name the standard or the figure it is measured by.",
    suggestion: "99.9 % availability a month, p95 below 200 ms",
    settledBy: ["quantity", "standard", "time"],
    falseFriend:
      /^(?:to\s+the\s+satisfaction\s+of\s+(?:the\s+|all\s+|such\s+)?(?:conditions?|requirements?|judge?ment|debt)|first[-\s]+class\s+(?:mail|air|post|hotel|travel|postage)|high[-\s]+availability\s+(?:zones?|clusters?|mode|setup)|high[-\s]+end\s+(?:devices?|of)|customer\s+satisfaction|(?:smooth|seamless)\s+(?:surface|tube|pipe)|minimum\s+(?:effort)\s+of)/i,
  },
  {
    id: "industry-standard",
    pattern: phrasePattern(
      "(?:generally |commonly )?(?:accepted |prevailing |applicable |customary |best |good |usual |normal |current |recogni[sz]ed |standard |prudent )*(?:industry|market|sector)(?:-wide)?(?:'s)? (?:best )?(?:standards?|practices?|norms?|customs?|benchmarks?)|(?:accepted|prevailing|customary|best|good|usual|normal|recogni[sz]ed|standard|prudent|sound) (?:trade|business|professional|commercial) (?:standards?|practices?|norms?|customs?)|industry~standards?|best~practices?|(?:usual|customary|normal|standard|common) (?:practices?|business practices?|terms|conditions|rates|prices|fees|charges|procedures?|market (?:rates?|prices?|terms|conditions))|(?:prevailing|current|competitive|applicable) market (?:rates?|prices?|terms|conditions)|market~standard|in line with (?:the )?(?:market|industry)|at (?:the )?market (?:rates?|prices?|conditions|terms)|(?:competitive|attractive|favou?rable|preferential|fair|advantageous|generous|special|good|keen|equitable|appealing|market~based)(?: and \\w+)? (?:pric(?:es?|ing)|rates?|terms|conditions|margins?|discounts?|fees?|compensation|remuneration|shares?|packages?|commissions?|splits?|treatment|incentives?|costs?)|(?:fair and (?:equitable|reasonable)|equitable)(?: \\w+)?|(?:a )?fair (?:share|split|portion|price|return)",
    ),
    advice: "Name the standard, the list or the figure.",
    suggestion: "ISO 27001, or the rates of Schedule 2",
    settledBy: ["standard", "quantity"],
    falseFriend:
      /^(?:fair\s+market\s+value|generally\s+accepted\s+accounting|fair,|fair\s+use|equitable\s+(?:relief|remed\w+|interest|title)|(?:standard|usual|normal)\s+(?:business\s+)?(?:hours|terms\s+(?:in|of|set)|conditions\s+(?:in|of))|standard\s+(?:contractual|terms|conditions|prices|rates|fees|charges|procedures?)\b)/i,
    falseFriendBefore: /\b(?:most|no less|less|more|not less|least|no more|promotes?|promote)\s+$/i,
  },
  {
    id: "manner",
    pattern: phrasePattern(
      "in (?:a|an) (?:\\w+ (?:and|or) )?(?:professional|satisfactory|suitable|efficient|effective|diligent|proper|reasonable|appropriate|cooperative|orderly|responsible|competent|positive|constructive|consistent|fair|timely|transparent|good|businesslike|acceptable|adequate|careful|commercially reasonable)(?: (?:and|or) (?!workmanlike)\\w+)? (?:manner|fashion|way)",
    ),
    advice: "Say what shows that it was done well.",
    suggestion: "a satisfaction score of at least 8 out of 10",
    settledBy: ["standard", "quantity", "time"],
    falseFriend: /^in\s+an?\s+(?:good|professional|competent)\s+(?:and|or)\s+workmanlike/i,
  },
];
