import type { PartnershipModel } from "../../deal/partnership-model";
import { isAnswered } from "../../term-sheet/completeness";
import { getAt } from "../../term-sheet/path";
import type { indemnitySubjects } from "../../term-sheet/sections/law";
import type { TermSheet } from "../../term-sheet/term-sheet";
import type { RuleExample } from "../rule";

/** One line of the checklist of mandatory provisions: the terms that satisfy it, all of them. */
export type Provision = {
  id: string;
  title: string;
  explanation: string;
  message: string;
  models?: readonly PartnershipModel[];
  /** The paths that are still open; the first is where the finding points. */
  openPaths(sheet: TermSheet): readonly string[];
  usual?: { label: string; values: Readonly<Record<string, unknown>> };
  good: RuleExample["terms"];
  /** A sheet that lacks it, where an empty sheet does not. */
  bad?: RuleExample["terms"];
};

/** Models in which money passes between the parties. */
export const commercial: readonly PartnershipModel[] = [
  "referral",
  "co_sell",
  "reseller",
  "oem",
  "joint_venture",
  "api_licence",
];

/** The paths that are not answered. */
export const unanswered =
  (...paths: string[]) =>
  (sheet: TermSheet): string[] =>
    paths.filter((path) => !isAnswered(getAt(sheet, path)));

/** Open while not every party gives this indemnity. */
export const withoutIndemnity =
  (subject: (typeof indemnitySubjects)[number]) =>
  (sheet: TermSheet): string[] => {
    const givers = new Set(
      sheet.law.indemnities.filter((row) => row.subject === subject).map(({ by }) => by),
    );
    const parties = sheet.parties.parties;
    const isGiven = parties.length > 0 && parties.every(({ id }) => givers.has(id));
    return isGiven ? [] : ["law.indemnities"];
  };

/** Models that live from registered deals (S4 §2.1). */
export const registered: readonly PartnershipModel[] = ["referral", "co_sell", "reseller"];

/** Open while the answer is not a plain yes. */
export const confirmed =
  (path: string) =>
  (sheet: TermSheet): string[] =>
    getAt(sheet, path) === true ? [] : [path];

const usLaw =
  /\b(?:USA?|U\.S\.A?\.?|United States|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming)\b/;

/** Whether the law of a state of the USA decides: the only ones in which a waiver of class actions is usual. */
export const isUsLaw = (governingLaw: string | undefined): boolean => usLaw.test(governingLaw ?? "");
