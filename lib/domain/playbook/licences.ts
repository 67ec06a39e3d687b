import type { TermSheet } from "../term-sheet/term-sheet";

type Background = TermSheet["intellectualProperty"]["background"][number];
type Foreground = TermSheet["intellectualProperty"]["foreground"][number];

/** One row of the registers with the terms of its licence, and where it stands. */
export type LicensedRow = { path: string; row: Background | Foreground };

/** Every row that can carry a licence, first what existed, then what is made. */
export const licensedRowsOf = (sheet: TermSheet): LicensedRow[] => [
  ...sheet.intellectualProperty.background.map((row) => ({
    path: `intellectualProperty.background[${row.id}]`,
    row,
  })),
  ...sheet.intellectualProperty.foreground.map((row) => ({
    path: `intellectualProperty.foreground[${row.id}]`,
    row,
  })),
];
