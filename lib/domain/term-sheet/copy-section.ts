import { catalogueSections } from "./catalogue";
import type { TermChange } from "./changes";
import { diffSheets } from "./diff";
import { getAt, setAt, toCataloguePath } from "./path";
import { findSchemaTerm } from "./schema-terms";
import { type SectionKey, sectionKeys, type TermSheet } from "./term-sheet";

type Party = TermSheet["parties"]["parties"][number];
type Row = { id: string; [key: string]: unknown };

/** Sections that can be taken over from another deal; the parties are who they are. */
export const copyableSections: readonly SectionKey[] = sectionKeys.filter((key) => key !== "parties");

/** The terms and lists a section has outside any row. Whose paper it began with is told of this deal only. */
const placesOf = (section: SectionKey): readonly string[] =>
  (catalogueSections.find(({ key }) => key === section)?.entries ?? [])
    .map(({ path }) => path)
    .filter((path) => !path.includes("[]") && !path.startsWith("paper."));

/** The party of `into` that plays the part of `party`: same side and role, else the same place on its side. */
function counterpartOf(party: Party, from: readonly Party[], into: readonly Party[]): string | undefined {
  const onSide = into.filter(({ side }) => side === party.side);
  const sameRole = onSide.find(({ role }) => role !== undefined && role === party.role);
  const place = from.filter(({ side }) => side === party.side).indexOf(party);
  return (sameRole ?? onSide[place])?.id;
}

/** Copies a value leaf by leaf: rows get new ids, parties become those of the other sheet or are left out. */
function translate(
  path: string,
  value: unknown,
  partyOf: (id: string) => string | undefined,
  freshId: () => string,
): unknown {
  const kind = findSchemaTerm(toCataloguePath(path))?.kind;
  if (kind === "rows")
    return (value as Row[]).map((row) => ({
      ...(translate(`${path}[${row.id}]`, row, partyOf, freshId) as Row),
      id: freshId(),
    }));
  if (kind === "partyRef") return partyOf(String(value));
  if (kind !== undefined || typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]) => [
        key,
        key === "id" ? inner : translate(`${path}.${key}`, inner, partyOf, freshId),
      ])
      .filter(([, inner]) => inner !== undefined),
  );
}

/**
 * The changes that put the section of `from` in the place of the one in `into`. Rows get ids from `freshId`. Parties
 * are translated by side and role; a term that names a party without a counterpart stays empty, and `unmatched` says
 * which parties those are.
 */
export function copySection(
  from: TermSheet,
  into: TermSheet,
  section: SectionKey,
  freshId: () => string,
): { changes: TermChange[]; unmatched: string[] } {
  const unmatched = new Set<string>();
  const known = new Map(from.parties.parties.map((party) => [party.id, party]));
  const partyOf = (id: string): string | undefined => {
    const party = known.get(id);
    const counterpart = party && counterpartOf(party, from.parties.parties, into.parties.parties);
    if (party && counterpart === undefined) unmatched.add(party.name ?? "a party without a name");
    return counterpart;
  };
  let copied = into;
  for (const path of placesOf(section)) {
    const written = setAt(copied, path, translate(path, getAt(from, path), partyOf, freshId));
    if (written.ok) copied = written.value;
  }
  return { changes: diffSheets(into, copied), unmatched: [...unmatched] };
}

/** A copy of a row with new ids for it and for the rows inside it. */
export function copyRow(listPath: string, row: Row, freshId: () => string): Row {
  const copied = translate(`${listPath}[${row.id}]`, row, (id) => id, freshId) as Row;
  return { ...copied, id: freshId() };
}
