import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { sampleData } from "./crm-lists";
import { madeUpAgreement } from "./made-up-agreement";

/** A filed agreement as its readers marked it: per category the short answer and the words it stands on. */
export interface AnnotatedAgreement {
  id: string;
  title: string;
  answers: Readonly<Record<string, string>>;
  quotes: Readonly<Record<string, readonly string[]>>;
}

/** What the term-sheet form asks of it, as text to type. */
export interface FiledTerms {
  title: string;
  ourName: string;
  theirName: string;
  /** "15 Apr 2009". */
  effectiveOn: string;
  initialTermYears: string;
  renewalYears: string;
  renewalNoticeDays: string;
  governingLaw: string;
  profitSharePercent: string;
  recoupedFirst: Money;
  exclusiveIn: string;
  liabilityCap: Money;
  excludedDamages: string[];
  worksDescription: string;
  needsConsentToAssign: boolean;
}

interface Money {
  amount: string;
  currency: string;
}

/** A strategic alliance with revenue share, exclusivity, ownership, renewal and a cap, out of CUAD (CC BY 4.0). */
const chosenId = "c118";

interface CuadLine {
  id: string;
  title: string;
  text: string;
  answers: Record<string, string>;
  spans: Record<string, [number, number][]>;
}

function readFiled(): AnnotatedAgreement | undefined {
  const file = sampleData("cuad", "dev.jsonl.gz");
  if (!existsSync(file)) return undefined;
  const lines = gunzipSync(readFileSync(file)).toString("utf8").split("\n");
  const line = lines.find((each) => each.startsWith(`{"id": "${chosenId}"`));
  if (line === undefined) return undefined;
  const { id, title, text, answers, spans } = JSON.parse(line) as CuadLine;
  const quotes = Object.entries(spans).map(([category, places]) => [
    category,
    places.map(([from, until]) => text.slice(from, until).replace(/\s+/g, " ")),
  ]);
  return { id, title, answers, quotes: Object.fromEntries(quotes) };
}

const months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** "4/15/09" as "15 Apr 2009". */
function dayOf(american: string): string {
  const [month, day, year] = american.split("/").map(Number);
  return `${day} ${months[(month ?? 1) - 1]} ${2000 + (year ?? 0)}`;
}

const currencies: Record<string, string> = { "£": "GBP", $: "USD", "€": "EUR" };

/** What a person reads out of the marked words before typing it. Throws when the marks do not say it. */
function termsOf({ title, answers, quotes }: AnnotatedAgreement): FiledTerms {
  const find = (category: string, pattern: RegExp): string[] => {
    for (const quote of quotes[category] ?? []) {
      const found = pattern.exec(quote);
      if (found) return found.slice(1).map((part) => part ?? "");
    }
    throw new Error(`${category} of ${title} does not say ${pattern}.`);
  };
  const first = (category: string, pattern: RegExp): string => find(category, pattern)[0] ?? "";
  const money = (category: string): Money => {
    const [sign = "", amount = ""] = find(category, /([£$€])([\d,]+)/);
    return { amount: amount.replaceAll(",", ""), currency: currencies[sign] ?? "" };
  };
  const [ourName = "", theirName = ""] = (answers.Parties ?? "")
    .split(";")
    .map((party) => party.replace(/\(".*?"\)/, "").trim());
  return {
    title,
    ourName,
    theirName,
    effectiveOn: dayOf(answers["Effective Date"] ?? ""),
    initialTermYears: first("Expiration Date", /\((\d+)\) years/),
    renewalYears: first("Renewal Term", /\((\d+)\) year terms/),
    renewalNoticeDays: (answers["Notice Period To Terminate Renewal"] ?? "").replace(/\D/g, ""),
    governingLaw: answers["Governing Law"] ?? "",
    profitSharePercent: first("Revenue/Profit Sharing", /(\d+)% of .*? profits/),
    recoupedFirst: money("Revenue/Profit Sharing"),
    exclusiveIn: first("Exclusivity", /exclusive, .*? in the ([A-Z][a-z]+(?: [A-Z][a-z]+)*)/),
    liabilityCap: money("Cap On Liability"),
    excludedDamages: first("Cap On Liability", /LIABLE FOR ANY (.*?) DAMAGES/)
      .split(/, | OR /)
      .map((kind) => kind.charAt(0) + kind.slice(1).toLowerCase()),
    worksDescription: first("Ip Ownership Assignment", /(Works means.{10,100})(?=[,;])/),
    needsConsentToAssign: (quotes["Anti-Assignment"] ?? []).some((quote) =>
      /prior written consent/.test(quote),
    ),
  };
}

/** The terms of one filed alliance, or of a made-up one where the real material is not at hand. */
export const filedTerms = (): FiledTerms => termsOf(readFiled() ?? madeUpAgreement);
