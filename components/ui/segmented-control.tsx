"use client";

import type { ReactNode } from "react";
import { ToggleButton } from "react-aria-components/ToggleButton";
import { ToggleButtonGroup } from "react-aria-components/ToggleButtonGroup";
import { Icon } from "./icon";
import type { IconName } from "./icon-drawings";

export interface SegmentedControlProps<Id extends string> {
  /** Names the group for screen readers. */
  label: string;
  choices: ReadonlyArray<{ id: Id; label: ReactNode; icon?: IconName }>;
  value: Id;
  onChange: (id: Id) => void;
}

/** Two to four ways to look at the same thing. Where the way belongs into the address, use links (`TabLinks`). */
export function SegmentedControl<Id extends string>({
  label,
  choices,
  value,
  onChange,
}: SegmentedControlProps<Id>) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const chosen = choices.find((choice) => keys.has(choice.id));
        if (chosen) onChange(chosen.id);
      }}
      className="inline-flex w-fit gap-0.5 rounded-control bg-sunken p-0.5"
    >
      {choices.map((choice) => (
        <ToggleButton
          key={choice.id}
          id={choice.id}
          className="inline-flex h-6 items-center gap-1.25 rounded-[4px] px-2 text-small whitespace-nowrap text-ink-2 hover:text-ink data-selected:bg-raised data-selected:font-medium data-selected:text-ink data-selected:ring data-selected:ring-line-2 pointer-coarse:h-10"
        >
          {choice.icon && <Icon name={choice.icon} size={14} />}
          {choice.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
