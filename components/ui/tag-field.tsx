"use client";

import { useState } from "react";
import { Input } from "react-aria-components/Input";
import { TextField as AriaTextField } from "react-aria-components/TextField";
import { cx } from "./cx";
import { boxLook, inputLook } from "./field-look";
import { type FieldFrame, FieldLabel, FieldNotes, fieldColumn } from "./field-parts";
import { FilterChip } from "./filter-chip";
import { useFieldValue } from "./use-field-value";

export interface TagFieldProps extends FieldFrame {
  value?: readonly string[];
  defaultValue?: readonly string[];
  onChange?: (tags: readonly string[]) => void;
  /** Each tag is sent with forms under this name. */
  name?: string;
  placeholder?: string;
  isDisabled?: boolean;
  className?: string;
}

/** A list of free words. Enter or a comma adds, Backspace in the empty field takes the last away. */
export function TagField(props: TagFieldProps) {
  const { label, where, isLabelHidden, hint, error, tone } = props;
  const [tags, setTags] = useFieldValue<readonly string[]>(
    props.value,
    props.defaultValue ?? [],
    props.onChange,
  );
  const [text, setText] = useState("");
  const add = (typed: string) => {
    const words = typed
      .split(",")
      .map((word) => word.trim())
      .filter(Boolean);
    setTags([...new Set([...tags, ...words])]);
    setText("");
  };
  return (
    <AriaTextField
      value={text}
      onChange={(typed) => (typed.includes(",") ? add(typed) : setText(typed))}
      onBlur={() => text.trim() !== "" && add(text)}
      onKeyDown={(event) => {
        if (event.key === "Enter" && text.trim() !== "") {
          event.preventDefault();
          add(text);
        } else if (event.key === "Backspace" && text === "" && tags.length > 0) setTags(tags.slice(0, -1));
      }}
      isDisabled={props.isDisabled}
      isInvalid={error !== undefined}
      autoComplete="off"
      className={cx(fieldColumn, props.className)}
    >
      <FieldLabel label={label} where={where} isLabelHidden={isLabelHidden} />
      <span
        className={boxLook(
          error === undefined ? tone : "bad",
          "min-h-7 flex-wrap py-px pl-1 pointer-coarse:min-h-11",
        )}
      >
        {tags.map((tag) => (
          <FilterChip
            key={tag}
            removeLabel={`Remove ${tag}`}
            onRemove={() => setTags(tags.filter((other) => other !== tag))}
          >
            {tag}
          </FilterChip>
        ))}
        <Input placeholder={props.placeholder} className={cx(inputLook, "h-6! w-24! flex-1 px-1")} />
      </span>
      {props.name !== undefined &&
        tags.map((tag) => <input key={tag} type="hidden" name={props.name} value={tag} />)}
      <FieldNotes hint={hint} error={error} />
    </AriaTextField>
  );
}
