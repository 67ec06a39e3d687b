import type { ReactNode } from "react";

/** A table inside a page that scrolls sideways by itself on a narrow window. */
export function WideTable({ label, children }: { label: string; children: ReactNode }) {
  return (
    <section
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      className="scroll-quiet -mx-2 -outline-offset-2"
    >
      {children}
    </section>
  );
}
