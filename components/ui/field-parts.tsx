"use client";

import type { ReactNode } from "react";
import { FieldError as AriaFieldError } from "react-aria-components/FieldError";
import { Label } from "react-aria-components/Label";
import { Text } from "react-aria-components/Text";
import type { FieldTone } from "./field-look";

export interface FieldFrame {
  label: string;
  /** Hides the label from the eye, not from screen readers: for cells of a table. */
  isLabelHidden?: boolean;
  /** At the right end of the label: the clause this field writes, usually a link. */
  where?: ReactNode;
  hint?: ReactNode;
  /** A sentence that says what is wrong and what to do. Turns the edge red. */
  error?: string;
  /** Edge for a finding that is explained beside the field. `error` wins. */
  tone?: FieldTone;
}

/** Label above, clause reference at its right end. */
export function FieldLabel({
  label,
  where,
  isLabelHidden,
}: Pick<FieldFrame, "label" | "where" | "isLabelHidden">) {
  if (isLabelHidden) return <Label className="sr-only">{label}</Label>;
  return (
    <span className="flex items-center gap-1.5 text-small font-medium text-ink-2">
      <Label>{label}</Label>
      {where !== undefined && (
        <span className="ml-auto text-note font-normal text-ink-3 tabular-nums">{where}</span>
      )}
    </span>
  );
}

/** Hint and error below the field, tied to it for screen readers. */
export function FieldNotes({ hint, error }: Pick<FieldFrame, "hint" | "error">) {
  return (
    <>
      {hint !== undefined && (
        <Text slot="description" className="text-small text-ink-3">
          {hint}
        </Text>
      )}
      <AriaFieldError className="text-small text-bad">{error}</AriaFieldError>
    </>
  );
}

/** The classes of a field: label, box and notes in a column. */
export const fieldColumn = "grid min-w-0 content-start gap-1";
