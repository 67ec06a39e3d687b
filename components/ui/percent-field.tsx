"use client";

import { DecimalField, type DecimalFieldProps } from "./decimal-field";

/** A share in per cent as an exact decimal: "12.5" is 12.5 %. */
export function PercentField({ maxDecimals = 2, ...rest }: Omit<DecimalFieldProps, "unit">) {
  return <DecimalField isPositive {...rest} maxDecimals={maxDecimals} unit="%" />;
}
