import type { Money } from "@/lib/domain/shared/money";
import { formatMoneyShort } from "@/lib/format/money";

/** "€1,340 k + US$200 k": amounts of several currencies side by side, never added up. */
export const moneyList = (values: readonly Money[]): string =>
  values.length === 0 ? "–" : values.map(formatMoneyShort).join(" + ");
