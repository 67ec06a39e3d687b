"use client";

import { Icon } from "./icon";

export interface NativeChoiceProps<Id extends string> {
  label: string;
  value: Id;
  options: ReadonlyArray<{ id: Id; label: string }>;
  isDisabled?: boolean;
  onChange: (id: Id) => void;
}

/** The browser's own list inside a field, for a unit or currency: light, and at home on a phone. */
export function NativeChoice<Id extends string>({
  label,
  value,
  options,
  isDisabled,
  onChange,
}: NativeChoiceProps<Id>) {
  return (
    <span className="relative flex flex-none items-center">
      <select
        aria-label={label}
        value={value}
        disabled={isDisabled}
        onChange={(event) => {
          const chosen = options.find((option) => option.id === event.target.value);
          if (chosen) onChange(chosen.id);
        }}
        className="h-5 appearance-none rounded-mark bg-transparent pr-4 pl-1 text-small text-ink-2 hover:bg-sunken"
      >
        {options.map((option) => (
          <option key={option.id} value={option.id} className="bg-raised text-ink">
            {option.label}
          </option>
        ))}
      </select>
      <Icon name="down" size={12} className="pointer-events-none absolute right-0 text-ink-3" />
    </span>
  );
}
