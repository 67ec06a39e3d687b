import type { ReactNode } from "react";

/** An empty list that teaches: what will stand here, and the first thing to do. */
export function EmptyState({
  title,
  children,
  action,
}: {
  title: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className="grid max-w-[56ch] justify-items-start gap-1 px-5 py-12">
      <h2 className="text-section">{title}</h2>
      {children !== undefined && <div className="text-ink-2">{children}</div>}
      {action !== undefined && <div className="mt-3 flex flex-wrap gap-2">{action}</div>}
    </div>
  );
}
