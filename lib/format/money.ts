import type { Money } from "@/lib/domain/shared/money";
import { writeMoney, writeNumber } from "@/lib/domain/shared/written-figures";

/** The exact amount: "€2,400,000", "€0.0012", "−€40". */
export const formatMoney = writeMoney;

/** A count or decimal with thousands separators: "10,000". */
export const formatNumber = writeNumber;

/** Intl rounds a decimal string exactly, halves away from zero. */
const wholeNumber = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 0, useGrouping: false });

/** For lists and boards, to the nearest thousand, half up: "€2,400 k"; below a thousand the whole amount. */
export function formatMoneyShort({ amount, currency }: Money): string {
  const [, sign = "", whole = amount, places = ""] = /^(-?)0*(\d+)(?:\.(\d+))?$/.exec(amount) ?? [];
  const isLong = whole.length > 3;
  const shifted = isLong ? `${sign}${whole.slice(0, -3)}.${whole.slice(-3)}${places}` : amount;
  const rounded = wholeNumber.format(shifted as Intl.StringNumericLiteral);
  return `${writeMoney({ amount: rounded, currency })}${isLong ? "\u00a0k" : ""}`;
}
