import { phrasePattern, type VagueFamily } from "../vague-family";

const verbs =
  "(?:promot|market|sell|support|push|pursu|participat|engag|develop|recommend|encourag|contribut|position|advertis|refer|generat|solicit|collaborat|cooperat|co-?operat|assist|manag|monitor|introduc|seek|identif|work|help|advanc|grow|champion|endors|back|driv|build)\\w*";

/** Togetherness without a meeting, a task or a figure. */
export const cooperationFamilies: readonly VagueFamily[] = [
  {
    id: "closely",
    pattern: phrasePattern(
      "(?:work|works|working|co~?operat(?:e|es|ing)|collaborat(?:e|es|ing)|partner|partners|coordinat(?:e|es|ing)|liais(?:e|es|ing)|align|interact|consult)(?: \\w+){0,2} (?:closely|intensively|tightly|hand in hand|in close cooperation|in partnership|in harmony|constructively|side by side)(?: together)?|clos(?:e|er|est) (?:co~?operation|collaboration|coordination|partnership|working relationship|contact|alignment|dialogue|ties|relationship|consultation)|closely (?:co~?operate|collaborate|work|coordinate|align|aligned|involved|with)|(?:work|works|working|pull|pulling|come) (?:jointly |closely )?together(?: (?:to|on|towards?|with|in)\\b)?(?=\\W|$)|join forces|joining forces|(?:support|help|assist|back|promote)s? (?:each other|one another)(?: in \\w+)?|mutual (?:support|assistance|cooperation|promotion|benefit|growth|success|understanding)|strong (?:relationship|partnership|collaboration|cooperation)|win~win|synerg(?:y|ies|istic)|strategic alignment|in the spirit of (?:partnership|cooperation|good faith)|keep (?:each other|one another|the other(?: party)?) (?:informed|updated|posted|in the loop)|stay in (?:touch|contact)",
    ),
    advice: "Say who does what with whom, how often and about what.",
    suggestion: "the two sales leads review every registered deal on the first Monday of each month",
    settledBy: ["frequency"],
    falseFriend: /^closely\s+held|^closely\s+with\s+the\s+(?:date|day)/i,
  },
  {
    id: "actively",
    pattern: phrasePattern(
      `(?:actively|proactively|vigorously|energetically|aggressively|enthusiastically|diligently|intensively|strongly|effectively|efficiently|consistently|continuously|jointly and actively|heavily|persistently|industriously|zealously|conscientiously) (?:and \\w+ly )?${verbs}|${verbs}(?: (?!and\\b|or\\b)[\\w'-]+){0,6} (?:actively|proactively|vigorously|energetically|aggressively|enthusiastically|diligently|intensively|strongly|industriously|zealously|effectively and efficiently)|(?:invest|promot|market|advertis|support|engag|train|cooperat|participat|spend|sell)\\w*(?: (?!and\\b|or\\b)[\\w'-]+){0,4} (?:heavily|extensively|intensively|massively|broadly|widely|strongly|tirelessly|relentlessly)|(?:fully|wholeheartedly|generously|gladly|happily|duly) (?:support|co~?operat|collaborat|assist|engag|back|commit|help|embrac|promot)\\w*|(?:active|proactive|vigorous|energetic|aggressive|full|continued|ongoing|strong|wholehearted|unconditional) (?:and \\w+ )?(?:support|co~?operation|collaboration|promotion|marketing|participation|engagement|assistance|involvement|commitment|selling|sales support)|(?:show|shows|demonstrate|demonstrates) (?:a )?(?:commitment|interest|willingness)|(?:do|does) (?:its|their|our) (?:part|share)|(?:is|are) committed to`,
    ),
    advice: "Say what is done, how much of it and by when.",
    suggestion: "lists the module in its catalogue and presents it in 20 customer meetings a quarter",
    settledBy: ["quantity"],
    falseFriend: /^(?:active\s+participation\s+of|actively\s+used|diligently\s+defend)/i,
  },
];
