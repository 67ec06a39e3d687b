import type { ReactNode } from "react";

/** A room with nothing in it yet: a sentence that teaches at the left, the path as a picture or list at the right. */
export function EmptyPage({
  title,
  children,
  action,
  aside,
  level = 2,
}: {
  title: ReactNode;
  children: ReactNode;
  action?: ReactNode;
  aside?: ReactNode;
  /** 1 where no header names the page. */
  level?: 1 | 2;
}) {
  const Heading = level === 1 ? "h1" : "h2";
  return (
    <div className="grid flex-1 content-start gap-x-14 gap-y-10 px-12 pt-12 max-tablet:px-5 max-tablet:pt-8 pane:grid-cols-[380px_minmax(0,1fr)]">
      <div>
        <Heading className="text-headline">{title}</Heading>
        <div className="mt-2 text-ink-2">{children}</div>
        {action !== undefined && <div className="mt-5 flex flex-wrap gap-2">{action}</div>}
      </div>
      {aside}
    </div>
  );
}
