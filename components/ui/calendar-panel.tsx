"use client";

import { parseDate } from "@internationalized/date";
import { Button } from "react-aria-components/Button";
import {
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  Heading,
} from "react-aria-components/Calendar";
import { buttonLook } from "./button-look";
import { Icon } from "./icon";

export interface CalendarPanelProps {
  label: string;
  value: string | null;
  min?: string;
  max?: string;
  onPick: (date: string) => void;
}

/** One month to pick a day from. Loaded when it is opened. */
export default function CalendarPanel({ label, value, min, max, onPick }: CalendarPanelProps) {
  return (
    <Calendar
      aria-label={label}
      autoFocus
      value={value === null ? null : parseDate(value)}
      minValue={min === undefined ? undefined : parseDate(min)}
      maxValue={max === undefined ? undefined : parseDate(max)}
      onChange={(date) => date && onPick(date.toString())}
    >
      <header className="flex items-center gap-1 pb-2">
        <Heading className="flex-1 pl-2 font-semibold" />
        <Button slot="previous" className={buttonLook({ variant: "quiet", square: true })}>
          <Icon name="left" />
        </Button>
        <Button slot="next" className={buttonLook({ variant: "quiet", square: true })}>
          <Icon name="right" />
        </Button>
      </header>
      <CalendarGrid weekdayStyle="short">
        <CalendarGridHeader>
          {(day) => (
            <CalendarHeaderCell className="h-6 w-8 text-center text-note text-ink-3">
              {day}
            </CalendarHeaderCell>
          )}
        </CalendarGridHeader>
        <CalendarGridBody>
          {(date) => (
            <CalendarCell
              date={date}
              className="grid size-8 place-items-center rounded-control text-small tabular-nums data-disabled:text-ink-3 data-hovered:bg-sunken data-outside-month:hidden data-selected:bg-accent data-selected:text-on-accent data-unavailable:text-ink-3 data-unavailable:line-through pointer-coarse:size-10"
            />
          )}
        </CalendarGridBody>
      </CalendarGrid>
    </Calendar>
  );
}
