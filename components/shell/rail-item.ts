import type { IconName } from "@/components/ui/icon-drawings";

/** One room in the rail. Leave out the rooms a person may not enter. */
export interface RailItem {
  href: string;
  label: string;
  icon: IconName;
  count?: number | string;
  countTone?: "quiet" | "bad";
  /** The address below which it counts as open, where that is more than `href`. */
  below?: string;
  /** The letter after `g` that goes there. */
  letter?: string;
}

/** A deal or partner kept at hand. */
export interface RailPin {
  href: string;
  label: string;
  turn: "ours" | "theirs" | "none";
}

/** Whether `path` lies in the room of `href`: itself or below. */
export function isInRoom(path: string, href: string): boolean {
  return href === "/" ? path === "/" : path === href || path.startsWith(`${href}/`);
}
