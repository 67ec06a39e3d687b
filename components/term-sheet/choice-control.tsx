"use client";

import type { FieldFrame } from "@/components/ui/field-parts";
import { Select } from "@/components/ui/select";

const noAnswer = "not-answered";

/** One of a few answers, or none again. */
export function ChoiceControl({
  frame,
  placeholder,
  options,
  value,
  isDisabled,
  onChange,
}: {
  frame: FieldFrame;
  placeholder?: string;
  options: readonly { value: string; label: string }[];
  value: string | null;
  isDisabled: boolean;
  onChange: (value: string | null) => void;
}) {
  const choices = options.map((option) => ({ id: option.value, label: option.label }));
  return (
    <Select
      {...frame}
      {...(placeholder === undefined ? {} : { placeholder })}
      isDisabled={isDisabled}
      choices={value === null ? choices : [...choices, { id: noAnswer, label: "Not answered" }]}
      value={value}
      onChange={(id) => onChange(id === noAnswer ? null : id)}
    />
  );
}
