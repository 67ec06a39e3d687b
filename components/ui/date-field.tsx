"use client";

import { lazy, Suspense, useRef, useState } from "react";
import { Dialog } from "react-aria-components/Dialog";
import { useLocale } from "react-aria-components/I18nProvider";
import { Input } from "react-aria-components/Input";
import { Popover } from "react-aria-components/Popover";
import { TextField as AriaTextField } from "react-aria-components/TextField";
import { cx } from "./cx";
import { formatDateText, parseDateText } from "./date-text";
import { boxLook, inputLook, lineHeight } from "./field-look";
import { type FieldFrame, FieldLabel, FieldNotes, fieldColumn } from "./field-parts";
import { Icon } from "./icon";
import { floatLook } from "./popover-look";
import { Skeleton } from "./skeleton";
import { useFieldValue } from "./use-field-value";
import { type Reading, useTypedText } from "./use-typed-text";

const CalendarPanel = lazy(() => import("./calendar-panel"));

export interface DateFieldProps extends FieldFrame {
  /** A calendar date "YYYY-MM-DD"; null when empty. */
  value?: string | null;
  defaultValue?: string | null;
  onChange?: (value: string | null) => void;
  /** Sent with forms under this name as "YYYY-MM-DD". */
  name?: string;
  min?: string;
  max?: string;
  isRequired?: boolean;
  isDisabled?: boolean;
  onBlur?: () => void;
  className?: string;
}

/** A day: typed in any usual form or picked from a calendar, shown with its month in letters. */
export function DateField(props: DateFieldProps) {
  const { label, isLabelHidden, where, hint, tone, min, max } = props;
  const { locale } = useLocale();
  const box = useRef<HTMLSpanElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [value, setValue] = useFieldValue(props.value, props.defaultValue ?? null, props.onChange);
  const read = (text: string): Reading<string | null> => {
    if (text.trim() === "") return { value: null };
    const date = parseDateText(text, locale);
    if (date === null) return { problem: "Write a day such as 1 Feb 2027." };
    if (min !== undefined && date < min)
      return { problem: `Choose ${formatDateText(min, locale)} or later.` };
    if (max !== undefined && date > max)
      return { problem: `Choose ${formatDateText(max, locale)} or earlier.` };
    return { value: date };
  };
  const typed = useTypedText({
    text: value === null ? "" : formatDateText(value, locale),
    read,
    onChange: setValue,
  });
  const error = props.error ?? typed.problem;
  return (
    <AriaTextField
      value={typed.text}
      onChange={typed.onType}
      onBlur={() => {
        typed.onLeave();
        props.onBlur?.();
      }}
      onKeyDown={(event) => {
        if (event.key !== "ArrowDown" || !event.altKey) return;
        event.preventDefault();
        setOpen(true);
      }}
      isRequired={props.isRequired}
      isDisabled={props.isDisabled}
      isInvalid={error !== undefined}
      autoComplete="off"
      className={cx(fieldColumn, props.className)}
    >
      <FieldLabel label={label} where={where} isLabelHidden={isLabelHidden} />
      <span ref={box} className={boxLook(error === undefined ? tone : "bad", lineHeight)}>
        <Input className={cx(inputLook, "tabular-nums")} />
        <button
          type="button"
          aria-label={`Calendar for ${label}`}
          aria-haspopup="dialog"
          disabled={props.isDisabled}
          onClick={() => setOpen(true)}
          className="-mr-1 grid size-6 flex-none place-items-center rounded-control text-ink-2 hover:text-ink"
        >
          <Icon name="calendar" size={14} />
        </button>
      </span>
      {props.name !== undefined && <input type="hidden" name={props.name} value={value ?? ""} />}
      <Popover
        triggerRef={box}
        isOpen={isOpen}
        onOpenChange={setOpen}
        placement="bottom end"
        offset={6}
        className={cx(floatLook, "p-3")}
      >
        <Dialog aria-label={label} className="outline-none">
          <Suspense fallback={<Skeleton className="h-60 w-60" />}>
            <CalendarPanel
              label={label}
              value={value}
              min={min}
              max={max}
              onPick={(date) => {
                typed.onType(formatDateText(date, locale));
                setOpen(false);
              }}
            />
          </Suspense>
        </Dialog>
      </Popover>
      <FieldNotes hint={hint} error={error} />
    </AriaTextField>
  );
}
