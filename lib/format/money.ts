import { Decimal } from "decimal.js";
import type { Money } from "@/lib/domain/shared/money";
import { writeMoney, writeNumber } from "@/lib/domain/shared/written-figures";

/** The exact amount: "€2,400,000", "€0.0012", "−€40". */
export const formatMoney = writeMoney;

/** A count or decimal with thousands separators: "10,000". */
export const formatNumber = writeNumber;

/** For lists and boards, to the nearest thousand, half up: "€2,400 k"; below a thousand the whole amount. */
export function formatMoneyShort({ amount, currency }: Money): string {
  const decimal = new Decimal(amount);
  if (decimal.abs().lessThan(1000))
    return writeMoney({ amount: decimal.toDecimalPlaces(0, Decimal.ROUND_HALF_UP).toFixed(), currency });
  const thousands = decimal.dividedBy(1000).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).toFixed();
  return `${writeMoney({ amount: thousands, currency })}\u00a0k`;
}
