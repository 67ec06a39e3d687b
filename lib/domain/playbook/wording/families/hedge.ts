import { phrasePattern, type VagueFamily } from "../vague-family";

/** Words that turn a duty into a habit or a wish. */
export const hedgeFamilies: readonly VagueFamily[] = [
  {
    id: "normally",
    pattern: phrasePattern(
      "(?:shall|will|must|should|is|are|may|can|would) (?:generally|normally|typically|usually|ordinarily|mostly|largely|as a rule|in principle|in general)(?! (?:available|accepted|applicable|known|recogni[sz]ed|open to))|(?:^|(?<=[.;] ?))(?:generally|normally|typically|usually|in general|as a rule|in principle),? (?!available|accepted)|(?:as a general rule|as a rule|in principle|more often than not|wherever sensible|where sensible|if sensible)(?! agreed)|should (?:be able to|help|assist|lead to|result in)|it is (?:hoped|expected|anticipated|desired|intended) that|is expected to|are expected to|expects to|would like to",
    ),
    advice: "Say what always applies, and list the exceptions.",
    suggestion: "pays within 30 days of the invoice",
    falseFriend: /^(?:is|are)\s+(?:generally|normally)\s+available/i,
    falseFriendBefore: /\b(?:agreed|agreement)\s+$/i,
    settledBy: ["quantity", "time"],
  },
  {
    id: "and-so-on",
    pattern:
      /(?<![\w-])(?:etc\b\.?|et\s+cetera|and\s+so\s+(?:on|forth)|and\s+the\s+like|and\s+others\b|(?:or|and)\s+(?:similar|comparable|such\s+like)(?=\s*[.,;)]|\s*$|\s+(?:things|activities|events|measures|formats|initiatives|services|items|materials))|and\s+more(?=\s*[.,;)]|\s*$)|among\s+other\s+things|or\s+something\s+(?:like|similar)|or\s+the\s+like|and\s+such(?=\s*[.,;)]|\s*$)|and\s+other\s+(?:activities|measures|initiatives|things|support))/gi,
    advice: "List everything that is meant.",
    suggestion: "webinars, trade fairs and mailings",
    falseFriend: /^and\s+others\s+(?:named|listed)/i,
  },
];
