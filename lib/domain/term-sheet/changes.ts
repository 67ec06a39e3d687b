import * as z from "zod";
import { jsonValueSchema } from "../shared/json-value";
import { ok, type Result, refuse } from "../shared/result";
import { inSameRow } from "./condition";
import { getAt, parsePath, setAt, toCataloguePath } from "./path";
import { findSchemaTerm, type SchemaTerm, schemaTerms } from "./schema-terms";
import { problemMessage, problemPath, type TermSheetProblem } from "./sheet-problem";
import { rowIdSchema } from "./term-kind";
import type { TermSheet } from "./term-sheet";
import { checkTermSheet } from "./upcast";

const pathText = z.string().min(1).max(500);
const rowSchema = z.looseObject({ id: rowIdSchema });

/**
 * One edit of a sheet. `set` writes one leaf (`null` takes the answer away), `insert` adds a row to the list at
 * `path`, `remove` and `move` name a row. `after: null` is the first place; an `after` that is absent or gone is the
 * last. `base` is the value the editor saw, `null` for none: it is what a merge compares with.
 */
export const termChangeSchema = z.discriminatedUnion("op", [
  z.strictObject({
    op: z.literal("set"),
    path: pathText,
    value: jsonValueSchema,
    base: jsonValueSchema.optional(),
  }),
  z.strictObject({
    op: z.literal("insert"),
    path: pathText,
    row: rowSchema,
    after: rowIdSchema.nullable().optional(),
  }),
  z.strictObject({ op: z.literal("remove"), path: pathText, base: jsonValueSchema.optional() }),
  z.strictObject({ op: z.literal("move"), path: pathText, after: rowIdSchema.nullable() }),
]);

type Row = { id: string; [key: string]: unknown };
export type TermChange =
  | { op: "set"; path: string; value: unknown; base?: unknown }
  | { op: "insert"; path: string; row: Row; after?: string | null | undefined }
  | { op: "remove"; path: string; base?: unknown }
  | { op: "move"; path: string; after: string | null };

type Problem = { ok: false; refusal: TermSheetProblem };
const problem = (path: string, message: string): Problem => refuse({ path, message });
const noSuchTerm = (path: string): Problem => problem(path.slice(0, 100), "There is no such term.");

/** Splits `grants[g1]` into its list and row id; `undefined` when the path does not end in a row. */
export function splitRowPath(path: string): { list: string; id: string } | undefined {
  const steps = parsePath(path);
  const last = steps.ok ? steps.value.at(-1) : undefined;
  if (last?.kind !== "row") return undefined;
  return { list: path.slice(0, path.lastIndexOf("[")), id: last.id };
}

/** Whether the row that holds `path` is of a variant that has this term; terms without variants always are. */
export function isInVariant(sheet: unknown, term: SchemaTerm, path: string): boolean {
  if (!term.variants) return true;
  return term.variants.oneOf.includes(String(getAt(sheet, inSameRow(term.variants.path, path))));
}

/** Row elements are checked by the list's own schema, which also fills their empty groups and lists. */
function parseRow(listTerm: SchemaTerm, path: string, row: unknown): Result<Row, TermSheetProblem> {
  const schema = listTerm.schema instanceof z.ZodArray ? (listTerm.schema.element as z.ZodType) : z.never();
  const parsed = schema.safeParse(row);
  if (parsed.success) return ok(parsed.data as Row);
  const issue = parsed.error.issues[0];
  const inside = issue ? problemPath(row, issue.path) : "";
  const where = [path, inside].filter(Boolean).join(".");
  return problem(where, problemMessage(issue, findSchemaTerm(toCataloguePath(where))?.kind));
}

const variantTerms = schemaTerms.filter((term) => term.variants);

/** The row as it is after its discriminator became `model`: what the new variant does not have is dropped. */
export function asVariant(row: Row, discriminatorPath: string, model: string): Row {
  const rowPath = discriminatorPath.slice(0, discriminatorPath.lastIndexOf("."));
  const discriminator = discriminatorPath.slice(rowPath.length + 1);
  const listTerm = findSchemaTerm(rowPath.replace(/\[\]$/, ""));
  const kept = Object.entries(row).filter(([key]) => {
    const term = variantTerms.find((candidate) => candidate.path === `${rowPath}.${key}`);
    return !term?.variants || term.variants.oneOf.includes(model);
  });
  const changed = { ...Object.fromEntries(kept), id: row.id, [discriminator]: model };
  const parsed = listTerm && parseRow(listTerm, rowPath, changed);
  return parsed?.ok ? parsed.value : changed;
}

