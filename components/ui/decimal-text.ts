const shifts: Record<string, number> = { k: 3, m: 6, bn: 9 };

function decimalMark(locale: string): string {
  return (
    new Intl.NumberFormat(locale).formatToParts(1.5).find((part) => part.type === "decimal")?.value ?? "."
  );
}

/**
 * Reads what a person typed as an exact decimal written out ("1250.5"), or null when it is not a number.
 * Takes groups ("1,250.50", "1.250,50", "1 250"), a true minus and the endings k, m and bn ("2.4m" is 2400000).
 * A single mark is the decimal mark of `locale`, or separates a group when exactly three digits follow it.
 */
export function parseDecimalText(text: string, locale: string): string | null {
  const bare = text
    .trim()
    .toLowerCase()
    .replace(/[−–]/g, "-")
    .replace(/[\s\u00a0\u202f'’_]/g, "");
  const found = /^([+-]?)([\d.,]*\d[.,]?)(k|m|bn)?$/.exec(bare);
  if (!found) return null;
  const [, sign = "", digits = "", ending = ""] = found;
  const plain = plainDigits(digits, decimalMark(locale));
  if (plain === null) return null;
  const shifted = shiftRight(plain, shifts[ending] ?? 0);
  return sign === "-" && /[1-9]/.test(shifted) ? `-${shifted}` : shifted;
}

function plainDigits(digits: string, mark: string): string | null {
  const at = decimalPlace(digits, mark);
  const whole = at === -1 ? digits : digits.slice(0, at);
  const fraction = at === -1 ? "" : digits.slice(at + 1);
  // Groups of three, the earlier ones also of two as in India, all with the same mark.
  if (!/^(\d*|\d{1,3}(([.,])\d{2,3}(\3\d{2,3})*)?)$/.test(whole) || /[.,]\d{2}$/.test(whole)) return null;
  if (/[.,]/.test(fraction)) return null;
  const bare = whole.replace(/[.,]/g, "").replace(/^0+(?=\d)/, "") || "0";
  return `${bare}${fraction === "" ? "" : `.${fraction}`}`;
}

/** Where the decimal mark stands in `digits`, or −1. */
function decimalPlace(digits: string, mark: string): number {
  const point = digits.lastIndexOf(".");
  const comma = digits.lastIndexOf(",");
  if (point !== -1 && comma !== -1) return Math.max(point, comma);
  const at = Math.max(point, comma);
  if (at === -1 || digits.indexOf(digits[at] ?? "") !== at) return -1;
  const isGroup = digits[at] !== mark && digits.length - at - 1 === 3 && at > 0 && at <= 3;
  return isGroup ? -1 : at;
}

/** Moves the decimal point by `places` without arithmetic, so nothing is rounded. */
function shiftRight(plain: string, places: number): string {
  const [whole = "0", fraction = ""] = plain.split(".");
  const moved = whole + fraction.slice(0, places).padEnd(places, "0");
  const rest = fraction.slice(places);
  return `${moved.replace(/^0+(?=\d)/, "")}${rest === "" ? "" : `.${rest}`}`;
}

/** An exact decimal as people of `locale` write it, every digit kept, with a true minus. */
export function formatDecimalText(decimal: string, locale: string): string {
  const digits = Math.min(100, decimal.split(".")[1]?.length ?? 0);
  const format = new Intl.NumberFormat(locale, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return format.format(decimal as `${number}`).replace("-", "−");
}

/** How many digits stand after the point. */
export function decimalsOf(decimal: string): number {
  return decimal.split(".")[1]?.length ?? 0;
}
