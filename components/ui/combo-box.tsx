"use client";

import { Button } from "react-aria-components/Button";
import { ComboBox as AriaComboBox } from "react-aria-components/ComboBox";
import { Input } from "react-aria-components/Input";
import { Popover } from "react-aria-components/Popover";
import type { Choice } from "./choice";
import { ChoiceList } from "./choice-list";
import { cx } from "./cx";
import { boxLook, inputLook, lineHeight } from "./field-look";
import { type FieldFrame, FieldLabel, FieldNotes, fieldColumn } from "./field-parts";
import { Icon } from "./icon";
import { floatLook } from "./popover-look";

export interface ComboBoxProps extends FieldFrame {
  choices: readonly Choice[];
  value?: string | null;
  defaultValue?: string;
  onChange?: (id: string | null) => void;
  /** Called with what is typed, for lists that are looked up; then `choices` is what was found. */
  onSearch?: (text: string) => void;
  /** Keeps typed text that is not in the list. */
  allowsOther?: boolean;
  placeholder?: string;
  emptyText?: string;
  name?: string;
  isRequired?: boolean;
  isDisabled?: boolean;
  className?: string;
}

/** One of many choices, found by typing. */
export function ComboBox(props: ComboBoxProps) {
  const { label, where, isLabelHidden, hint, error, tone, choices, onSearch } = props;
  return (
    <AriaComboBox<Choice>
      {...(onSearch ? { items: choices } : { defaultItems: choices })}
      name={props.name}
      value={props.value}
      defaultValue={props.defaultValue}
      onChange={(id) => props.onChange?.(id === null ? null : String(id))}
      onInputChange={onSearch}
      allowsCustomValue={props.allowsOther}
      allowsEmptyCollection
      menuTrigger="focus"
      isRequired={props.isRequired}
      isDisabled={props.isDisabled}
      isInvalid={error !== undefined}
      className={cx(fieldColumn, props.className)}
    >
      <FieldLabel label={label} where={where} isLabelHidden={isLabelHidden} />
      <span className={boxLook(error === undefined ? tone : "bad", lineHeight)}>
        <Input placeholder={props.placeholder} className={inputLook} />
        <Button className="-mr-1 grid size-6 flex-none place-items-center text-ink-2">
          <Icon name="down" size={14} />
        </Button>
      </span>
      <FieldNotes hint={hint} error={error} />
      <Popover offset={4} className={cx(floatLook, "min-w-(--trigger-width)")}>
        <ChoiceList emptyText={props.emptyText} />
      </Popover>
    </AriaComboBox>
  );
}
