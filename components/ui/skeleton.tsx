import { cx } from "./cx";

/** The shape of what is coming. Give it the size of the real thing through `className` ("h-5 w-40"). */
export function Skeleton({ className = "h-5 w-full" }: { className?: string }) {
  return <span aria-hidden="true" className={cx("block animate-pulse rounded-mark bg-sunken", className)} />;
}
