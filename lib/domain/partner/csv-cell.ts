/** Signs that make a spreadsheet take a cell for a formula. */
const startsFormula = /^[=+\-@\t\r]/;

/** One cell of a CSV file (RFC 4180). Text a spreadsheet would run as a formula gets an apostrophe before it. */
export function csvCell(value: string): string {
  const safe = startsFormula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** One line of a CSV file with its end. */
export const csvLine = (values: readonly string[]): string => `${values.map(csvCell).join(",")}\r\n`;

/** Takes away the apostrophe that `csvCell` put before a formula sign, so that export and import agree. */
export function readCsvCell(value: string): string {
  return value.startsWith("'") && startsFormula.test(value.slice(1)) ? value.slice(1) : value;
}
