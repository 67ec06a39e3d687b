import { phrasePattern, type VagueFamily } from "../vague-family";

const softThings =
  "(?:awareness|demand|traction|momentum|visibility|engagement|synergies|relationships?|loyalty|goodwill|trust|excitement|buzz|brand (?:awareness|value|recognition)|mindshare|potential|efficienc(?:y|ies)|collaboration|cooperation|alignment|innovation|success|satisfaction)";
const notAfter = "(?!(?:and|or|in|of|to|for|by|at|on|under|with|that|which|if|as|is|are|than|from|but)\\b)";

/** Words that sound like a promise and name nothing that could be checked. */
export const softFamilies: readonly VagueFamily[] = [
  {
    id: "manner-adverbs",
    pattern: phrasePattern(
      "(?:adequately|sufficiently|equitably|fairly|appropriately|satisfactorily|suitably|professionally|competently|amicably|constructively|efficiently|cost~effectively|generously|thoroughly|carefully|responsibly|conscientiously|sensibly|meaningfully)(?: and \\w+ly)?(?= *(?:[.,;)]|$|in|on|to|for|with|by|and|between|among|before|during|at|from|across|towards?)(?![\\w-]))|(?:sufficiently|adequately|suitably|fairly) (?!given|traded)[a-z]+|well in advance|(?:sufficiently|far) in advance|ahead of time|(?:at|on|with) (?:short|due|adequate|ample|appropriate|proper) notice|due (?:notice|consideration|regard|attention|weight)|give (?:due |serious |full |favou?rable )*consideration to",
    ),
    advice: "Say by what figure or standard it is judged.",
    suggestion: "each company pays 50 %",
    settledBy: ["quantity", "standard", "time"],
    falseFriend: /^(?:fairly\s+traded|sufficiently\s+(?:proves?|evidences?))/i,
  },
  {
    id: "soft-goals",
    pattern: phrasePattern(
      `(?:driv|rais|creat|build|generat|boost|increas|maximi[sz]|foster|enhanc|strengthen|improv|leverag|deepen|accelerat|optimi[sz]|stimulat|promot|unlock|ensur|secur|nurtur|maintain|develop|cultivat|exploit)\\w* (?:the |its |their |our |joint |mutual |brand |market |customer |a |strong |good |lasting |and |overall |full |partner |product )*${softThings}(?![ -](?:scores?|surveys?|index|rate|rates|campaigns?|funds?|platform|programme?|forecasts?|forecasting|plans?|planning|data|model|models|management|letters?))|(?:generat|creat|rais|stimulat|build)\\w* (?:\\w+ )?interest(?! (?:at|of|on|rate))|help(?:s|ing)? (?:out|(?:to )?(?:grow|drive|build|increase|develop|expand|promote|win|sell)(?: \\w+)?)|(?:add|adds|adding|deliver|delivers|creat|create|creates) (?:real |significant |more |added )?value|added value|(?:play|plays|take|takes|have|has) (?:an? )?(?:active|key|leading|central|important|meaningful|prominent) (?:role|part)|(?:prominent|proper|special|priority|preferential|appropriate|particular|favou?rable|close|sufficient) (?:placement|attention|treatment|consideration|visibility|promotion|positioning|coverage|access)|(?:top|high|highest|utmost) priority|as a (?:matter of )?priority|(?:long~lasting|sustainable|lasting|healthy|profitable|mutual) (?:growth|success|relationship|partnership|results)|good (?:relations?|relationships?|communications?|cooperation|terms with)|(?:open|clear|transparent|honest|effective) (?:and \\w+ )?communication|in any way (?:it|they|we) can|whatever it takes|(?:make|makes|making) (?:itself|themselves|himself|herself|oneself|ourselves) (?:reasonably |generally |readily )?available|(?:when|where|if|as|whenever|wherever|as (?:much|far|best|often) as) (?:it|they|we) (?:can|may be able to|is able to|are able to|wish(?:es)?|likes?|pleases?)|within reason|if need be|where (?:reasonable|sensible|beneficial|desirable|relevant)|on an ad~hoc basis|ad~hoc|(?:maximi[sz]e|optimi[sz]e)s? [a-z]+`,
    ),
    advice: "Say what will exist or have happened, how much and by when.",
    suggestion: "500 visits to the joint landing page by 30 June",
    settledBy: ["quantity", "frequency"],
    falseFriend: /^(?:ensur|secur|maintain)\w*\s+(?:the\s+)?(?:customer\s+)?satisfaction\s+(?:scores?|of)/i,
  },
  {
    id: "soft-adjectives",
    pattern: phrasePattern(
      `(?:highly|very|extremely|fully|truly|always) (?:available|performant|scalable|reliable|responsive|secure|flexible|skilled|qualified|motivated|visible|relevant|competitive|committed|professional)|performant|(?:be|is|are|remains?|stays?|keeps?|kept) (?:\\w+ )?(?:competitive|affordable|attractive|responsive|flexible|reliable|professional|supportive|cooperative|proactive|fair|equitable|transparent|robust|scalable)|(?:commercially|technically|economically|financially|operationally) (?:viable|feasible|sensible|acceptable|practicable|practical|prudent|justifiable|attractive|advantageous|advisable|desirable)|(?:customary|usual) ${notAfter}[a-z]+|(?:minor|slight|modest|trivial|negligible|small|moderate|nominal|insignificant|immaterial|lesser) (?:delays?|changes?|deviations?|defects?|errors?|adjustments?|differences?|costs?|fees?|amounts?|modifications?|discounts?|investments?|increases?|reductions?|contributions?|interruptions?|outages?)|(?:large|small|high|low|great|vast|huge|wide|broad|increasing|growing|limited|decent) (?:numbers?|volumes?|amounts?|quantit(?:y|ies)|share|range|variety|proportion|percentage)(?: of(?: \\w+)?)?|critical mass|(?:good|positive|poor|bad|strong|favou?rable|negative|encouraging|satisfying|promising) (?:customer |partner |market |user |sales |overall )?(?:feedback|reviews?|responses?|reception|performance|outcomes?|references|experiences?|impressions?|trends?)|successful (?!completion|bidder|applicant|candidate|party|test|exam|tenderer|claimant)[a-z]+|quality (?:leads?|services?|support|content|work|training|materials?|products?)|(?:dedicated|ongoing|continuous|continued|comprehensive|extensive|full|intensive|hands~on|broad|deep|first~hand|additional|further|basic|general|strong|priority|enhanced|tailored|personali[sz]ed|material) (?:and \\w+ )?(?:resources|support|staff|personnel|assistance|training|attention|guidance|help|marketing support|sales support|enablement|funding|investment|knowledge transfer|engagement|collaboration|cooperation|expertise|improvements?)|(?:all )?(?:relevant|pertinent) (?:information|stakeholders|people|documentation|data|details|training|materials|updates|parties|contacts)|certain (?:customers|products|territories|resources|conditions|cases|circumstances|features|services|costs|markets|regions|targets|thresholds?|limits?|amounts?)|(?:competent|experienced|capable|skilled|seasoned|knowledgeable|motivated|talented|senior) (?:and \\w+ )?(?:(?:project|account|sales|product|technical|alliance|partner|support|marketing) )?(?:person|people|managers?|engineers?|staff|personnel|teams?|sellers?|salespeople|consultants?|contacts?|experts?|specialists?|developers?|trainers?)|frequent(?! flyer)|timely(?: (?:and \\w+ )?[a-z]+)?|(?:best|most) (?:available|suitable|appropriate|efficient|effective|possible) [a-z]+|best~possible|(?:professional|good|decent|proper) (?:work|service|conduct|behaviou?r|job|care of)`,
    ),
    advice: "Say how much, how many or by what standard.",
    suggestion: "a satisfaction score of at least 8 out of 10",
    settledBy: ["quantity", "standard", "time"],
    falseFriend:
      /^(?:reasonable\s+(?:if|when|person|care|skill)|reasonable,|(?:customary|usual)\s+(?:law|place|address|business\s+hours|working\s+hours|residence)|(?:full|basic|general)\s+(?:support|training)\s+(?:plan|tier|package|course|contract)|(?:additional|further)\s+(?:training|support)\s+(?:costs?|is|at|days?)|continuous\s+(?:integration|delivery)|is\s+fair\s+market)/i,
    falseFriendBefore: /\b(?:fair,?|beyond(?: a| any)?|no less than|not less than|exercis\w+|at least)\s+$/i,
  },
];
