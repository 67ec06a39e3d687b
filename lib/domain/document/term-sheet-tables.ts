import { catalogueSections } from "@/lib/domain/term-sheet/catalogue";
import type { CatalogueEntry } from "@/lib/domain/term-sheet/catalogue-entry";
import { isTermRequired, isTermShown } from "@/lib/domain/term-sheet/completeness";
import { getAt } from "@/lib/domain/term-sheet/path";
import type { Drafting } from "./drafting";
import { dateOnPaper, paragraph, partyParagraphs, signatures } from "./opening";
import { runs, words } from "./runs";
import type { Block, Run, Table, TableRow } from "./tree";

const columns: Table["columns"] = [
  { key: "term", label: "Term", align: "start" },
  { key: "agreed", label: "Proposed", align: "start" },
];

/** Entries directly inside a place: those of the section itself (""), or of one row list. */
function entriesIn(entries: readonly CatalogueEntry[], listPath: string): CatalogueEntry[] {
  const inside = entries.filter((entry) => entry.path.startsWith(`${listPath}[]`) || listPath === "");
  return inside.filter((entry) => {
    const rest = listPath === "" ? entry.path : entry.path.slice(listPath.length + 2);
    return !rest.includes("[]");
  });
}

/** Told from our side or about how we reach people: nothing the other parties should read in a shared paper. */
const forTheDeskOnly = new Set(["parties.parties[].side", "parties.parties[].signatoryEmail"]);

/** Whether the sheet's document shows a term: answered, or asked for in this model and still missing. */
function isShown(d: Drafting, entry: CatalogueEntry, path: string): boolean {
  if (forTheDeskOnly.has(entry.path) || entry.path.startsWith("paper.")) return false;
  if (!isTermShown(d.sheet, entry, d.model, path)) return false;
  return d.has(path) || isTermRequired(d.sheet, entry, d.model, path);
}

/** What the sheet says at a path, as the column of a table shows it: choices by their label, bare numbers with their unit. */
export function agreed(d: Drafting, entry: CatalogueEntry, path: string): Run[] {
  const label = entry.label.toLowerCase();
  if (entry.options) {
    const wordings = Object.fromEntries(entry.options.map((option) => [option.value, option.label]));
    return [d.phrase(path, label, wordings)];
  }
  if (entry.kind === "boolean") return [d.phrase(path, label, { true: "Yes", false: "No" })];
  const isBareNumber = entry.kind === "integer" || entry.kind === "decimal";
  const unit = isBareNumber && d.has(path) ? entry.unit : undefined;
  return runs(d.term(path, label), unit !== undefined && ` ${unit}`);
}

const rowsOf = (d: Drafting, path: string): { id: string }[] => {
  const value = getAt(d.sheet, path);
  return Array.isArray(value) ? value : [];
};

const leafName = (path: string): string => path.slice(path.lastIndexOf(".") + 1);

/** A nested list in one cell: "Party Castellan, share 30%; party Verity, share 10%". */
function nestedRows(
  d: Drafting,
  entries: readonly CatalogueEntry[],
  list: CatalogueEntry,
  path: string,
): Run[] {
  const inner = entriesIn(entries, list.path);
  const items = rowsOf(d, path).map((row) => {
    const fields = inner.flatMap((entry): Run[][] => {
      const at = `${path}[${row.id}].${entry.path.slice(list.path.length + 3)}`;
      if (entry.kind === "rows")
        return rowsOf(d, at).length > 0 ? [runs("(", nestedRows(d, entries, entry, at), ")")] : [];
      return isShown(d, entry, at) ? [runs(`${entry.label.toLowerCase()} `, agreed(d, entry, at))] : [];
    });
    return runs(...fields.map((field, index) => [index > 0 && ", ", field]));
  });
  return runs(...items.map((item, index) => [index > 0 && "; ", item]));
}

function fieldRows(
  d: Drafting,
  entries: readonly CatalogueEntry[],
  inside: readonly CatalogueEntry[],
  pathOf: (entry: CatalogueEntry) => string,
): TableRow[] {
  return inside.flatMap((entry): TableRow[] => {
    const path = pathOf(entry);
    if (entry.kind === "rows") {
      const hasRows = rowsOf(d, path).length > 0;
      if (!hasRows && !isShown(d, entry, path)) return [];
      const cell = hasRows ? nestedRows(d, entries, entry, path) : [d.term(path, entry.label.toLowerCase())];
      return [{ id: path, cells: [[words(entry.label)], cell] }];
    }
    if (!isShown(d, entry, path)) return [];
    return [{ id: path, cells: [[words(entry.label)], agreed(d, entry, path)] }];
  });
}

type Field = { entry: CatalogueEntry; pathIn: (rowId: string) => string };

const dash: Run[] = [words("–")];

function cellOf(d: Drafting, entries: readonly CatalogueEntry[], entry: CatalogueEntry, path: string): Run[] {
  if (entry.kind === "rows") {
    const nested = nestedRows(d, entries, entry, path);
    return nested.length > 0 ? nested : dash;
  }
  return isShown(d, entry, path) ? agreed(d, entry, path) : dash;
}

