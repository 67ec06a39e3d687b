"use client";

import type { Route } from "next";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { useEffect, useRef } from "react";
import { Icon } from "@/components/ui/icon";
import { useDesk } from "./desk-provider";
import { isInRoom, type RailItem } from "./rail-item";
import { ThemeToggle } from "./theme-toggle";

const cell =
  "relative flex h-14 min-w-0 flex-col items-center justify-center gap-0.5 text-note text-ink-2 -outline-offset-2 aria-[current]:font-medium aria-[current]:text-ink";

/** The way between rooms on a phone: four under the thumb, the rest behind "More". */
export function PhoneBar({ items }: { items: readonly RailItem[] }) {
  const path = usePathname();
  const more = useRef<HTMLDivElement>(null);
  const { openPalette } = useDesk();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list closes whenever the page changes
  useEffect(() => {
    if (more.current?.matches(":popover-open")) more.current.hidePopover();
  }, [path]);
  return (
    <nav
      aria-label="Rooms"
      className="flex-none border-t border-line bg-canvas pb-[env(safe-area-inset-bottom)] tablet:hidden"
    >
      <ul className="grid grid-cols-5">
        {items.slice(0, 4).map((item) => (
          <li key={item.href}>
            <Link
              href={item.href as Route}
              aria-current={isInRoom(path, item.href) ? "page" : undefined}
              className={`group ${cell}`}
            >
              <Icon name={item.icon} className="group-aria-[current]:text-accent" />
              {item.label}
              {item.count !== undefined && (
                <span
                  className={`absolute top-1.5 left-1/2 ml-2.5 text-[10px]/3 font-semibold tabular-nums ${item.countTone === "bad" ? "text-bad" : "text-ink-2"}`}
                >
                  {item.count}
                </span>
              )}
            </Link>
          </li>
        ))}
        <li>
          <button type="button" popoverTarget="more-rooms" className={`w-full ${cell}`}>
            <Icon name="menu" />
            More
          </button>
        </li>
      </ul>
      <div
        ref={more}
        id="more-rooms"
        popover="auto"
        className="inset-x-2 top-auto bottom-16 m-0 w-auto rounded-panel bg-raised p-2 text-ink shadow-float"
      >
        <ul className="grid">
          {items.slice(4).map((item) => (
            <li key={item.href}>
              <Link href={item.href as Route} className="flex h-11 items-center gap-3 rounded-control px-3">
                <Icon name={item.icon} className="text-ink-2" />
                <span className="flex-1">{item.label}</span>
                <span className="text-small text-ink-3 tabular-nums">{item.count}</span>
              </Link>
            </li>
          ))}
          <li className="mt-1 flex items-center justify-between border-t border-line pt-1">
            <button
              type="button"
              className="flex h-11 flex-1 items-center gap-3 rounded-control px-3"
              onClick={() => {
                more.current?.hidePopover();
                openPalette();
              }}
            >
              <Icon name="search" className="text-ink-2" />
              Find or do
            </button>
            <ThemeToggle />
          </li>
        </ul>
      </div>
    </nav>
  );
}
