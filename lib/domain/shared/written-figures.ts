import { parseDate, parseDuration } from "@internationalized/date";
import type { CalendarDateText, PeriodText } from "./calendar";
import type { Money } from "./money";

/*
 * How figures are written wherever they are read: one locale (British English), no time zone, no environment,
 * so that screen, document and digest never differ. Nothing is rounded here.
 */
const locale = "en-GB";
const trueMinus = (text: string): string => text.replace("-", "−");

/** Digits after the point that are not trailing zeros. Throws on what is not a plain decimal: Intl would write "NaN". */
function decimalPlaces(decimal: string): number {
  const match = /^-?\d+(?:\.(\d*?)0*)?$/.exec(decimal);
  if (!match) throw new Error(`"${decimal}" is not a decimal.`);
  return match[1]?.length ?? 0;
}

/** Intl reads a decimal string exactly; a float never comes in between. */
const exactly = (decimal: string): Intl.StringNumericLiteral => decimal as Intl.StringNumericLiteral;

/** A formatter costs a hundred times what formatting costs; a document needs the same few over and over. */
const formats = new Map<string, Intl.NumberFormat>();
const maxFormats = 500;
function formatFor(options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${options.currency} ${options.minimumFractionDigits} ${options.maximumFractionDigits}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(locale, options);
  if (formats.size >= maxFormats) formats.clear();
  formats.set(key, made);
  return made;
}

/** "€2,400,000", "€0.0012", "US$1,250.50", "−€40". */
export function writeMoney({ amount, currency }: Money): string {
  const places = decimalPlaces(amount);
  const digits = places === 0 ? 0 : Math.max(2, places);
  const format = formatFor({
    style: "currency",
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return trueMinus(format.format(exactly(amount)));
}

/** A decimal string or a count with thousands separators: "10,000", "−2.5". */
export function writeNumber(value: string | number): string {
  const decimal = `${value}`;
  const format = formatFor({ maximumFractionDigits: Math.min(20, decimalPlaces(decimal)) });
  return trueMinus(format.format(exactly(decimal)));
}

/** A percentage given as percent, not as a fraction: "12.5" → "12.5%". */
export function writePercent(percent: string | number): string {
  return `${writeNumber(percent)}%`;
}

const months = [
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

/** "1 February 2027", as documents write it. */
export function writeDate(date: CalendarDateText): string {
  const { year, month, day } = parseDate(date);
  return `${day} ${months[month - 1]} ${year}`;
}

/** "1 Feb 2027", as lists and tables on screen write it. */
export function writeShortDate(date: CalendarDateText): string {
  const { year, month, day } = parseDate(date);
  return `${day} ${months[month - 1]?.slice(0, 3)} ${year}`;
}

/** "12 months", "1 year and 6 months", "90 days". */
export function writePeriod(period: PeriodText): string {
  const { years = 0, months: monthCount = 0, weeks = 0, days = 0 } = parseDuration(period);
  const named: [number, string][] = [
    [years, "year"],
    [monthCount, "month"],
    [weeks, "week"],
    [days, "day"],
  ];
  const parts = named
    .filter(([count]) => count > 0)
    .map(([count, unit]) => `${count} ${unit}${count === 1 ? "" : "s"}`);
  if (parts.length === 0) return "0 days";
  const last = parts.pop();
  return parts.length > 0 ? `${parts.join(", ")} and ${last}` : `${last}`;
}
