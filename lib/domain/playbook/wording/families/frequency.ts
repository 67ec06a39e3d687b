import { phrasePattern, type VagueFamily } from "../vague-family";

const meetings =
  "meetings?|calls?|reviews?|updates?|reports?|reporting|contacts?|communications?|check~ins?|exchanges?|sessions?|visits?|audits?|intervals?|basis|trainings?|syncs?|feedback|newsletters?|workshops?|statements?|discussions?|consultations?|dialogue|alignment|monitoring|maintenance|inspections?|forecasts?|assessments?|touch~?points?|status|follow~ups?|business reviews?|briefings?|campaigns?|events?|webinars?|demonstrations?|backups?|releases?|patches|tests?";

/** How often, without a calendar. */
export const frequencyFamilies: readonly VagueFamily[] = [
  {
    id: "regularly",
    pattern: phrasePattern(
      `(?:on|at) (?:a |an )?(?:(?:fairly |reasonably |mutually )?(?:regular|periodic|frequent|ongoing|continuous|continual|recurring|occasional|routine|appropriate|suitable|agreed) )(?:basis|intervals?)|at reasonable intervals|(?:regularly|periodically|frequently|occasionally|routinely|sporadically|continually|repeatedly|recurrently|often)|(?:from time to time|every (?:now and then|so often|once in a while)|now and again|once in a while|at (?:various|appropriate|different|suitable|convenient|reasonable) times|on occasion|as often as (?:necessary|needed|possible|required|practicable))`,
    ),
    advice: "Say how often.",
    suggestion: "on the first Tuesday of each month",
    settledBy: ["frequency"],
    falseFriend:
      /^(?:regularly\s+scheduled|frequently\s+asked|routinely\s+(?:used|available)|frequently\s+(?:used|accessed)|repeatedly\s+(?:breach|fail|miss)\w*)/i,
    falseFriendBefore:
      /\b(?:as\s+(?:may\s+be\s+)?(?:\w+\s+(?:and|or)\s+)?(?:amended|supplemented|modified|updated|revised|restated|replaced|varied|re-enacted)(?:\s+(?:and|or)(?:\/or)?\s+\w+)?,?|in\s+(?:force|effect)|applicable|prevailing|existing|appointed|outstanding|(?:how|more|less|as|too))\s*$/i,
    replacement: (phrase) =>
      /^(?:regularly|periodically|on a regular basis|at regular intervals)$/i.test(phrase)
        ? "once a month"
        : undefined,
  },
  {
    id: "regular-meetings",
    pattern: phrasePattern(
      `(?:regular|periodic|periodical|frequent|occasional|routine|recurring)(?: (?:and \\w+|joint|steering|executive|management|status|progress|business|pipeline|sales|marketing|technical|written|internal|account|quality|committee|performance|security|project|team|partner|roadmap|compliance|planning|account planning|sales pipeline|review|strategy|governance|sponsor|customer|product|training))* (?:${meetings})`,
    ),
    advice: "Say how often.",
    suggestion: "a steering meeting each quarter",
    settledBy: ["frequency"],
  },
];
