"use client";

import type { Route } from "next";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { Icon } from "@/components/ui/icon";
import { isInRoom, type RailItem } from "./rail-item";

/** A room in the rail: icon and word when wide, icon with a small count when folded. */
export function RailLink({ item }: { item: RailItem }) {
  const isHere = isInRoom(usePathname(), item.below ?? item.href);
  return (
    <Link
      href={item.href as Route}
      aria-current={isHere ? "page" : undefined}
      title={item.label}
      className="group relative flex h-8 w-9 items-center justify-center gap-2 rounded-control text-ink-2 hover:bg-sunken hover:text-ink aria-[current]:bg-surface aria-[current]:font-medium aria-[current]:text-ink aria-[current]:ring aria-[current]:ring-line wide:h-7 wide:w-auto wide:justify-start wide:px-2"
    >
      <Icon name={item.icon} className="group-aria-[current]:text-accent" />
      <span className="sr-only min-w-0 flex-1 wide:not-sr-only wide:truncate">{item.label}</span>
      {item.count !== undefined && (
        <span
          className={`absolute top-0 right-px text-[10px]/3 font-semibold tabular-nums wide:static wide:text-small wide:font-normal ${item.countTone === "bad" ? "text-bad" : "text-ink-2 wide:text-ink-3"}`}
        >
          {item.count}
        </span>
      )}
    </Link>
  );
}
