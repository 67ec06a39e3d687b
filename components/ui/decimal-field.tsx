"use client";

import type { ReactNode } from "react";
import { useLocale } from "react-aria-components/I18nProvider";
import { Input } from "react-aria-components/Input";
import { TextField as AriaTextField } from "react-aria-components/TextField";
import { cx } from "./cx";
import { decimalsOf, formatDecimalText, parseDecimalText } from "./decimal-text";
import { boxLook, inputLook, lineHeight } from "./field-look";
import { type FieldFrame, FieldLabel, FieldNotes, fieldColumn } from "./field-parts";
import { useFieldValue } from "./use-field-value";
import { type Reading, useTypedText } from "./use-typed-text";

export interface DecimalFieldProps extends FieldFrame {
  /** An exact decimal written out, such as "0.0012"; null when empty. */
  value?: string | null;
  defaultValue?: string | null;
  onChange?: (value: string | null) => void;
  /** Sent with forms under this name, written out with a point. */
  name?: string;
  maxDecimals?: number;
  /** Refuses numbers below zero. */
  isPositive?: boolean;
  isRequired?: boolean;
  isDisabled?: boolean;
  before?: ReactNode;
  unit?: ReactNode;
  placeholder?: string;
  /** In forms numbers begin where words do; in the cells of a table they stand at the right. */
  align?: "start" | "end";
  /** Arrow keys: the value after one step up (1) or down (−1). */
  onStep?: (value: string | null, direction: 1 | -1) => string;
  onBlur?: () => void;
  className?: string;
}

/** A number of any size, exact to the last digit: typed as people write it, kept as text, never as a float. */
export function DecimalField(props: DecimalFieldProps) {
  const { label, isLabelHidden, where, hint, tone, maxDecimals = 6, isPositive = false, onStep } = props;
  const { locale } = useLocale();
  const [value, setValue] = useFieldValue(props.value, props.defaultValue ?? null, props.onChange);
  const read = (text: string): Reading<string | null> => {
    if (text.trim() === "") return { value: null };
    const decimal = parseDecimalText(text, locale);
    if (decimal === null) return { problem: `Write a number such as ${formatDecimalText("1250", locale)}.` };
    if (decimalsOf(decimal) > maxDecimals)
      return {
        problem: maxDecimals === 0 ? "Write a whole number." : `Write at most ${maxDecimals} decimals.`,
      };
    if (isPositive && decimal.startsWith("-")) return { problem: "Write a number that is not below zero." };
    return { value: decimal };
  };
  const typed = useTypedText({
    text: value === null ? "" : formatDecimalText(value, locale),
    read,
    onChange: setValue,
  });
  const error = props.error ?? typed.problem;
  return (
    <AriaTextField
      value={typed.text}
      onChange={typed.onType}
      onBlur={() => {
        typed.onLeave();
        props.onBlur?.();
      }}
      onKeyDown={(event) => {
        if (!onStep || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
        event.preventDefault();
        typed.onType(formatDecimalText(onStep(value, event.key === "ArrowUp" ? 1 : -1), locale));
      }}
      isRequired={props.isRequired}
      isDisabled={props.isDisabled}
      isInvalid={error !== undefined}
      inputMode={isPositive && maxDecimals === 0 ? "numeric" : "decimal"}
      autoComplete="off"
      className={cx(fieldColumn, props.className)}
    >
      <FieldLabel label={label} where={where} isLabelHidden={isLabelHidden} />
      <span className={boxLook(error === undefined ? tone : "bad", lineHeight)}>
        {props.before}
        <Input
          placeholder={props.placeholder}
          className={cx(inputLook, "tabular-nums", props.align === "end" && "text-right")}
        />
        {props.unit !== undefined && <span className="flex-none text-small text-ink-3">{props.unit}</span>}
      </span>
      {props.name !== undefined && <input type="hidden" name={props.name} value={value ?? ""} />}
      <FieldNotes hint={hint} error={error} />
    </AriaTextField>
  );
}
