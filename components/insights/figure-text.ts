import type { Money } from "@/lib/domain/shared/money";
import { formatMoneyShort } from "@/lib/format/money";

/** Amounts of several currencies in one line: "€2,610 k and $400 k"; nothing for nothing. */
export function valuesText(values: readonly Money[]): string {
  if (values.length === 0) return "–";
  return values.map(formatMoneyShort).join(" and ");
}

/** "1 deal", "3 deals". */
export const dealsText = (count: number): string => (count === 1 ? "1 deal" : `${count} deals`);

const words = [
  "No",
  "One",
  "Two",
  "Three",
  "Four",
  "Five",
  "Six",
  "Seven",
  "Eight",
  "Nine",
  "Ten",
  "Eleven",
  "Twelve",
];
/** A small count at the beginning of a sentence. */
export const countWord = (count: number): string => words[count] ?? String(count);
