import { ok, type Result, refuse } from "../shared/result";
import { toCataloguePath } from "./path";
import { findSchemaTerm } from "./schema-terms";
import { problemMessage, problemPath, type TermSheetProblem } from "./sheet-problem";
import { currentSchemaVersion, type TermSheet, termSheetSchema } from "./term-sheet";
import { nonCompeteToRows } from "./upcasters/non-compete-rows";

/** Turns a sheet of version `n` into one of version `n + 1`; keyed by `n`. */
type Upcaster = (sheet: Record<string, unknown>) => Record<string, unknown>;
const upcasters: ReadonlyMap<number, Upcaster> = new Map([[1, nonCompeteToRows]]);

/** The sheet with its empty groups and lists filled in, or everything that is wrong with it. Never throws. */
export function checkTermSheet(input: unknown): Result<TermSheet, TermSheetProblem[]> {
  const parsed = termSheetSchema.safeParse(input);
  if (parsed.success) return ok(parsed.data);
  return refuse(
    parsed.error.issues.map((issue) => {
      const path = problemPath(input, issue.path);
      return { path, message: problemMessage(issue, findSchemaTerm(toCataloguePath(path))?.kind) };
    }),
  );
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A sheet of an older version in today's shape; anything else as it is, for the strict check to judge. Never throws. */
export function liftTermSheet(input: unknown): unknown {
  let sheet = input;
  while (isRecord(sheet) && typeof sheet.schemaVersion === "number") {
    const upcast = upcasters.get(sheet.schemaVersion);
    if (!upcast) return sheet;
    sheet = { ...upcast(sheet), schemaVersion: sheet.schemaVersion + 1 };
  }
  return sheet;
}

/** Reads a sheet from outside or from storage: lifts an older version, then checks it strictly. Never throws. */
export function parseTermSheet(input: unknown): Result<TermSheet, TermSheetProblem[]> {
  if (!isRecord(input)) return refuse([{ path: "", message: "A term sheet is an object with sections." }]);
  const sheet = liftTermSheet(input);
  const version = isRecord(sheet) ? sheet.schemaVersion : undefined;
  if (typeof version === "number" && version < currentSchemaVersion)
    return refuse([{ path: "schemaVersion", message: `Version ${version} of a term sheet is not known.` }]);
  return checkTermSheet(sheet);
}
