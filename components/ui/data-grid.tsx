import type { ReactNode } from "react";

export interface DataGridProps {
  /** Names the region for screen readers, as it can be scrolled by keyboard. */
  label: string;
  children: ReactNode;
  /** Floats over the lower edge while rows are selected: pass a `BulkBar`. */
  bulk?: ReactNode;
}

/** The frame of a large table: scrolls in both directions under a head that stays. */
export function DataGrid({ label, children, bulk }: DataGridProps) {
  return (
    <div className="relative flex min-h-0 min-w-0 flex-1 flex-col">
      <section
        aria-label={label}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        className="scroll-quiet min-h-0 flex-1 px-5 -outline-offset-2 [&_thead_th]:sticky [&_thead_th]:top-0 [&_thead_th]:z-10 [&_thead_th]:bg-surface max-tablet:px-3"
      >
        {children}
      </section>
      {bulk}
    </div>
  );
}

/** What can be done with the chosen rows. */
export function BulkBar({ count, children }: { count: number; children: ReactNode }) {
  return (
    <div
      role="toolbar"
      aria-label="Chosen rows"
      className="absolute bottom-3 left-1/2 z-20 flex h-11 max-w-full -translate-x-1/2 items-center gap-1 rounded-panel bg-raised pr-2 pl-4 whitespace-nowrap shadow-float"
    >
      <span className="mr-1.5 border-r border-line-2 pr-3 tabular-nums">
        <b>{count}</b> selected
      </span>
      {children}
    </div>
  );
}
