import { cx } from "./cx";

const looks = {
  1: "bg-ink text-surface",
  2: "text-ink inset-ring-[1.5px] inset-ring-ink-2",
  3: "border border-dashed border-control text-ink-2",
};

/** Rank by the weight of the box: solid, outlined, dashed; a dash when there is none. */
export function Tier({ rank, label = "Tier" }: { rank: 1 | 2 | 3 | null; label?: string }) {
  return (
    <span
      className={cx(
        "inline-grid h-4.5 min-w-4.5 flex-none place-items-center rounded-mark px-1 align-middle text-note font-semibold tabular-nums",
        rank === null ? "text-ink-3" : looks[rank],
      )}
    >
      <span className="sr-only">{rank === null ? `No ${label.toLowerCase()}` : `${label} `}</span>
      <span aria-hidden={rank === null}>{rank ?? "–"}</span>
    </span>
  );
}
