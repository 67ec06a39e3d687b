"use client";

import type { FieldFrame } from "@/components/ui/field-parts";
import { ChoiceControl } from "./choice-control";
import { useDraft } from "./term-sheet-context";

/** One of the parties of this deal, by the name it has in the sheet. */
export function PartyControl(props: {
  frame: FieldFrame;
  value: string | null;
  isDisabled: boolean;
  onChange: (value: string | null) => void;
}) {
  const parties = useDraft((state) => state.sheet.parties.parties);
  const options = parties.map((party, index) => ({
    value: party.id,
    label: party.name ?? `Party ${index + 1}`,
  }));
  const isUnknown = props.value !== null && !parties.some(({ id }) => id === props.value);
  const shown = isUnknown
    ? [...options, { value: props.value ?? "", label: "A party that was removed" }]
    : options;
  return <ChoiceControl {...props} options={shown} />;
}
