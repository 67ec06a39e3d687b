import { termCatalogue } from "../../term-sheet/catalogue";
import { expandPath, getAt } from "../../term-sheet/path";
import type { Finding, Rule, RuleHit } from "../rule";
import { findVaguePhrases } from "../vague-phrases";

/** Where words can be vague: free text and lists, but not names, addresses and offices of the parties. */
const freeTextPaths = termCatalogue
  .filter(
    ({ kind, path }) => ["text", "longText", "list"].includes(kind) && !path.startsWith("parties.parties"),
  )
  .map(({ path }) => path);

function hitsIn(path: string, value: unknown): RuleHit[] {
  const texts = (Array.isArray(value) ? value : [value]).filter((text) => typeof text === "string");
  const seen = new Set<string>();
  return texts.flatMap(findVaguePhrases).flatMap(({ phrase, advice }) => {
    const subject = phrase.toLowerCase();
    if (seen.has(subject)) return [];
    seen.add(subject);
    return [{ path, subject, message: `“${phrase}” can mean anything. ${advice}` }];
  });
}

export const vagueWording: Rule = {
  id: "vague-wording",
  title: "Vague wording",
  severity: "vague",
  source: "S0",
  explanation:
    "Words such as “best efforts” or “promptly” read well and settle nothing: when it matters, each side means something else.",
  signOff: ["legal"],
  check: (sheet) =>
    freeTextPaths.flatMap((cataloguePath) =>
      expandPath(sheet, cataloguePath).flatMap((path) => hitsIn(path, getAt(sheet, path))),
    ),
  examples: {
    bad: {
      text: "Castellan will use best efforts to promote the module and respond promptly.",
      terms: {
        parties: { purpose: "Castellan will use best efforts to promote the module and respond promptly." },
      },
    },
    good: {
      text: "Castellan runs two campaigns each quarter and answers requests within 2 business days.",
      terms: {
        parties: {
          purpose: "Castellan runs two campaigns each quarter and answers requests within 2 business days.",
        },
      },
    },
  },
};

/** The vague phrases of one free text, as findings at `path`; names and offices of parties are never vague. */
export function lintFreeText(path: string, text: string): Finding[] {
  if (path.startsWith("parties.parties")) return [];
  const { id: ruleId, severity } = vagueWording;
  return hitsIn(path, text).map((hit) => ({ ...hit, ruleId, severity }));
}
