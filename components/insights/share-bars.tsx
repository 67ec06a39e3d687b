import type { Route } from "next";
import Link from "next/link";

export interface ShareBar {
  id: string;
  label: string;
  count: number;
  valueText: string;
  /** Length of the bar, 0 to 1. */
  share: number;
  href: Route;
  isStrong?: boolean;
}

/** Lines that open to their deals: name, bar, count, value. */
export function ShareBars({ bars, label }: { bars: readonly ShareBar[]; label: string }) {
  return (
    <ul aria-label={label}>
      {bars.map((bar) => (
        <li key={bar.id} className="border-line border-b last:border-0">
          <Link
            href={bar.href}
            className="grid grid-cols-[88px_minmax(0,1fr)_32px_112px] items-center gap-2 py-1.5 text-small hover:bg-sunken"
          >
            <span className="font-medium">{bar.label}</span>
            <span aria-hidden="true" className="h-2 bg-sunken">
              <span
                className={bar.isStrong ? "block h-2 bg-accent" : "block h-2 bg-chart"}
                style={{ width: `${Math.round(Math.min(1, Math.max(0, bar.share)) * 100)}%` }}
              />
            </span>
            <span className="text-right tabular-nums underline decoration-accent-line underline-offset-3">
              {bar.count}
            </span>
            <span className="text-right text-ink-2 tabular-nums">{bar.valueText}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
