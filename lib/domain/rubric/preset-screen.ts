import type { Screen } from "./screen";

/** The non-negotiables S2 names, as questions; which answers rule a partner out is ours and can be edited. */
export const standardScreen: Screen = {
  version: 1,
  lookAgainAfter: "P6M",
  questions: [
    {
      key: "ip_protection",
      question:
        "Will each side keep what it owned before, and agree in writing who owns what is made together?",
      help: "Ask before anything confidential is shown. A claim to our existing work rules the partner out.",
      concern: "Our intellectual property would not be protected.",
      leadsTo: { yes: "pursue", no: "no", unknown: "not_now" },
    },
    {
      key: "exclusivity_demanded",
      question: "Do they insist on exclusivity without an end date or a sales target?",
      help: "Exclusivity tied to a period, a territory or results can be negotiated; answer no in that case.",
      concern: "Open-ended exclusivity would close the market to us.",
      leadsTo: { yes: "no", no: "pursue", unknown: "not_now" },
    },
    {
      key: "territory",
      question: "May they sell and serve in at least one territory we plan to enter?",
      help: "Look for licences, registrations and earlier exclusive promises to others.",
      concern: "They cannot act in a territory we need at present.",
      leadsTo: { yes: "pursue", no: "not_now", unknown: "not_now" },
    },
    {
      key: "legal_compatibility",
      question: "Can we lawfully do business with them, by sanctions, competition and data-protection rules?",
      help: "Check the company, its owners and where it would process customer data.",
      concern: "Doing business with them would break, or may break, the law.",
      leadsTo: { yes: "pursue", no: "no", unknown: "not_now" },
    },
    {
      key: "cultural_compatibility",
      question: "Could our teams work with theirs for years?",
      help: "After two conversations: do they keep appointments, answer openly and treat people decently?",
      concern: "The two companies would find it hard to work together as they are now.",
      leadsTo: { yes: "pursue", no: "not_now", unknown: "pursue" },
    },
  ],
};
