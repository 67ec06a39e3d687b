import type { ReactNode } from "react";

/** One matter of the settings: what it is at the head, the form or list below. */
export function SettingsSection({
  title,
  lead,
  children,
}: {
  title: string;
  lead?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className="px-5 pt-5 pb-2 max-tablet:px-4">
      <h2 className="text-section">{title}</h2>
      {lead !== undefined && <p className="mt-0.5 max-w-[68ch] text-ink-2">{lead}</p>}
      <div className="mt-3">{children}</div>
    </section>
  );
}
