import type { ReactNode } from "react";

/** Something failed: what happened, what was kept, what to do, and a reference for whoever looks into it. */
export function ErrorState({
  title,
  children,
  action,
  level = 2,
  reference,
}: {
  title: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
  /** 1 where it is all there is on the page. */
  level?: 1 | 2;
  reference?: string;
}) {
  const Heading = level === 1 ? "h1" : "h2";
  return (
    <div role="alert" className="grid max-w-[56ch] justify-items-start gap-1 px-5 py-12">
      <Heading className="text-section">{title}</Heading>
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
