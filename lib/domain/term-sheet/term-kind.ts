import * as z from "zod";
import { calendarDateSchema, periodSchema } from "../shared/calendar-schema";
import { currencySchema, decimalSchema, moneySchema } from "../shared/money-schema";

/**
 * The kinds of value a term can hold. A kind decides the form control, the wording of a change and the
 * cell in REST; the value itself is described by the schema.
 */
export const termKinds = [
  "text",
  "longText",
  "money",
  "percent",
  "decimal",
  "integer",
  "date",
  "period",
  "choice",
  "boolean",
  "rows",
  "partyRef",
  "list",
] as const;
export type TermKind = (typeof termKinds)[number];

/** Which kind a leaf schema stands for; read by the catalogue test and by the schema walk. */
export const termKindRegistry = z.registry<{ kind: TermKind }>();

const leaf = <Schema extends z.ZodType>(kind: TermKind, schema: Schema) => {
  termKindRegistry.add(schema, { kind });
  return schema.optional();
};

/** Stable name of a row inside its list, chosen by whoever inserts the row: letters, digits, "-" and "_". */
export const rowIdSchema = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/, "A row id is 1 to 64 letters, digits, hyphens or underscores.");

const percentPattern = /^\d{1,3}(\.\d{1,6})?$/;
/** A percentage as an exact decimal string from "0" to "100"; 12.5 % is "12.5". */
export const percentSchema = z
  .string()
  .regex(percentPattern, "Write a percentage with digits and at most one decimal point, such as 12.5.")
  .refine(
    (text) => !percentPattern.test(text) || Number(text) <= 100,
    "A percentage cannot be more than 100.",
  );

/** The longest list of rows a sheet accepts; more is a mistake or an attack, not a deal. */
export const maxRows = 200;

export const text = leaf("text", z.string().min(1).max(300, "Keep this to 300 characters."));
export const longText = leaf("longText", z.string().min(1).max(20_000, "Keep this to 20,000 characters."));
export const currency = leaf("text", currencySchema.clone());
export const money = leaf("money", moneySchema);
export const percent = leaf("percent", percentSchema);
export const decimal = leaf("decimal", decimalSchema.clone());
export const integer = leaf("integer", z.int().min(0).max(1_000_000_000_000));
export const date = leaf("date", calendarDateSchema);
export const period = leaf("period", periodSchema);
export const boolean = leaf("boolean", z.boolean());
/** The id of a row of `parties.parties`. Whether that party exists is the linter's question, not the schema's. */
export const partyRef = leaf("partyRef", rowIdSchema.clone());
/** Short texts in order, set as a whole: territories, deductions, carve-outs. */
export const list = leaf("list", z.array(z.string().min(1).max(500)).max(100));

export const choice = <const Options extends readonly [string, ...string[]]>(options: Options) =>
  leaf("choice", z.enum(options));

const hasUniqueIds = (rows: readonly { id: string }[]): boolean =>
  new Set(rows.map((row) => row.id)).size === rows.length;

/** Repeatable rows with stable ids; an absent list is an empty one. */
export const rows = <Item extends z.ZodType<{ id: string }>>(item: Item) => {
  const schema = z
    .array(item)
    .max(maxRows, `A list holds at most ${maxRows} rows.`)
    .refine(hasUniqueIds, "Two rows have the same id.");
  termKindRegistry.add(schema, { kind: "rows" });
  return schema.default([]);
};

/** One repeatable row: an id and its terms. */
export const row = <Shape extends z.core.$ZodShape>(shape: Shape) =>
  z.strictObject({ id: rowIdSchema, ...shape });

/** Terms that belong together under one key; always present, so that a path into it always resolves. */
export const group = <Shape extends z.core.$ZodShape>(shape: Shape) => z.strictObject(shape);
