import { approximateDays } from "../../shared/calendar";
import type { Rule, RuleHit } from "../rule";

export const noticeLongerThanTerm: Rule = {
  id: "notice-longer-than-term",
  title: "Notice as long as the term",
  severity: "contradiction",
  source: "S1",
  explanation: "Notice that must be given before the term begins can never be given in time.",
  signOff: ["legal"],
  check: (sheet) => {
    const { initialTerm, renewal } = sheet.termExit;
    const { noticePeriod } = renewal;
    if (renewal.kind !== "automatic" || noticePeriod === undefined) return [];
    const days = approximateDays(noticePeriod);
    const path = "termExit.renewal.noticePeriod";
    const hits: RuleHit[] = [];
    if (initialTerm !== undefined && days >= approximateDays(initialTerm))
      hits.push({
        path,
        message: "The notice against renewal is as long as the first term.",
        relatedPaths: ["termExit.initialTerm"],
        subject: "initial term",
      });
    if (renewal.period !== undefined && days >= approximateDays(renewal.period))
      hits.push({
        path,
        message: "The notice against renewal is as long as the renewed term.",
        relatedPaths: ["termExit.renewal.period"],
        subject: "renewed term",
      });
    return hits;
  },
  examples: {
    bad: {
      text: "Renews for 3 months unless notice is given 6 months before.",
      terms: { termExit: { renewal: { kind: "automatic", period: "P3M", noticePeriod: "P6M" } } },
    },
    good: {
      text: "Renews for 12 months unless notice is given 60 days before.",
      terms: { termExit: { renewal: { kind: "automatic", period: "P12M", noticePeriod: "P60D" } } },
    },
  },
};
