import { findEntry } from "./catalogue";
import { splitRowPath, type TermChange } from "./changes";
import { getAt } from "./path";
import type { SectionKey, TermSheet } from "./term-sheet";
import { valueText } from "./value-text";

/** A change in words, for the term-by-term view of two revisions. */
export type ChangeText = {
  path: string;
  section: SectionKey | undefined;
  /** Where it is: "Grants › Cold-Chain Module › Until". */
  label: string;
  from: string;
  to: string;
  sentence: string;
};

const nameKeys = [
  "name",
  "title",
  "heading",
  "metric",
  "step",
  "what",
  "matter",
  "level",
  "risk",
  "cover",
  "when",
  "statement",
  "description",
  "kind",
  "subject",
  "measure",
  "use",
] as const;

/** What a person calls a row: its name, or its place in the list. */
export function rowName(sheet: TermSheet, rowPath: string, row: unknown): string {
  const fields = (typeof row === "object" && row !== null ? row : {}) as Record<string, unknown>;
  for (const key of nameKeys) {
    const value = fields[key];
    const entry = findEntry(`${rowPath}.${key}`);
    if (value !== undefined && entry) return valueText(sheet, entry, value).slice(0, 80);
  }
  const party =
    fields.party ?? fields.beneficiary ?? fields.owner ?? fields.bound ?? fields.by ?? fields.payer;
  const partyName = party === undefined ? undefined : getAt(sheet, `parties.parties[${String(party)}].name`);
  if (typeof partyName === "string") return partyName;
  const place = splitRowPath(rowPath);
  const rows = place ? getAt(sheet, place.list) : undefined;
  const index = Array.isArray(rows) ? rows.findIndex((candidate) => candidate.id === place?.id) : -1;
  return index < 0 ? "a row" : `row ${index + 1}`;
}

/** Labels along a path, with row names: "Grants › row 1 › Performance gates › Integrations › Target". */
export function pathLabel(sheet: TermSheet, path: string): string {
  const parts: string[] = [];
  for (const match of path.matchAll(/\[[^\]]+\]/g)) {
    const rowPath = path.slice(0, match.index + match[0].length);
    const list = findEntry(path.slice(0, match.index));
    parts.push(list?.label ?? "", rowName(sheet, rowPath, getAt(sheet, rowPath)));
  }
  const entry = findEntry(path);
  if (entry) parts.push(entry.label);
  return parts.filter(Boolean).join(" › ");
}

/** Says in one sentence what a change does to `before`, the sheet it is applied to. */
export function describeChange(before: TermSheet, change: TermChange): ChangeText {
  const section = findEntry(change.path.replace(/\[[^\]]*\]$/, ""))?.section;
  const text = (label: string, from: string, to: string, sentence: string): ChangeText => ({
    path: change.path,
    section,
    label,
    from,
    to,
    sentence,
  });
  if (change.op === "set") {
    const entry = findEntry(change.path);
    const label = pathLabel(before, change.path);
    if (!entry) return text(change.path, "", "", `${change.path} changed.`);
    const old = change.base ?? getAt(before, change.path) ?? null;
    const from = valueText(before, entry, old);
    const to = valueText(before, entry, change.value);
    if (old === null) return text(label, from, to, `${label}: ${to} (new).`);
    if (change.value === null) return text(label, from, to, `${label}: ${from} was taken out.`);
    return text(label, from, to, `${label}: from ${from} to ${to}.`);
  }
  if (change.op === "insert") {
    const label = pathLabel(before, change.path);
    const name = rowName(before, `${change.path}[${change.row.id}]`, change.row);
    return text(label, "", name, `${label}: ${name} was added.`);
  }
  const label = pathLabel(before, change.path);
  if (change.op === "remove") return text(label, label, "", `${label} was removed.`);
  return text(label, label, label, `${label} was moved.`);
}
