import { cx } from "./cx";

/** How a field stands: `bad` breaks a rule, `warn` deserves a look. Always said in words as well. */
export type FieldTone = "plain" | "warn" | "bad";

const edges: Record<FieldTone, string> = {
  plain: "border-control",
  warn: "border-warn",
  bad: "border-bad",
};

/** The classes of the box round something to type in or press. */
export function boxLook(tone: FieldTone = "plain", className?: string): string {
  return cx(
    "flex w-full min-w-0 items-center gap-1.5 rounded-control border bg-raised px-2 text-row",
    "focus-within:border-focus focus-within:outline focus-within:outline-focus focus-within:ring-4 focus-within:ring-mark",
    "has-disabled:bg-sunken has-disabled:text-ink-3",
    edges[tone],
    className,
  );
}

/** One line high, taller under a finger. */
export const lineHeight = "h-7 pointer-coarse:h-11";

/** The classes of an input inside such a box; 16 px under a finger keeps phones from zooming in. */
export const inputLook =
  "h-full w-full min-w-0 border-0 bg-transparent p-0 outline-none focus-visible:outline-none pointer-coarse:text-[16px]";