/** Rows with few terms: a line each, a column per term. */
function lineTable(d: Drafting, list: CatalogueEntry, fields: readonly Field[], id: string): Table {
  return {
    kind: "table",
    id,
    caption: list.label,
    columns: fields.map(({ entry }) => ({ key: leafName(entry.path), label: entry.label, align: "start" })),
    rows: rowsOf(d, list.path).map((row) => ({
      id: row.id,
      cells: fields.map(({ entry, pathIn }) => cellOf(d, [], entry, pathIn(row.id))),
    })),
  };
}

const rowsPerTable = 3;

/** Rows with many terms: up to three side by side, a line per term. */
function sideBySide(
  d: Drafting,
  entries: readonly CatalogueEntry[],
  list: CatalogueEntry,
  fields: readonly Field[],
  id: string,
): Table[] {
  const all = rowsOf(d, list.path);
  const tables: Table[] = [];
  for (let from = 0; from < all.length; from += rowsPerTable) {
    const group = all.slice(from, from + rowsPerTable);
    const lines = fields.flatMap(({ entry, pathIn }): TableRow[] => {
      const cells = group.map((row) => cellOf(d, entries, entry, pathIn(row.id)));
      const isEmpty = cells.every((cell) => cell === dash);
      return isEmpty ? [] : [{ id: leafName(entry.path), cells: [[words(entry.label)], ...cells] }];
    });
    const numbered = group.map((row, index) => ({
      key: row.id,
      label: all.length === 1 ? "Proposed" : `No. ${from + index + 1}`,
      align: "start" as const,
    }));
    tables.push({
      kind: "table",
      id: from === 0 ? id : `${id}:${from / rowsPerTable + 1}`,
      caption: list.label,
      columns: [{ key: "term", label: "Term", align: "start" }, ...numbered],
      rows: lines,
    });
  }
  return tables;
}

function tablesOfList(
  d: Drafting,
  sectionId: string,
  entries: readonly CatalogueEntry[],
  list: CatalogueEntry,
): Table[] {
  const id = `${sectionId}.${leafName(list.path)}`;
  const fields = entriesIn(entries, list.path)
    .map((entry): Field => {
      const rest = entry.path.slice(list.path.length + 3);
      return { entry, pathIn: (rowId) => `${list.path}[${rowId}].${rest}` };
    })
    .filter(({ entry, pathIn }) =>
      rowsOf(d, list.path).some(({ id: rowId }) =>
        entry.kind === "rows" ? rowsOf(d, pathIn(rowId)).length > 0 : isShown(d, entry, pathIn(rowId)),
      ),
    );
  if (fields.length === 0) return [];
  const isPlain = fields.every(({ entry }) => entry.kind !== "rows");
  if (isPlain && fields.length <= 5) return [lineTable(d, list, fields, id)];
  return sideBySide(d, entries, list, fields, id);
}

function sectionTables(d: Drafting, key: string, entries: readonly CatalogueEntry[]): Table[] {
  const top = entriesIn(entries, "");
  const lists = top.filter((entry) => entry.kind === "rows" && rowsOf(d, entry.path).length > 0);
  const fields = top.filter((entry) => !lists.includes(entry));
  const general: Table = {
    kind: "table",
    id: `terms.${key}`,
    caption: "",
    columns,
    rows: fieldRows(d, entries, fields, (entry) => entry.path),
  };
  const listTables = lists.flatMap((list) => tablesOfList(d, `terms.${key}`, entries, list));
  return [general, ...listTables].filter((table) => table.rows.length > 0);
}

/** A numbered section of tables for each section of the catalogue that `isIn` names and the sheet fills. */
function sectionBlocks(d: Drafting, isIn: (key: string) => boolean): Block[] {
  return catalogueSections.flatMap((section): Block[] => {
    if (!isIn(section.key)) return [];
    const tables = sectionTables(d, section.key, section.entries);
    if (tables.length === 0) return [];
    return [
      {
        kind: "heading",
        id: `terms.heading.${section.key}`,
        level: 1,
        counted: "section",
        number: "",
        text: section.label,
      },
      ...tables,
    ];
  });
}

/** What partners in a venture settle before anyone drafts its agreement (S4 §2). */
const ventureSections = new Set([
  "parties",
  "jointVenture",
  "revenueShare",
  "intellectualProperty",
  "exclusivity",
  "governance",
  "termExit",
  "law",
]);

/** The term sheet as a paper, whole or, for a venture, its key terms (domain.md §4, §6). */
export function termSheetBlocks(d: Drafting): Block[] {
  const isKeyTerms = d.kind === "jv_key_terms";
  return [
    paragraph("opening.date", runs("Proposed on ", dateOnPaper(d), " between:")),
    ...partyParagraphs(d, false),
    ...(isKeyTerms
      ? [
          paragraph(
            "opening.venture",
            runs(
              "These are the key terms of the joint venture the parties have in mind. Its agreement and the papers of any company it founds are drafted from them.",
            ),
          ),
        ]
      : []),
    ...sectionBlocks(d, (key) => !isKeyTerms || ventureSections.has(key)),
    paragraph(
      "closing.freedom",
      runs(
        "These terms guide the drafting of an agreement. They bind no one; each party may withdraw at any time before an agreement is signed.",
      ),
    ),
    signatures(d, "Taken note of:"),
  ];
}
