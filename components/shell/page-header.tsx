import type { Route } from "next";
import Link from "next/link";
import { Fragment, type ReactNode } from "react";
import { Count } from "@/components/ui/count";

export interface Crumb {
  href: string;
  label: string;
}

export interface PageHeaderProps {
  title: ReactNode;
  /** Pages above this one. */
  crumbs?: readonly Crumb[];
  count?: number | string;
  /** Beside the title, quiet: number, model, value. */
  facts?: ReactNode;
  /** At the right end; one primary button at most. */
  actions?: ReactNode;
  /** A second line, such as steps and clock. */
  second?: ReactNode;
  /** `PageTabs` on the lower hairline. */
  tabs?: ReactNode;
}

/** The head of a page: where it stands, what it is, what can be done. */
export function PageHeader({ title, crumbs = [], count, facts, actions, second, tabs }: PageHeaderProps) {
  return (
    <header className="flex-none border-line px-5 has-[nav]:border-b max-tablet:px-4">
      <div className="flex min-h-13 flex-wrap items-center gap-x-2 gap-y-1 pt-1 max-tablet:py-2">
        {crumbs.length > 0 && (
          <nav aria-label="Where you are" className="flex gap-1.5 text-ink-3">
            {crumbs.map((crumb) => (
              <Fragment key={crumb.href}>
                <Link href={crumb.href as Route} className="rounded-mark hover:text-ink">
                  {crumb.label}
                </Link>
                <span aria-hidden="true">/</span>
              </Fragment>
            ))}
          </nav>
        )}
        <h1 className={crumbs.length > 0 ? "text-section" : "text-title"}>
          {title}
          {count !== undefined && (
            <>
              {" "}
              <Count>{count}</Count>
            </>
          )}
        </h1>
        {facts !== undefined && (
          <div className="flex min-w-0 items-center gap-2 text-small text-ink-3">{facts}</div>
        )}
        {actions !== undefined && <div className="ml-auto flex flex-wrap items-center gap-1">{actions}</div>}
      </div>
      {second !== undefined && (
        <div className="flex min-h-7 flex-wrap items-center gap-x-4 text-small">{second}</div>
      )}
      {tabs}
    </header>
  );
}
