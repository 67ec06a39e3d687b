import { getAt, toCataloguePath } from "../../term-sheet/path";
import type { TermSheet } from "../../term-sheet/term-sheet";
import { type FreeText, freeTextsOf } from "../free-text";
import type { Rule, RuleHit } from "../rule";
import { findRedFlagWords, type RedFlagKind } from "../wording/red-flag-words";

type WrittenRedFlag = {
  kind: RedFlagKind;
  id: string;
  title: string;
  source: string;
  explanation: string;
  advice: string;
  /** Fields made for exactly this promise: once their question is answered, the rule about them speaks. */
  own?: readonly { path: string; answeredBy: string }[];
  bad: string;
  good: string;
};

const safeguards = "law.safeguards";

const written: readonly WrittenRedFlag[] = [
  {
    kind: "exclusivity",
    id: "written-broad-exclusivity",
    title: "Broad exclusivity in a text",
    source: "S4",
    explanation:
      "A promise to work with nobody else binds as much in a sentence as in the exclusivity section.",
    advice: "Move it to the exclusivity section and limit it to a product, industry, place or channel.",
    bad: "Company shall not partner with any competing firm.",
    good: "Company appoints no other integrator for grocery chains in Ireland until 31 July 2028.",
  },
  {
    kind: "jointRights",
    id: "written-joint-rights-assigned",
    title: "Joint results given away in a text",
    source: "S4",
    explanation:
      "If everything made together belongs to the partner, we may lose the right to use our own ideas.",
    advice: "Say that joint results are owned jointly, or by whoever made them.",
    bad: "All jointly developed intellectual property shall be assigned to Partner.",
    good: "Jointly developed intellectual property is owned jointly.",
  },
  {
    kind: "renewal",
    id: "written-renewal-without-minimum",
    title: "Renewal without a minimum in a text",
    source: "S4",
    explanation:
      "An agreement that renews by itself whatever was achieved locks us in with an inactive partner.",
    advice: "Tie the renewal to a minimum, or let it need a signature.",
    bad: "This agreement renews automatically for successive one-year terms.",
    good: "This agreement renews automatically for one year if net revenue reached 800,000 EUR.",
  },
  {
    kind: "liability",
    id: "written-uncapped-liability",
    title: "Unlimited liability in a text",
    source: "S4",
    explanation: "Without any limit one mistake can cost more than the partnership will ever earn.",
    advice: "Limit it; twelve months of fees for both sides is usual.",
    bad: "The liability of either party is unlimited.",
    good: "The liability of either party is limited to the fees of 12 months.",
  },
  {
    kind: "bestTerms",
    id: "written-most-favoured",
    title: "Most-favoured terms in a text",
    source: "S4",
    explanation: "Every better price we give anyone would have to be given to this partner as well.",
    advice: "Take it out, or name a list price that applies to this partner.",
    own: [
      {
        path: `${safeguards}.mostFavouredNation.scope`,
        answeredBy: `${safeguards}.mostFavouredNation.granted`,
      },
    ],
    bad: "Company shall offer Partner prices no less favourable than those offered to any other customer.",
    good: "Partner pays the list price less 25 %.",
  },
  {
    kind: "customerList",
    id: "written-customer-list-audit",
    title: "Customer list opened in a text",
    source: "S4",
    explanation:
      "Whoever sees our customer list can use it against us, and our customers never agreed to it.",
    advice: "Limit the audit to call logs, invoices and registered deals.",
    own: [
      {
        path: `${safeguards}.customerListAudit.scope`,
        answeredBy: `${safeguards}.customerListAudit.allowed`,
      },
      { path: "apiAccess.auditRights.scope", answeredBy: "apiAccess.auditRights.allowed" },
    ],
    bad: "Partner may audit our customer list once a year.",
    good: "Partner may audit the invoices of registered deals, without any customer list.",
  },
  {
    kind: "nonCompete",
    id: "written-non-compete",
    title: "Broad non-compete in a text",
    source: "S4",
    explanation: "A promise not to compete in what we live from puts the company itself at stake.",
    advice: "Refuse it, or limit it to a named segment, place and time.",
    own: [
      { path: `${safeguards}.nonCompete.promises[].scope`, answeredBy: `${safeguards}.nonCompete.exists` },
    ],
    bad: "Company shall not sell any product that competes with Partner's products.",
    good: "Company does not sell competing loggers to pharmaceutical wholesalers in Ireland for 12 months.",
  },
  {
    kind: "perpetual",
    id: "written-perpetual-licence",
    title: "Licence without end in a text",
    source: "S1",
    explanation:
      "A licence to our existing rights that never ends survives the partnership it was meant for.",
    advice: "Let the licence end with the agreement.",
    bad: "We hereby grant a perpetual, irrevocable licence to the platform.",
    good: "The licence to the platform ends with this agreement.",
  },
  {
    kind: "broadLicence",
    id: "written-over-broad-licence",
    title: "Licence for everything in a text",
    source: "S1",
    explanation: "A licence for any purpose lets the partner build what competes with us.",
    advice: "Name the products, the purpose and the places the licence covers.",
    bad: "Licensee may use the software for any purpose whatsoever.",
    good: "Licensee may use the software to run its own warehouses in Ireland.",
  },
  {
    kind: "background",
    id: "written-background-claimed",
    title: "Existing rights given away in a text",
    source: "S1",
    explanation: "What a party had before the partnership should still be its own afterwards.",
    advice: "Say that each party keeps what it had before.",
    bad: "Our existing software becomes the property of the partner.",
    good: "Each party keeps its existing software.",
  },
];

function hitsIn(flag: WrittenRedFlag, { path, text }: FreeText): RuleHit[] {
  return findRedFlagWords(flag.kind, text).map((quote) => ({
    path,
    subject: quote.toLowerCase(),
    message: `“${quote}” ${flag.advice}`,
    suggestion: `Write, for example, “${flag.good}”`,
  }));
}

const isSpokenFor = (flag: WrittenRedFlag, sheet: TermSheet, path: string): boolean =>
  flag.own?.some(
    (field) => field.path === toCataloguePath(path) && getAt(sheet, field.answeredBy) !== undefined,
  ) ?? false;

/** A promise hidden in prose is a promise: the red flags of domain.md §5, read in every free text. */
export const redFlagsInWords: readonly Rule[] = written.map((flag) => ({
  id: flag.id,
  title: flag.title,
  severity: "red_flag",
  source: flag.source,
  explanation: flag.explanation,
  howToFix: flag.advice,
  signOff: ["executive", "legal"],
  check: (sheet) =>
    freeTextsOf(sheet)
      .filter(({ path }) => !isSpokenFor(flag, sheet, path))
      .flatMap((free) => hitsIn(flag, free)),
  readText: (free) => hitsIn(flag, free),
  examples: {
    bad: { text: flag.bad, terms: { parties: { purpose: flag.bad } } },
    good: { text: flag.good, terms: { parties: { purpose: flag.good } } },
  },
}));
