import { cx } from "./cx";

export type ButtonVariant = "default" | "primary" | "outward" | "quiet" | "danger";
export type ButtonSize = "sm" | "md" | "lg" | "touch";

const base =
  "inline-flex flex-none items-center justify-center gap-1.5 rounded-control font-medium whitespace-nowrap transition-colors select-none";
const variants: Record<ButtonVariant, string> = {
  default: "bg-raised text-ink inset-ring inset-ring-line-2 hover:bg-sunken",
  primary: "bg-accent text-on-accent hover:bg-accent-2",
  outward: "bg-theirs text-on-theirs hover:bg-theirs-2",
  quiet:
    "text-ink-2 hover:bg-sunken hover:text-ink disabled:bg-transparent disabled:opacity-60 aria-disabled:bg-transparent",
  danger: "bg-bad text-on-bad hover:bg-bad-2",
};
const disabled =
  "disabled:bg-sunken disabled:text-ink-3 disabled:inset-ring-0 aria-disabled:bg-sunken aria-disabled:text-ink-3 aria-disabled:inset-ring-0";
const sizes: Record<ButtonSize, string> = {
  sm: "h-6 text-small",
  md: "h-7 text-row pointer-coarse:min-h-9",
  lg: "h-9 text-row pointer-coarse:min-h-11",
  touch: "h-11 text-section font-medium rounded-panel",
};
const padding: Record<ButtonSize, string> = { sm: "px-2", md: "px-2.5", lg: "px-3.5", touch: "px-4" };
const squares: Record<ButtonSize, string> = {
  sm: "w-6",
  md: "w-7 pointer-coarse:min-w-9",
  lg: "w-9",
  touch: "w-11",
};

/** The classes of a button, for anything that must look like one (links, menu triggers, file inputs). */
export function buttonLook(
  options: { variant?: ButtonVariant; size?: ButtonSize; square?: boolean; className?: string } = {},
): string {
  const { variant = "default", size = "md", square = false, className } = options;
  const inner = square ? squares[size] : variant === "quiet" ? "px-2" : padding[size];
  return cx(base, variants[variant], variant !== "quiet" && disabled, sizes[size], inner, className);
}
