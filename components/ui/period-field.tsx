"use client";

import { useState } from "react";
import { DecimalField, type DecimalFieldProps } from "./decimal-field";
import { NativeChoice } from "./native-choice";
import { type PeriodUnit, parsePeriodText } from "./period-text";
import { useFieldValue } from "./use-field-value";

const units: ReadonlyArray<{ id: PeriodUnit; label: string }> = [
  { id: "D", label: "days" },
  { id: "W", label: "weeks" },
  { id: "M", label: "months" },
  { id: "Y", label: "years" },
];

export interface PeriodFieldProps
  extends Omit<
    DecimalFieldProps,
    "value" | "defaultValue" | "onChange" | "unit" | "maxDecimals" | "onStep" | "isPositive"
  > {
  /** An ISO 8601 period such as "P12M"; null when empty. */
  value?: string | null;
  defaultValue?: string | null;
  onChange?: (value: string | null) => void;
  /** The unit while nothing is given yet. */
  initialUnit?: PeriodUnit;
}

/** A length of time in one unit: a number and days, weeks, months or years. */
export function PeriodField({
  value,
  defaultValue,
  onChange,
  initialUnit = "M",
  name,
  ...rest
}: PeriodFieldProps) {
  const [period, setPeriod] = useFieldValue(value, defaultValue ?? null, onChange);
  const [spareUnit, setSpareUnit] = useState(initialUnit);
  const parts = period === null ? null : parsePeriodText(period);
  const unit = parts?.unit ?? spareUnit;
  return (
    <>
      <DecimalField
        {...rest}
        maxDecimals={0}
        isPositive
        value={parts?.count ?? null}
        onChange={(count) => setPeriod(count === null ? null : `P${count}${unit}`)}
        onStep={(count, direction) => String(Math.max(0, Number(count ?? 0) + direction))}
        unit={
          <NativeChoice
            label={`Unit of ${rest.label}`}
            value={unit}
            options={units}
            isDisabled={rest.isDisabled}
            onChange={(next) => {
              setSpareUnit(next);
              if (parts) setPeriod(`P${parts.count}${next}`);
            }}
          />
        }
      />
      {name !== undefined && <input type="hidden" name={name} value={period ?? ""} />}
    </>
  );
}
