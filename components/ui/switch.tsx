"use client";

import type { ReactNode } from "react";
import { SwitchButton, SwitchField, type SwitchFieldProps } from "react-aria-components/Switch";
import { Text } from "react-aria-components/Text";
import { cx } from "./cx";

export interface SwitchProps extends Omit<SwitchFieldProps, "className" | "style" | "children"> {
  children: ReactNode;
  hint?: ReactNode;
}

/** On or off, in force at once. For a choice that is saved with a form use `Checkbox`. */
export function Switch({ children, hint, ...rest }: SwitchProps) {
  return (
    <SwitchField {...rest} className="grid gap-0.5">
      <SwitchButton className="group flex items-center gap-2 outline-none data-disabled:text-ink-3">
        <span
          className={cx(
            "flex h-4 w-7 flex-none items-center rounded-full border border-control bg-raised px-0.5 transition-colors",
            "group-data-focus-visible:outline-2 group-data-focus-visible:outline-offset-1 group-data-focus-visible:outline-focus",
            "group-data-selected:border-accent group-data-selected:bg-accent",
          )}
        >
          <span className="size-2.5 rounded-full bg-control transition-transform group-data-selected:translate-x-3 group-data-selected:bg-on-accent" />
        </span>
        {children}
      </SwitchButton>
      {hint !== undefined && (
        <Text slot="description" className="pl-9 text-small text-ink-3">
          {hint}
        </Text>
      )}
    </SwitchField>
  );
}
