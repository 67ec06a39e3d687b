"use client";

import type { ReactNode } from "react";
import { CheckboxButton, CheckboxField, type CheckboxFieldProps } from "react-aria-components/Checkbox";
import { FieldError } from "react-aria-components/FieldError";
import { Text } from "react-aria-components/Text";
import { cx } from "./cx";

export interface CheckboxProps extends Omit<CheckboxFieldProps, "className" | "style" | "children"> {
  /** Without words give `aria-label`, as in the cells of a table. */
  children?: ReactNode;
  hint?: ReactNode;
  error?: string;
}

/** Yes or no, or one of several that may be chosen together. `isIndeterminate` for "some of them". */
export function Checkbox({ children, hint, error, ...rest }: CheckboxProps) {
  return (
    <CheckboxField {...rest} isInvalid={error !== undefined || rest.isInvalid} className="grid gap-0.5">
      <CheckboxButton className="group flex min-h-6 items-start gap-2 py-0.5 text-left outline-none data-disabled:text-ink-3 pointer-coarse:min-h-11 pointer-coarse:py-3">
        {({ isIndeterminate, isSelected }) => (
          <>
            <span
              className={cx(
                "mt-0.75 grid size-3.5 flex-none place-items-center rounded-mark border-[1.2px] border-control bg-raised text-on-accent",
                "group-data-invalid:border-bad group-data-selected:border-accent group-data-selected:bg-accent group-data-indeterminate:border-accent group-data-indeterminate:bg-accent",
                "group-data-focus-visible:outline-2 group-data-focus-visible:outline-offset-1 group-data-focus-visible:outline-focus",
              )}
            >
              <svg viewBox="0 0 14 14" className="size-3.5 flex-none" aria-hidden="true">
                {isIndeterminate ? (
                  <path d="M4 7h6" stroke="currentColor" strokeWidth="1.6" />
                ) : (
                  isSelected && (
                    <path d="m3.6 7.1 2.3 2.3 4.5-4.6" fill="none" stroke="currentColor" strokeWidth="1.6" />
                  )
                )}
              </svg>
            </span>
            {children}
          </>
        )}
      </CheckboxButton>
      {hint !== undefined && (
        <Text slot="description" className="pl-5.5 text-small text-ink-3">
          {hint}
        </Text>
      )}
      <FieldError className="pl-5.5 text-small text-bad">{error}</FieldError>
    </CheckboxField>
  );
}
