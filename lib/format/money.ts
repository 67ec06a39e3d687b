import type { Money } from "@/lib/domain/shared/money";
import { writeMoney, writeNumber } from "@/lib/domain/shared/written-figures";

/** The exact amount: "€2,400,000", "€0.0012", "−€40". */
export const formatMoney = writeMoney;

/** A count or decimal with thousands separators: "10,000". */
export const formatNumber = writeNumber;

/** Intl rounds a decimal string exactly, halves away from zero. */
const wholeNumber = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 0, useGrouping: false });

/** Tenths of a million, half away from zero, by currency: making a formatter costs a hundred times what using one does. */
const inTenths = new Map<string, Intl.NumberFormat>();
function tenthsIn(currency: string): Intl.NumberFormat {
  const known = inTenths.get(currency);
  if (known) return known;
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  const made = new Intl.NumberFormat("en-GB", { style: "currency", currency, ...digits });
  inTenths.set(currency, made);
  return made;
}

/**
 * For lists and boards, to the nearest thousand, half up: "€2,400 k"; below a thousand the whole amount, from ten
 * millions on in millions with one decimal: "€14.2 m".
 */
export function formatMoneyShort({ amount, currency }: Money): string {
  const [, sign = "", whole = amount, places = ""] = /^(-?)0*(\d+)(?:\.(\d+))?$/.exec(amount) ?? [];
  if (whole.length > 7) {
    const millions = `${sign}${whole.slice(0, -6)}.${whole.slice(-6)}${places}`;
    const shown = tenthsIn(currency).format(millions as Intl.StringNumericLiteral);
    return `${shown.replace("-", "−")}\u00a0m`;
  }
  const isLong = whole.length > 3;
  const shifted = isLong ? `${sign}${whole.slice(0, -3)}.${whole.slice(-3)}${places}` : amount;
  const rounded = wholeNumber.format(shifted as Intl.StringNumericLiteral);
  return `${writeMoney({ amount: rounded, currency })}${isLong ? "\u00a0k" : ""}`;
}
