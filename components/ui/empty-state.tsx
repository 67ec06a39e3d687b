import type { ReactNode } from "react";

/** An empty list that teaches: what will stand here, and the first thing to do. */
export function EmptyState({
  title,
  children,
  action,
  level = 2,
}: {
  title: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
  /** 1 where it is all there is on the page. */
  level?: 1 | 2;
}) {
  const Heading = level === 1 ? "h1" : "h2";
  return (
    <div className="grid max-w-[56ch] justify-items-start gap-1 px-5 py-12">
      <Heading className="text-section">{title}</Heading>
      {children !== undefined && <div className="text-ink-2">{children}</div>}
      {action !== undefined && <div className="mt-3 flex flex-wrap gap-2">{action}</div>}
    </div>
  );
}
