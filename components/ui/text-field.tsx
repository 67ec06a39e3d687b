"use client";

import type { ReactNode } from "react";
import { Input } from "react-aria-components/Input";
import {
  type TextFieldProps as AriaProps,
  TextField as AriaTextField,
} from "react-aria-components/TextField";
import { cx } from "./cx";
import { boxLook, inputLook, lineHeight } from "./field-look";
import { type FieldFrame, FieldLabel, FieldNotes, fieldColumn } from "./field-parts";

export interface TextFieldProps extends FieldFrame, Omit<AriaProps, "className" | "style" | "children"> {
  placeholder?: string;
  /** Before and after the text, such as an icon or a unit. */
  before?: ReactNode;
  unit?: ReactNode;
  /** Numbers stand at the right. */
  align?: "start" | "end";
  className?: string;
}

/** One line of text. Controlled by `value`/`onChange` or free with `defaultValue`; sent with forms by `name`. */
export function TextField(props: TextFieldProps) {
  const {
    label,
    isLabelHidden,
    where,
    hint,
    error,
    tone,
    placeholder,
    before,
    unit,
    align,
    className,
    ...rest
  } = props;
  return (
    <AriaTextField
      // What is wrong is said by us: the browser's own sentences are of another voice, and often of another language.
      validationBehavior="aria"
      {...rest}
      isInvalid={error !== undefined || rest.isInvalid}
      className={cx(fieldColumn, className)}
    >
      <FieldLabel label={label} where={where} isLabelHidden={isLabelHidden} />
      <span className={boxLook(error === undefined ? tone : "bad", lineHeight)}>
        {before}
        <Input
          placeholder={placeholder}
          className={cx(inputLook, align === "end" && "text-right tabular-nums")}
        />
        {unit !== undefined && <span className="flex-none text-small text-ink-3">{unit}</span>}
      </span>
      <FieldNotes hint={hint} error={error} />
    </AriaTextField>
  );
}
