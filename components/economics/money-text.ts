import type { Num } from "@/lib/domain/economics/number/num";
import { formatMoney, formatMoneyShort } from "@/lib/format/money";

/** A figure of a picture, shortened as people say it: "€1,182 k". */
export const moneyOf = (value: number, currency: string): string =>
  formatMoneyShort({ amount: value.toFixed(2), currency });

/** A figure of a table, whole: "€1,182.50". */
export const exactMoney = (value: Num, currency: string, places: number): string =>
  formatMoney({ amount: value.fixed(places), currency });

/** A difference with its sign, shortened: "+€51 k"; "0" for none. */
export function differenceOf(value: Num, currency: string): string {
  const sign = value.sign();
  if (sign === 0) return "0";
  const amount = formatMoneyShort({ amount: (sign < 0 ? value.negated() : value).fixed(2), currency });
  return `${sign < 0 ? "−" : "+"}${amount}`;
}
