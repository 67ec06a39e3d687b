import { ok, type Result, refuse } from "../shared/result";
import { currentSchemaVersion, type TermSheet, termSheetSchema } from "./term-sheet";

/** Turns a sheet of version `n` into one of version `n + 1`; keyed by `n`. Empty until the first new version. */
type Upcaster = (sheet: Record<string, unknown>) => Record<string, unknown>;
const upcasters: ReadonlyMap<number, Upcaster> = new Map();

/** What is wrong with a sheet, field by field. `path` is written as in the schema, "" for the sheet itself. */
export type TermSheetProblem = { path: string; message: string };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Reads a sheet from outside or from storage: lifts an older version, then checks it strictly. Never throws. */
export function parseTermSheet(input: unknown): Result<TermSheet, TermSheetProblem[]> {
  if (!isRecord(input)) return refuse([{ path: "", message: "A term sheet is an object with sections." }]);
  let sheet = input;
  let version = sheet.schemaVersion;
  while (typeof version === "number" && version < currentSchemaVersion) {
    const upcast = upcasters.get(version);
    if (!upcast)
      return refuse([{ path: "schemaVersion", message: `Version ${version} of a term sheet is not known.` }]);
    version += 1;
    sheet = { ...upcast(sheet), schemaVersion: version };
  }
  const parsed = termSheetSchema.safeParse(sheet);
  if (parsed.success) return ok(parsed.data);
  return refuse(
    parsed.error.issues.map((issue) => ({ path: issue.path.map(String).join("."), message: issue.message })),
  );
}
