"use client";

import { DecimalField, type DecimalFieldProps } from "./decimal-field";

export interface NumberFieldProps
  extends Omit<
    DecimalFieldProps,
    "value" | "defaultValue" | "onChange" | "maxDecimals" | "onStep" | "isPositive"
  > {
  value?: number | null;
  defaultValue?: number | null;
  onChange?: (value: number | null) => void;
  min?: number;
  max?: number;
  step?: number;
}

const asText = (value: number | null | undefined) =>
  value === undefined || value === null ? value : String(value);

/** A whole number, such as a count of days. Arrow keys step; a value outside `min` and `max` is refused in words. */
export function NumberField({
  value,
  defaultValue,
  onChange,
  min = 0,
  max,
  step = 1,
  error,
  ...rest
}: NumberFieldProps) {
  const outside =
    value !== undefined && value !== null && (value < min || (max !== undefined && value > max));
  const range = max === undefined ? `Write ${min} or more.` : `Write a number from ${min} to ${max}.`;
  const clamp = (next: number) => Math.max(min, max === undefined ? next : Math.min(max, next));
  return (
    <DecimalField
      {...rest}
      value={asText(value)}
      defaultValue={asText(defaultValue)}
      onChange={(text) => onChange?.(text === null ? null : Number(text))}
      maxDecimals={0}
      isPositive={min >= 0}
      onStep={(text, direction) =>
        String(clamp((text === null ? min - direction : Number(text)) + direction * step))
      }
      error={error ?? (outside ? range : undefined)}
    />
  );
}
