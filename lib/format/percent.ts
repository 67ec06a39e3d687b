import { Decimal } from "decimal.js";
import { writePercent } from "@/lib/domain/shared/written-figures";

/** A percentage given as percent: "12.5" → "12.5%", "-3" → "−3%". Nothing is rounded. */
export const formatPercent = writePercent;

/** A fraction as whole percent, half up: 0.425 → "43%". For progress and shares of a total, not for terms. */
export function formatFraction(fraction: number): string {
  return writePercent(new Decimal(fraction).times(100).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).toFixed());
}
