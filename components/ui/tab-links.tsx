import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { Count } from "./count";
import { cx } from "./cx";

export interface TabLink {
  href: string;
  label: string;
  count?: number | string;
  /** What it shows differs from what was saved under this name. */
  isChanged?: boolean;
}

export interface TabLinksProps {
  /** Names the navigation for screen readers. */
  label: string;
  items: readonly TabLink[];
  /** The `href` of the open tab. */
  current: string;
  /** At the right end, such as "Save view". */
  end?: ReactNode;
  className?: string;
}

/** Tabs that are links: the state lives in the address. Put them on a hairline (`border-b border-line`). */
export function TabLinks({ label, items, current, end, className }: TabLinksProps) {
  return (
    <div className={cx("flex items-stretch gap-1", className)}>
      <nav aria-label={label} className="scroll-quiet -mb-px flex min-w-0 gap-1 pb-px">
        {items.map((item) => (
          <Link
            key={item.href}
            href={item.href as Route}
            aria-current={item.href === current ? "page" : undefined}
            className="relative flex h-9 flex-none items-center gap-1.5 px-2 whitespace-nowrap text-ink-2 -outline-offset-2 hover:text-ink aria-[current]:font-medium aria-[current]:text-ink aria-[current]:after:absolute aria-[current]:after:inset-x-2 aria-[current]:after:-bottom-px aria-[current]:after:h-0.5 aria-[current]:after:bg-accent"
          >
            {item.label}
            {item.count !== undefined && <Count>{item.count}</Count>}
            {item.isChanged && (
              <span className="text-accent">
                <span aria-hidden="true">•</span>
                <span className="sr-only">, changed</span>
              </span>
            )}
          </Link>
        ))}
      </nav>
      {end !== undefined && <div className="ml-auto flex flex-none items-center gap-1">{end}</div>}
    </div>
  );
}
