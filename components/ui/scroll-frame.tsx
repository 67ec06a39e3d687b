import type { ReactNode } from "react";
import { cx } from "./cx";

/** Holds a table that may be wider than a phone: it moves inside its frame, by keyboard too, and never the page. */
export function ScrollFrame({
  label,
  className,
  children,
}: {
  /** Names the region for screen readers. */
  label: string;
  className?: string;
  children: ReactNode;
}) {
  return (
    <section
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      className={cx("scroll-quiet min-w-0 overflow-x-auto", className)}
    >
      {children}
    </section>
  );
}
