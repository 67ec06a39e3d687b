import { Decimal } from "decimal.js";
import { calendarDateSchema, periodSchema } from "../shared/calendar-schema";
import { moneySchema } from "../shared/money-schema";
import type { CatalogueEntry } from "./catalogue-entry";
import { getAt } from "./path";
import type { TermSheet } from "./term-sheet";

const monthNames = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const periodWords = { Y: "year", M: "month", W: "week", D: "day" } as const;

/** Digits in groups of three: "1250000.5" → "1,250,000.5". Exact; anything else comes back unchanged. */
export function groupDigits(decimal: string): string {
  const match = /^(-?)(\d+)(\.\d+)?$/.exec(decimal);
  if (!match) return decimal;
  const [, sign = "", whole = "", fraction = ""] = match;
  return `${sign}${whole.replace(/\B(?=(\d{3})+$)/g, ",")}${fraction}`;
}

/** "P18M" → "18 months", "P1Y6M" → "1 year 6 months". */
export function periodText(period: string): string {
  if (!periodSchema.safeParse(period).success) return period;
  return [...period.matchAll(/(\d+)([YMWD])/g)]
    .map(([, count = "", unit = "D"]) => {
      const word = periodWords[unit as keyof typeof periodWords];
      return `${Number(count)} ${word}${Number(count) === 1 ? "" : "s"}`;
    })
    .join(" ");
}

/** "2027-02-01" → "1 February 2027". */
export function dateText(date: string): string {
  if (!calendarDateSchema.safeParse(date).success) return date;
  const [year, month, day] = date.split("-").map(Number);
  return `${day} ${monthNames[(month ?? 1) - 1]} ${year}`;
}

/** A term's value as plain English text; "not answered" for none. Party ids become names where the sheet has them. */
export function valueText(sheet: TermSheet, entry: CatalogueEntry, value: unknown): string {
  if (value === undefined || value === null || (Array.isArray(value) && value.length === 0))
    return "not answered";
  const withUnit = (text: string): string => (entry.unit ? `${text} ${entry.unit}` : text);
  switch (entry.kind) {
    case "money": {
      const money = moneySchema.safeParse(value);
      return money.success ? `${groupDigits(money.data.amount)} ${money.data.currency}` : "not answered";
    }
    case "percent":
      return `${String(value)} ${entry.unit ?? "%"}`;
    case "decimal":
    case "integer":
      return withUnit(groupDigits(new Decimal(String(value)).toFixed()));
    case "date":
      return dateText(String(value));
    case "period":
      return periodText(String(value));
    case "choice":
      return entry.options?.find((option) => option.value === value)?.label ?? String(value);
    case "boolean":
      return value === true ? "Yes" : "No";
    case "partyRef": {
      const name = getAt(sheet, `parties.parties[${String(value)}].name`);
      return typeof name === "string" ? name : String(value);
    }
    case "list":
      return Array.isArray(value) ? value.map(String).join("; ") : String(value);
    case "rows":
      return Array.isArray(value) ? `${value.length} ${value.length === 1 ? "row" : "rows"}` : String(value);
    default:
      return String(value);
  }
}
