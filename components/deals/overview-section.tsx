import type { ReactNode } from "react";

/** One heading of the overview; its id is where gate conditions point. */
export function OverviewSection({
  id,
  title,
  note,
  action,
  children,
}: {
  id: string;
  title: string;
  note?: string;
  action?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="scroll-mt-4 border-b border-line py-5">
      <div className="mb-3 flex min-h-6 items-center gap-2">
        <h2 id={`${id}-title`} className="text-section">
          {title}
        </h2>
        {note !== undefined && <span className="text-small text-ink-3">{note}</span>}
        {action && <span className="ml-auto">{action}</span>}
      </div>
      {children}
    </section>
  );
}
