"use client";

import type { ReactNode } from "react";
import { Tooltip as AriaTooltip, TooltipTrigger } from "react-aria-components/Tooltip";

/** A word on hover and focus of the button inside. Never the only place where something is said. */
export function Tooltip({ text, children }: { text: ReactNode; children: ReactNode }) {
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      {children}
      <AriaTooltip offset={6} className="max-w-64 rounded-control bg-ink px-2 py-1 text-small text-surface">
        {text}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
