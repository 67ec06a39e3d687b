import { ok, type Result, refuse } from "../shared/result";
import { readAmount } from "./amount-text";
import { readCsvCell } from "./csv-cell";
import type { ColumnMapping, ImportField } from "./import-field";

/** What one row says of a partner; only fields the mapping names and the row fills. */
export type ImportedValues = Partial<Record<ImportField, string>>;

/** True when every cell is empty. */
export const isBlankRow = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === "");

const quote = (text: string): string =>
  `“${text.length > 60 ? `${text.slice(0, 60).toWellFormed()}…` : text}”`;

/**
 * Reads the cells of a row. Missing cells at the end count as empty; cells beyond the head are refused, because then a
 * sign is missing somewhere and the rest may stand in the wrong columns.
 */
export function readImportRow(
  cells: readonly string[],
  heads: readonly string[],
  mapping: ColumnMapping,
): Result<ImportedValues, string> {
  if (!isBlankRow(cells.slice(heads.length)))
    return refuse(
      `It has ${cells.length} cells, but the first row has ${heads.length}. A quote or a divider may be missing.`,
    );
  const values: ImportedValues = {};
  for (const [column, field] of mapping.entries()) {
    const text = readCsvCell(cells[column] ?? "")
      .replaceAll("\u0000", "")
      .trim();
    if (field !== null && text !== "") values[field] = text;
  }
  if (values.name === undefined) {
    const column = heads[mapping.indexOf("name")] ?? "Company";
    return refuse(`Column ${quote(column)} is empty, so the company has no name.`);
  }
  if (values.expectedAnnualRevenue !== undefined) {
    const amount = readAmount(values.expectedAnnualRevenue.replace(/^[\p{Sc}]|\s|[A-Z]{3}$|^[A-Z]{3}/gu, ""));
    if (amount === null)
      return refuse(
        `Column ${quote(heads[mapping.indexOf("expectedAnnualRevenue")] ?? "")}: ${quote(values.expectedAnnualRevenue)} is not an amount such as 520,000.`,
      );
    values.expectedAnnualRevenue = amount;
  }
  return ok(values);
}
