import type { DocumentKind } from "@/lib/domain/deal/document-sequence";
import type { PartnershipModel } from "@/lib/domain/deal/partnership-model";
import type { CalendarDateText } from "@/lib/domain/shared/calendar";
import { getAt, toCataloguePath } from "@/lib/domain/term-sheet/path";
import { findSchemaTerm } from "@/lib/domain/term-sheet/schema-terms";
import type { TermSheet } from "@/lib/domain/term-sheet/term-sheet";
import type { LibraryClause } from "./library/library-clause";
import { refer, runs } from "./runs";
import type { Clause, DocumentParty, Run } from "./tree";
import { writeTerm } from "./written-term";

/** What a document needs beside the sheet. `date` is the day on the paper; without it the day is left blank. */
export type DocumentContext = {
  ourName: string;
  model: PartnershipModel;
  date?: CalendarDateText;
  /** Shown under the title, such as the deal's name. */
  subtitle?: string;
  /** Clauses of the workspace that take the place of house text or stand beside it. */
  library?: readonly LibraryClause[];
};

/** What a clause writes with: typed access to the sheet that turns an answer into a term and a gap into a blank. */
export type Drafting = {
  kind: DocumentKind;
  model: PartnershipModel;
  sheet: TermSheet;
  context: DocumentContext;
  parties: DocumentParty[];
  /** Whether there is an answer at `path`; an empty list or text is none. */
  has(path: string): boolean;
  /** The answer at `path` as a term, or a visible blank that says `label`. */
  term(path: string, label: string): Run;
  /** A choice in words of the sentence: one wording per option. */
  phrase(path: string, label: string, wordings: Readonly<Record<string, string>>): Run;
  /** A number and its unit, "3 certified integrations"; the unit may be missing. */
  quantity(row: string, label: string): Run[];
  /** A count and what it counts, "1 day", "30 days"; the unit is written in the singular and takes an s. */
  counted(path: string, unit: string): Run[];
  /** A party by its id, as clauses call it. */
  partyName(partyId: string): Run;
  /** "a clause reference", or nothing when that clause is not part of this document. */
  reference(clauseKey: string, atSentenceStart?: boolean): Run[];
};

const isAnswer = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== "" && !(Array.isArray(value) && value.length === 0);

/** Makes the tools for one document. `hasClause` says which clauses and schedules are part of it. */
export function draftingFor(
  kind: DocumentKind,
  sheet: TermSheet,
  context: DocumentContext,
  parties: DocumentParty[],
  hasClause: (key: string) => boolean,
): Drafting {
  const nameOf = (partyId: string): string => parties.find((party) => party.id === partyId)?.shortName ?? "";
  const written = (path: string): string => {
    const value = getAt(sheet, path);
    if (!isAnswer(value)) return "";
    const schemaTerm = findSchemaTerm(toCataloguePath(path));
    if (!schemaTerm) throw new Error(`No term of the sheet is called ${path}.`);
    return writeTerm(schemaTerm.kind, value, nameOf);
  };
  const term = (path: string, label: string): Run => {
    const text = written(path);
    return text === "" ? { kind: "blank", path, label } : { kind: "term", path, text };
  };
  return {
    kind,
    model: context.model,
    sheet,
    context,
    parties,
    has: (path) => written(path) !== "",
    term,
    phrase(path, label, wordings) {
      const value = getAt(sheet, path);
      if (!isAnswer(value)) return { kind: "blank", path, label };
      return { kind: "term", path, text: wordings[String(value)] ?? written(path) };
    },
    quantity(row, label) {
      const unit = `${row}.unit`;
      return runs(term(`${row}.target`, label), written(unit) !== "" && [" ", term(unit, "unit")]);
    },
    counted(path, unit) {
      const ending = getAt(sheet, path) === 1 ? "" : "s";
      return runs(term(path, "number of"), ` ${unit}${ending}`);
    },
    partyName(partyId) {
      const path = `parties.parties[${partyId}].name`;
      const party = parties.find((candidate) => candidate.id === partyId);
      if (!party?.name) return { kind: "blank", path, label: "name of the party" };
      if (!isAnswer(getAt(sheet, path))) return { kind: "text", text: party.shortName };
      return { kind: "term", path, text: party.shortName };
    },
    reference: (clauseKey, atSentenceStart = false) =>
      hasClause(clauseKey) ? [refer(clauseKey, atSentenceStart)] : [],
  };
}

/** A clause before numbering. `id` is stable; `heading` runs in italics below the first level. */
export function provision(
  id: string,
  heading: string | null,
  words: readonly Run[],
  children: readonly Clause[] = [],
): Clause {
  const base = { kind: "clause" as const, id, level: 1, number: "" };
  const own = { runs: [...words], children: [...children] };
  return heading === null ? { ...base, ...own } : { ...base, heading, ...own };
}

/** A clause the sheet may call for or not, as the part of a list it is. */
export const onlyIf = (isWanted: boolean | undefined, clause: Clause): Clause[] => (isWanted ? [clause] : []);
