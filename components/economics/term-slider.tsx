"use client";

import { Label } from "react-aria-components/Label";
import { Slider, SliderOutput, SliderThumb, SliderTrack } from "react-aria-components/Slider";

/** A figure to try other values of; the tick is where it stands in the saved terms. */
export function TermSlider({
  label,
  value,
  saved,
  max,
  step,
  write,
  onChange,
}: {
  label: string;
  value: number;
  saved: number;
  max: number;
  step: number;
  write: (value: number) => string;
  onChange: (value: number) => void;
}) {
  return (
    <Slider
      value={value}
      minValue={0}
      maxValue={max}
      step={step}
      onChange={onChange}
      className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-3"
    >
      <Label className="truncate text-small">{label}</Label>
      <SliderOutput className="text-small tabular-nums">
        {value !== saved && <s className="mr-1.5 text-ink-3">{write(saved)}</s>}
        <b className="font-semibold">{write(value)}</b>
      </SliderOutput>
      <SliderTrack className="relative col-span-2 h-7">
        <span className="absolute inset-x-0 top-1/2 h-0.5 -translate-y-1/2 bg-control" />
        <span
          className="absolute top-1/2 h-3 w-0.5 -translate-y-1/2 bg-ink"
          style={{ left: `${(saved / max) * 100}%` }}
        />
        <SliderThumb className="top-1/2 size-4 rounded-full border-2 border-surface bg-accent ring ring-accent outline-offset-2 data-focus-visible:outline-2 pointer-coarse:size-6" />
      </SliderTrack>
    </Slider>
  );
}
