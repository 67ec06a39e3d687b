"use client";

import { TextArea as AriaTextArea } from "react-aria-components/TextArea";
import {
  type TextFieldProps as AriaProps,
  TextField as AriaTextField,
} from "react-aria-components/TextField";
import { cx } from "./cx";
import { boxLook, inputLook } from "./field-look";
import { type FieldFrame, FieldLabel, FieldNotes, fieldColumn } from "./field-parts";

export interface TextAreaProps extends FieldFrame, Omit<AriaProps, "className" | "style" | "children"> {
  placeholder?: string;
  /** Lines to begin with; the box grows with its text. */
  rows?: number;
  /** Words that will stand in a contract are set in the paper's face. */
  isPaper?: boolean;
  className?: string;
}

/** Several lines of text. Grows with what is typed. */
export function TextArea(props: TextAreaProps) {
  const {
    label,
    isLabelHidden,
    where,
    hint,
    error,
    tone,
    placeholder,
    rows = 3,
    isPaper,
    className,
    ...rest
  } = props;
  return (
    <AriaTextField
      {...rest}
      isInvalid={error !== undefined || rest.isInvalid}
      className={cx(fieldColumn, className)}
    >
      <FieldLabel label={label} where={where} isLabelHidden={isLabelHidden} />
      <span className={boxLook(error === undefined ? tone : "bad")}>
        <AriaTextArea
          rows={rows}
          placeholder={placeholder}
          className={cx(
            inputLook,
            "field-sizing-content min-h-7 resize-y py-1",
            isPaper && "paper-text text-draft",
          )}
        />
      </span>
      <FieldNotes hint={hint} error={error} />
    </AriaTextField>
  );
}
