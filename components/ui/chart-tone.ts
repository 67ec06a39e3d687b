/** Colours a mark may have. Grey unless something needs a person. */
export type ChartTone = "plain" | "quiet" | "strong" | "ours" | "theirs" | "third" | "warn" | "bad";

export const chartFill: Record<ChartTone, string> = {
  plain: "var(--color-chart)",
  quiet: "var(--color-chart-2)",
  strong: "var(--color-ink-2)",
  ours: "var(--color-accent)",
  theirs: "var(--color-theirs)",
  third: "var(--color-third)",
  warn: "var(--color-warn)",
  bad: "var(--color-bad)",
};

/** Text on the ground of the page in the tone of its mark. */
export const chartInk: Record<ChartTone, string> = {
  ...chartFill,
  plain: "var(--color-ink-2)",
  quiet: "var(--color-ink-3)",
  strong: "var(--color-ink)",
};

/** A length with one decimal, as drawings need no more. */
export const rounded = (length: number) => Math.round(length * 10) / 10;
