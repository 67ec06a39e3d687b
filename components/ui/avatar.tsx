import { cx } from "./cx";

export type AvatarSide = "ours" | "theirs" | "third";

const looks: Record<AvatarSide, string> = {
  ours: "rounded-full bg-sunken text-ink-2 inset-ring-line-2",
  theirs: "rounded-[4px] bg-theirs-soft text-theirs inset-ring-theirs-line",
  third: "rounded-[4px] bg-third-soft text-third inset-ring-third-line",
};
const sizes = { md: "size-5 text-[9px]/5", lg: "size-7 text-note/7" };

/** First letters of the first and last word, at most two. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const first = [...(words[0] ?? "")][0] ?? "";
  const last = words.length > 1 ? ([...(words.at(-1) ?? "")][0] ?? "") : "";
  return (first + last).toUpperCase();
}

export interface AvatarProps {
  name: string;
  side?: AvatarSide;
  size?: "md" | "lg";
  /** The name stands beside it, so screen readers need not hear it twice. */
  isDecorative?: boolean;
}

/** A person by initials: ours round, the other side square, a third party square in slate. */
export function Avatar({ name, side = "ours", size = "md", isDecorative = false }: AvatarProps) {
  const look = cx(
    "inline-grid flex-none place-items-center align-middle font-semibold tracking-[0.02em] inset-ring",
    looks[side],
    sizes[size],
  );
  const initials = <span aria-hidden="true">{initialsOf(name)}</span>;
  if (isDecorative) return <span className={look}>{initials}</span>;
  return (
    <span role="img" aria-label={name} title={name} className={look}>
      {initials}
    </span>
  );
}
