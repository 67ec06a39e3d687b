import type { ReactNode } from "react";
import { cx } from "./cx";

/** The half that is filled says whose turn it is: left ours, right theirs, none nobody's. */
export function TurnGlyph({ side, className }: { side: "ours" | "theirs" | "none"; className?: string }) {
  const color = { ours: "text-accent", theirs: "text-theirs", none: "text-ink-3" }[side];
  return (
    <svg viewBox="0 0 10 10" className={cx("size-2.5 flex-none", color, className)} aria-hidden="true">
      <circle cx="5" cy="5" r="4.3" fill="none" stroke="currentColor" strokeWidth="1.4" />
      {side === "ours" && <path d="M5 .7a4.3 4.3 0 0 0 0 8.6z" fill="currentColor" />}
      {side === "theirs" && <path d="M5 .7a4.3 4.3 0 0 1 0 8.6z" fill="currentColor" />}
    </svg>
  );
}

/** Glyph, words and how long: "Ours 2 d". */
export function Turn({
  side,
  label,
  children,
}: {
  side: "ours" | "theirs";
  label?: string;
  children?: ReactNode;
}) {
  return (
    <span
      className={cx(
        "inline-flex items-center gap-1.25 align-middle text-small whitespace-nowrap",
        side === "ours" ? "text-accent" : "text-theirs",
      )}
    >
      <TurnGlyph side={side} />
      <span>
        {label ?? (side === "ours" ? "Ours" : "Theirs")}
        {children !== undefined && (
          <>
            {" "}
            <span className="font-medium tabular-nums">{children}</span>
          </>
        )}
      </span>
    </span>
  );
}
