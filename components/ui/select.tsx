"use client";

import { Button } from "react-aria-components/Button";
import { Popover } from "react-aria-components/Popover";
import { Select as AriaSelect, SelectValue } from "react-aria-components/Select";
import type { Choice } from "./choice";
import { ChoiceList } from "./choice-list";
import { cx } from "./cx";
import { boxLook, lineHeight } from "./field-look";
import { type FieldFrame, FieldLabel, FieldNotes, fieldColumn } from "./field-parts";
import { Icon } from "./icon";
import { floatLook } from "./popover-look";

interface SelectFrame extends FieldFrame {
  choices: readonly Choice[];
  placeholder?: string;
  name?: string;
  isRequired?: boolean;
  isDisabled?: boolean;
  className?: string;
}

export interface SelectProps extends SelectFrame {
  value?: string | null;
  defaultValue?: string | null;
  onChange?: (id: string) => void;
}

/** One of a few known choices. From about fifteen on, use `ComboBox`. */
export function Select({ value, defaultValue, onChange, ...frame }: SelectProps) {
  return (
    <AriaSelect
      name={frame.name}
      placeholder={frame.placeholder ?? "Choose"}
      value={value}
      defaultValue={defaultValue}
      onChange={(id) => id !== null && onChange?.(String(id))}
      isRequired={frame.isRequired}
      isDisabled={frame.isDisabled}
      isInvalid={frame.error !== undefined}
      className={cx(fieldColumn, frame.className)}
    >
      <SelectBody {...frame} />
    </AriaSelect>
  );
}

export interface MultiSelectProps extends SelectFrame {
  value?: readonly string[];
  defaultValue?: readonly string[];
  onChange?: (ids: string[]) => void;
}

/** Several of a few known choices, shown as a sentence: "UK, Ireland, Benelux". */
export function MultiSelect({ value, defaultValue, onChange, ...frame }: MultiSelectProps) {
  return (
    <AriaSelect
      selectionMode="multiple"
      name={frame.name}
      placeholder={frame.placeholder ?? "Choose"}
      value={value}
      defaultValue={defaultValue}
      onChange={(ids) => onChange?.(ids.map(String))}
      isRequired={frame.isRequired}
      isDisabled={frame.isDisabled}
      isInvalid={frame.error !== undefined}
      className={cx(fieldColumn, frame.className)}
    >
      <SelectBody {...frame} />
    </AriaSelect>
  );
}

function SelectBody({ label, where, isLabelHidden, hint, error, tone, choices }: SelectFrame) {
  return (
    <>
      <FieldLabel label={label} where={where} isLabelHidden={isLabelHidden} />
      <Button
        className={boxLook(
          error === undefined ? tone : "bad",
          cx(lineHeight, "data-disabled:bg-sunken data-disabled:text-ink-3"),
        )}
      >
        <SelectValue<Choice> className="min-w-0 flex-1 truncate text-left data-placeholder:text-ink-3">
          {({ isPlaceholder, selectedText, defaultChildren }) =>
            isPlaceholder ? defaultChildren : selectedText
          }
        </SelectValue>
        <Icon name="down" size={14} className="text-ink-2" />
      </Button>
      <FieldNotes hint={hint} error={error} />
      <Popover offset={4} className={cx(floatLook, "min-w-(--trigger-width)")}>
        <ChoiceList choices={choices} />
      </Popover>
    </>
  );
}
