import type { ReactNode } from "react";

/** Something failed: what happened, what was kept, what to do, and a reference for whoever looks into it. */
export function ErrorState({
  title,
  children,
  action,
  reference,
}: {
  title: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
  reference?: string;
}) {
  return (
    <div role="alert" className="grid max-w-[56ch] justify-items-start gap-1 px-5 py-12">
      <h2 className="text-section">{title}</h2>
      {children !== undefined && <div className="text-ink-2">{children}</div>}
      {reference !== undefined && (
        <p className="text-small text-ink-3">
          Reference <span className="font-mono text-[11.5px] text-ink-2 select-all">{reference}</span>
        </p>
      )}
      {action !== undefined && <div className="mt-3 flex flex-wrap gap-2">{action}</div>}
    </div>
  );
}