/** Whether a term decides which other terms its row has, such as the model of a revenue stream. */
export const isDiscriminator = (cataloguePath: string): boolean =>
  variantTerms.some((term) => term.variants?.path === cataloguePath);

function applySet(sheet: TermSheet, path: string, value: unknown): Result<TermSheet, TermSheetProblem> {
  const parsedPath = parsePath(path);
  const term = findSchemaTerm(toCataloguePath(path));
  if (!parsedPath.ok || !term || term.kind === "rows") return noSuchTerm(path);
  if (parsedPath.value.some((step) => step.kind === "everyRow")) return noSuchTerm(path);
  if (!isInVariant(sheet, term, path)) return problem(path, "This kind of row does not have this term.");
  if (isDiscriminator(term.path)) {
    const rowPath = path.slice(0, path.lastIndexOf("."));
    const row = getAt(sheet, rowPath) as Row | undefined;
    const model = term.schema.safeParse(value);
    if (!model.success) return problem(path, "Choose one of the listed options.");
    if (!row) return problem(path, "This row has been removed.");
    return setAt(sheet, rowPath, asVariant(row, term.path, String(model.data)));
  }
  if (value === null || value === undefined) return setAt(sheet, path, undefined);
  const parsed = term.schema.safeParse(value);
  if (!parsed.success) return problem(path, problemMessage(parsed.error.issues[0], term.kind));
  return setAt(sheet, path, parsed.data);
}

function placeAfter(rows: readonly Row[], row: Row, after: string | null | undefined): Row[] {
  if (after === null) return [row, ...rows];
  const index = after === undefined ? -1 : rows.findIndex(({ id }) => id === after);
  return rows.toSpliced(index < 0 ? rows.length : index + 1, 0, row);
}

function applyInsert(
  sheet: TermSheet,
  { path, row, after }: Extract<TermChange, { op: "insert" }>,
): Result<TermSheet, TermSheetProblem> {
  const term = findSchemaTerm(toCataloguePath(path));
  const rows = getAt(sheet, path);
  if (term?.kind !== "rows") return noSuchTerm(path);
  if (!Array.isArray(rows)) return problem(path, "The row this list belongs to has been removed.");
  const parsed = parseRow(term, path, row);
  if (!parsed.ok) return parsed;
  if (rows.some((existing: Row) => existing.id === parsed.value.id))
    return problem(`${path}[${parsed.value.id}]`, "There is already a row with this id.");
  return setAt(sheet, path, placeAfter(rows, parsed.value, after));
}

function applyToRow(
  sheet: TermSheet,
  change: Extract<TermChange, { op: "remove" | "move" }>,
): Result<TermSheet, TermSheetProblem> {
  const place = splitRowPath(change.path);
  if (!place || findSchemaTerm(toCataloguePath(place.list))?.kind !== "rows") return noSuchTerm(change.path);
  const rows = getAt(sheet, place.list);
  const row = Array.isArray(rows) ? (rows as Row[]).find(({ id }) => id === place.id) : undefined;
  if (!row || !Array.isArray(rows)) return problem(change.path, "This row has been removed.");
  const others = (rows as Row[]).filter(({ id }) => id !== place.id);
  return setAt(sheet, place.list, change.op === "remove" ? others : placeAfter(others, row, change.after));
}

/** Applies one change; the sheet stays as it was when the change is refused. */
export function applyChange(sheet: TermSheet, change: TermChange): Result<TermSheet, TermSheetProblem> {
  if (change.op === "set") return applySet(sheet, change.path, change.value);
  if (change.op === "insert") return applyInsert(sheet, change);
  return applyToRow(sheet, change);
}

/**
 * Applies changes in order, all or none. A refusal names the path and what is wrong with it; the result is always a
 * valid sheet. Never throws on foreign paths or values.
 */
export function applyChanges(
  sheet: TermSheet,
  changes: readonly TermChange[],
): Result<TermSheet, TermSheetProblem[]> {
  let current = sheet;
  for (const change of changes) {
    const applied = applyChange(current, change);
    if (!applied.ok) return refuse([applied.refusal]);
    current = applied.value;
  }
  return checkTermSheet(current);
}
