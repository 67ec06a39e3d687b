import {
  writeDate,
  writeMoney,
  writeNumber,
  writePercent,
  writePeriod,
} from "@/lib/domain/shared/written-figures";
import type { TermKind } from "@/lib/domain/term-sheet/term-kind";

/** "a", "a and b", "a, b and c". */
export function writeList(items: readonly string[]): string {
  if (items.length <= 1) return items.join("");
  return `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}

const writeText = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[.;,]+$/, "");

const isMoney = (value: unknown): value is { amount: string; currency: string } =>
  typeof value === "object" && value !== null && "amount" in value && "currency" in value;

/**
 * How a term of the sheet reads inside a sentence: "€2,400,000", "12.5%", "1 February 2027", "12 months",
 * "Austria and Italy". White space is gathered and a closing full stop left to the sentence around it.
 * A choice reads as its plain words, a party reference as the name `nameOf` gives. "" when there is nothing to write.
 */
export function writeTerm(kind: TermKind, value: unknown, nameOf: (partyId: string) => string): string {
  if (value === undefined || value === null || kind === "rows") return "";
  if (kind === "list") return Array.isArray(value) ? writeList(value.map(String).map(writeText)) : "";
  if (kind === "money") return isMoney(value) ? writeMoney(value) : "";
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value !== "string" && typeof value !== "number") return "";
  switch (kind) {
    case "percent":
      return writePercent(value);
    case "decimal":
    case "integer":
      return writeNumber(value);
    case "date":
      return writeDate(String(value));
    case "period":
      return writePeriod(String(value));
    case "choice":
      return String(value).replaceAll("_", " ");
    case "partyRef":
      return nameOf(String(value));
    default:
      return writeText(String(value));
  }
}
