import type { TermSheet } from "../../term-sheet/term-sheet";
import { extractPromises } from "../radar/extract-promises";
import { type ConflictKind, findPromiseConflicts, type PromiseConflict } from "../radar/find-conflicts";
import type { DealPromises } from "../radar/promise";
import type { LintContext, Rule, RuleExample, RuleHit } from "../rule";

const known = new WeakMap<
  TermSheet,
  { others: readonly DealPromises[]; found: readonly PromiseConflict[] }
>();

/** The three rules ask the same question; it is answered once for a sheet. */
function conflictsOf(sheet: TermSheet, { otherDeals, partnerName }: LintContext): readonly PromiseConflict[] {
  if (!otherDeals || otherDeals.length === 0) return [];
  const before = known.get(sheet);
  if (before && before.others === otherDeals) return before.found;
  const partner = partnerName ?? sheet.parties.parties.find(({ side }) => side === "them")?.name ?? "";
  const found = findPromiseConflicts(extractPromises(sheet), otherDeals, partner);
  known.set(sheet, { others: otherDeals, found });
  return found;
}

const openings: Readonly<Record<ConflictKind, string>> = {
  exclusivity: "Exclusivity meets another deal",
  non_compete: "A non-compete meets another deal",
  best_terms: "Best terms meet a better offer",
};

function toHit({ kind, path, ownWords, other, about }: PromiseConflict): RuleHit {
  return {
    path,
    subject: `${other.dealId} ${other.path} ${other.words}`,
    message: `${openings[kind]} (${about}). Here: “${ownWords}”. ${other.isLive ? "Live deal" : "Deal"} “${other.dealTitle}”: “${other.words}”.`,
    otherDeal: { dealId: other.dealId, title: other.dealTitle, path: other.path, words: other.words },
  };
}

const check =
  (kind: ConflictKind): Rule["check"] =>
  (sheet, context) =>
    conflictsOf(sheet, context)
      .filter((conflict) => conflict.kind === kind)
      .map(toHit);

const parties = [
  { id: "us", side: "us" as const, name: "Harbourline" },
  { id: "them", side: "them" as const, name: "Castellan" },
];

const grant = (geographies: string[]): RuleExample["terms"] => ({
  parties: { parties, products: ["Cold-Chain Module"] },
  exclusivity: {
    kind: "grants",
    grants: [{ id: "g", bound: "us", beneficiary: "them", geographies, untilOn: "2028-01-31" }],
  },
});

const otherDeals: readonly DealPromises[] = [
  {
    dealId: "other",
    dealTitle: "Verity co-sell",
    partnerName: "Verity",
    isLive: true,
    promises: [
      {
        kind: "business",
        path: "parties.territories",
        words: "Cold-Chain Module in European Union",
        field: { products: ["Cold-Chain Module"], places: ["European Union"] },
      },
      {
        kind: "non_compete",
        path: "law.safeguards.nonCompete.promises[p]",
        words: "We do not compete: route planning in France",
        field: { products: ["Route Planner"], places: ["France"] },
      },
      {
        kind: "best_terms",
        path: "law.safeguards.mostFavouredNation.granted",
        words: "Our best terms: margins",
        beneficiary: "Verity",
      },
      {
        kind: "offer",
        path: "revenueShare.streams[s].marginPercent",
        words: "25 % reseller margin",
        rate: "reseller_margin",
        percent: "25",
      },
    ],
  },
];

const margin = (marginPercent: string): RuleExample["terms"] => ({
  parties: { parties },
  revenueShare: { streams: [{ id: "s", model: "reseller_margin", recipient: "them", marginPercent }] },
});

const serves = (territories: string[]): RuleExample["terms"] => ({
  parties: { parties, products: ["Route Planner"], territories },
});

/** This sheet against every other live or drafted deal of the workspace (domain.md §5). Both passages are cited. */
export const promiseRadar: readonly Rule[] = [
  {
    id: "promise-exclusivity",
    title: "Exclusivity another deal already breaks",
    severity: "contradiction",
    source: "S0",
    explanation:
      "What one partner alone was promised, by product, industry, place, channel and time, no other deal may give away.",
    howToFix:
      "Narrow one of the two, let one end before the other begins, or name the other partner as an exception.",
    signOff: ["executive", "legal"],
    check: check("exclusivity"),
    examples: {
      bad: {
        text: "Only Castellan in Ireland, while Verity sells the same module in the EU.",
        terms: grant(["Ireland"]),
        context: { otherDeals },
      },
      good: {
        text: "Only Castellan in Norway, while Verity sells the same module in the EU.",
        terms: grant(["Norway"]),
        context: { otherDeals },
      },
    },
  },
  {
    id: "promise-non-compete",
    title: "Business a non-compete forbids",
    severity: "contradiction",
    source: "S4",
    explanation:
      "A deal inside the field in which we promised not to compete breaks that promise on its first day.",
    howToFix: "Take the field out of the deal, or end the promise first.",
    signOff: ["executive", "legal"],
    check: check("non_compete"),
    examples: {
      bad: {
        text: "Route planning for France, where Verity has our promise not to compete.",
        terms: serves(["France"]),
        context: { otherDeals },
      },
      good: {
        text: "Route planning for Spain.",
        terms: serves(["Spain"]),
        context: { otherDeals },
      },
    },
  },
  {
    id: "promise-best-terms",
    title: "Better terms than the best ones",
    severity: "contradiction",
    source: "S4",
    explanation: "Whoever was promised our best terms gets every better rate that another deal offers.",
    howToFix: "Offer no more than the best-terms partner has, or end that promise.",
    signOff: ["executive", "legal"],
    check: check("best_terms"),
    examples: {
      bad: {
        text: "32 % margin, while Verity was promised our best terms at 25 %.",
        terms: margin("32"),
        context: { otherDeals },
      },
      good: { text: "20 % margin.", terms: margin("20"), context: { otherDeals } },
    },
  },
];
