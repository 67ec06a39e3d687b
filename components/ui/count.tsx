import { cx } from "./cx";

/** A number beside a word: quiet, red only when something is late. */
export function Count({
  children,
  tone = "quiet",
}: {
  children: string | number;
  tone?: "quiet" | "warn" | "bad";
}) {
  const colors = { quiet: "text-ink-3", warn: "text-warn", bad: "text-bad" };
  return <span className={cx("font-normal tabular-nums", colors[tone])}>{children}</span>;
}
