import type { ReactNode } from "react";
import { cx } from "./cx";

/** A key cap. `inherit` takes the colour of a filled button. */
export function Kbd({ children, tone = "plain" }: { children: ReactNode; tone?: "plain" | "inherit" }) {
  return (
    <kbd
      className={cx(
        "inline-block h-4 min-w-4.5 rounded-mark px-1 text-center font-mono text-[10.5px]/4 font-medium tracking-normal inset-ring",
        tone === "plain" ? "bg-surface text-ink-2 inset-ring-line-2" : "inset-ring-current",
      )}
    >
      {children}
    </kbd>
  );
}
