import type { ReactNode } from "react";
import { cx } from "./cx";

/** A short fact in an outlined box, such as a filter. `lead` is quiet, the rest is said. */
export function Chip({ lead, children, end }: { lead?: ReactNode; children: ReactNode; end?: ReactNode }) {
  return (
    <span
      className={cx(
        "inline-flex h-6 flex-none items-center gap-1 rounded-control bg-surface pl-2 text-small whitespace-nowrap text-ink-2 inset-ring inset-ring-line-2",
        end === undefined ? "pr-2" : "pr-0.5",
      )}
    >
      {lead}
      <span className="font-medium text-ink">{children}</span>
      {end}
    </span>
  );
}
