import { phrasePattern, type VagueFamily } from "../vague-family";

const whose = "(?:all |every |its |their |his |her |our |your |the |such )*";
const degree =
  "(?:commercially |technically |professionally )?(?:very |most )?(?:best|reasonable|good|good~faith|diligent|utmost|maximum|fair|honest|genuine|serious|concerted|continued|sincere|active|prudent|bona~fide|appropriate|sufficient|adequate|great|strong|full)(?: (?:and |or |commercial(?:ly reasonable)?|business|practical|reasonable|good~faith|diligent|continuing|joint|possible|practicable|necessary))*";
const efforts =
  "(?:efforts?|endeavou?rs|(?<!any\\s+)attempts?|(?:commercial )?means(?! (?:at|that|the|a|an|any|all)\\b))";

/** Duties to try instead of duties to do. */
export const effortFamilies: readonly VagueFamily[] = [
  {
    id: "efforts",
    pattern: phrasePattern(
      `${whose}(?:${degree}|commercially reasonable|commercial|all|every|any|reasonable commercial) ${efforts}|(?:make|makes|making|made|using|uses?|apply|exert|expend) (?:an? |the )?(?:strong |real |extra |serious |honest )?(?:efforts?|endeavou?rs?)|(?:do|does|doing|try|tries|trying) (?:our|its|their|your|his|her|the) (?:very )?(?:best|utmost|level best)|everything (?:in|within) (?:its|their|our) power|to the best of (?:its|their|our) abilit(?:y|ies)|every effort|best efforts? basis`,
    ),
    advice: "Say what will be done, how much of it and by when.",
    suggestion: "runs two joint campaigns each quarter, each with at least 60 registrants",
  },
  {
    id: "trying",
    pattern: phrasePattern(
      "strives?(?: to(?:wards?)?)?|striving to(?:wards?)?|endeavou?r(?:s|ed|ing)? to|(?:aims?|aiming|seeks|tries|trying|attempts|attempting) to(?! (?:redress|prevent|prohibit|enjoin|recover|claim|cancel|end|terminate|enforce|circumvent|avoid|breach|log|access|sign|hide|evade))|(?:shall|will|must|should|would|agrees? to|undertakes? to|commits? to|promises? to|we|we'll|both parties|the parties|each party|both sides) (?:also |jointly |together |diligently |actively )?(?:try|seek|attempt|aim)(?: and | to(?! (?:enforce|circumvent|evade)))|(?:shall|will|must|should|agrees? to|undertakes? to) (?:also |jointly |together |diligently )?(?:endeavou?r|strive|aspire|work hard)|hopes? to|hopefully",
    ),
    advice: "Say what will be done instead of what will be tried.",
    suggestion: "closes 6 registered deals by 31 December",
  },
  {
    id: "exploring",
    pattern: phrasePattern(
      "(?:shall|will|agree to|agrees to|may|can|intends? to|plans? to|want to|wants to|the parties|both parties|the companies|we|we'll|both sides|teams) (?:also |jointly |together |actively |further )?(?:explore|consider|look into|look for|think about|look at|contemplate|entertain|examine ways)|open to (?:discuss(?:ing)?|explor(?:e|ing)|consider(?:ing)?)|(?:shall|will|may|can|agree to|intend to|to) (?:also |jointly |later |then |further )?(?:discuss|negotiate|talk about|confer)(?: \\w+){0,6} in good faith|(?:negotiate|discuss|agree|work|cooperate|consult) in good faith|good~faith (?:negotiations?|discussions?|talks|consultations?|cooperation)",
    ),
    advice: "Say what is decided, by whom and by which day.",
    suggestion: "the sponsors decide by 31 March whether a second event is funded",
    settledBy: ["time"],
  },
];
