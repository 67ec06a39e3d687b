"use client";

import { RadioGroup as AriaRadioGroup, RadioButton, RadioField } from "react-aria-components/RadioGroup";
import { Text } from "react-aria-components/Text";
import type { Choice } from "./choice";
import { cx } from "./cx";
import { type FieldFrame, FieldLabel, FieldNotes } from "./field-parts";

export interface RadioGroupProps extends FieldFrame {
  choices: readonly Choice[];
  value?: string | null;
  defaultValue?: string;
  onChange?: (id: string) => void;
  /** What our own positions suggest: dashed until somebody chooses. */
  suggested?: string;
  orientation?: "vertical" | "horizontal";
  name?: string;
  isRequired?: boolean;
  isDisabled?: boolean;
}

/** One of a few choices that should all be in sight. */
export function RadioGroup(props: RadioGroupProps) {
  const { label, where, isLabelHidden, hint, error, choices, orientation = "vertical" } = props;
  return (
    <AriaRadioGroup
      name={props.name}
      value={props.value}
      defaultValue={props.defaultValue}
      onChange={props.onChange}
      orientation={orientation}
      isRequired={props.isRequired}
      isDisabled={props.isDisabled}
      isInvalid={error !== undefined}
      className="grid gap-1"
    >
      <FieldLabel label={label} where={where} isLabelHidden={isLabelHidden} />
      <div className={cx("flex", orientation === "vertical" ? "flex-col" : "flex-wrap gap-x-5")}>
        {choices.map((choice) => (
          <RadioField key={choice.id} value={choice.id} isDisabled={choice.isDisabled}>
            <RadioButton className="group flex min-h-6 items-center gap-2 outline-none data-disabled:text-ink-3 pointer-coarse:min-h-11">
              {({ isSelected }) => (
                <>
                  <span
                    className={cx(
                      "size-3.5 flex-none rounded-full border-[1.2px] bg-raised",
                      isSelected ? "border-[4.5px] border-accent" : "border-control",
                      !isSelected &&
                        props.value == null &&
                        choice.id === props.suggested &&
                        "border-dashed border-accent!",
                      "group-data-focus-visible:outline-2 group-data-focus-visible:outline-offset-1 group-data-focus-visible:outline-focus",
                    )}
                  />
                  {choice.label}
                  {choice.id === props.suggested && <span className="text-small text-ink-3">suggested</span>}
                </>
              )}
            </RadioButton>
            {choice.hint !== undefined && (
              <Text slot="description" className="block pl-5.5 text-small text-ink-3">
                {choice.hint}
              </Text>
            )}
          </RadioField>
        ))}
      </div>
      <FieldNotes hint={hint} error={error} />
    </AriaRadioGroup>
  );
}
