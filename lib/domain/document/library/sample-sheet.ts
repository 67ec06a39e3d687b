import type { PartnershipModel } from "@/lib/domain/deal/partnership-model";
import { termCatalogue } from "@/lib/domain/term-sheet/catalogue";
import type { CatalogueEntry } from "@/lib/domain/term-sheet/catalogue-entry";
import { isTermShown } from "@/lib/domain/term-sheet/completeness";
import { expandPath, setAt } from "@/lib/domain/term-sheet/path";
import { findSchemaTerm } from "@/lib/domain/term-sheet/schema-terms";
import { emptyTermSheet, type TermSheet } from "@/lib/domain/term-sheet/term-sheet";

/**
 * "typical" answers each term with the catalogue's own example; "full-…" says yes to everything and takes the first,
 * second or third answer of each choice, so that between them every clause of the house is called for.
 */
export type SampleKind = "typical" | "full-1" | "full-2" | "full-3";
export const fullSamples = ["full-1", "full-2", "full-3"] as const satisfies readonly SampleKind[];

const names = { us: "Harbourline Systems Ltd", them: "Castellan Integration GmbH" };
const streamOf: Readonly<Record<PartnershipModel, string>> = {
  referral: "referral_fee",
  co_sell: "tiered_by_year",
  reseller: "reseller_margin",
  implementation: "percentage",
  oem: "royalty",
  joint_venture: "percentage",
  technology_alliance: "co_marketing_split",
  api_licence: "tiered_by_volume",
  joint_development: "milestone",
};

/** Answers in which the sample should be sensible rather than the first of a list. */
const typicalAnswers: Readonly<Record<string, unknown>> = {
  "law.liability.cap": "greater_of",
  "exclusivity.kind": "grants",
  "termExit.renewal.kind": "automatic",
  "termExit.terminationForConvenience.by": "either",
  "revenueShare.payment.trigger": "customer_payment",
};
const fixedAnswers: Readonly<Record<string, unknown>> = {
  "parties.effectiveOn": "2027-02-01",
  "parties.targetSigningOn": "2027-01-15",
  "exclusivity.grants[].fromOn": "2027-02-01",
  "exclusivity.grants[].untilOn": "2028-07-31",
  "revenueShare.payment.currency": "EUR",
};

const numberIn = (text: string, otherwise: string): string =>
  /\d[\d,]*(?:\.\d+)?/.exec(text)?.[0].replaceAll(",", "") ?? otherwise;
const listIn = (text: string): string[] =>
  text
    .split(/;|, /)
    .map((item) => item.trim())
    .filter((item) => item !== "");

function periodIn(text: string): string {
  const [, count, unit] = /(\d+) (day|week|month|year)/.exec(text) ?? [];
  return count && unit ? `P${count}${unit.charAt(0).toUpperCase()}` : "P12M";
}

function choiceIn(entry: CatalogueEntry, kind: SampleKind): unknown {
  const options = entry.options ?? [];
  if (kind === "typical") {
    const known = typicalAnswers[entry.path];
    if (options.some(({ value }) => value === known)) return known;
    return (options.find(({ label }) => label === entry.example) ?? options[0])?.value;
  }
  return options[(Number(kind.at(-1)) - 1) % Math.max(options.length, 1)]?.value;
}

function rowsOf(entry: CatalogueEntry, model: PartnershipModel): { id: string; [key: string]: unknown }[] {
  if (entry.path === "parties.parties") return [{ id: "us" }, { id: "them" }];
  if (entry.path === "revenueShare.streams") return [{ id: "first", model: streamOf[model] }];
  return [{ id: "first" }];
}

function answerTo(entry: CatalogueEntry, path: string, model: PartnershipModel, kind: SampleKind): unknown {
  if (Object.hasOwn(fixedAnswers, entry.path)) return fixedAnswers[entry.path];
  const isUs = path.includes("[us]");
  if (entry.path === "parties.parties[].name") return isUs ? names.us : names.them;
  if (entry.path === "parties.parties[].side") return isUs ? "us" : "them";
  const { example } = entry;
  switch (entry.kind) {
    case "rows":
      return rowsOf(entry, model);
    case "list":
      return listIn(example);
    case "money":
      return { amount: numberIn(example, "50000"), currency: "EUR" };
    case "percent":
      return numberIn(example, "10");
    case "decimal":
      return numberIn(example, "10");
    case "integer":
      return Math.round(Number(numberIn(example, "10")));
    case "date":
      return "2027-06-30";
    case "period":
      return periodIn(example);
    case "choice":
      return choiceIn(entry, kind);
    case "boolean":
      if (kind === "typical") return example.startsWith("Yes");
      return entry.path !== "law.arbitration.agreed" || kind !== "full-2";
    case "partyRef":
      return /Castellan/.test(example) ? "them" : "us";
    default:
      return /currency/i.test(entry.path) ? "EUR" : example.slice(0, 300);
  }
}

/**
 * A sheet in which every term of the model is answered, made from the catalogue's own examples, so that a new term is
 * in it at once. For previews and for finding the clauses of the house; no deal of anyone's.
 */
export function sampleSheet(model: PartnershipModel, kind: SampleKind = "typical"): TermSheet {
  let sheet: TermSheet = emptyTermSheet();
  for (const entry of termCatalogue)
    for (const path of expandPath(sheet, entry.path)) {
      if (entry.path === "revenueShare.streams[].model") continue;
      if (!isTermShown(sheet, entry, model, path)) continue;
      const answer = findSchemaTerm(entry.path)?.schema.safeParse(answerTo(entry, path, model, kind));
      if (!answer?.success) continue;
      const written = setAt(sheet, path, answer.data);
      if (written.ok) sheet = written.value;
    }
  return sheet;
}
