import type { ReactNode } from "react";
import { ErrorState } from "@/components/ui/error-state";

export interface ErrorPageProps {
  title?: string;
  children?: ReactNode;
  /** The mark under which the failure stands in the log. */
  reference?: string;
  action?: ReactNode;
}

/** A page that could not be shown: what happened, what was kept, what to do. Never the raw exception. */
export function ErrorPage({
  title = "This page could not be shown.",
  children = "What was saved before is safe. Try again; if it happens twice, pass the reference on to whoever runs this workspace.",
  reference,
  action,
}: ErrorPageProps) {
  return (
    <div className="px-7 pt-8 max-tablet:px-0">
      <ErrorState level={1} title={title} reference={reference} action={action}>
        {children}
      </ErrorState>
    </div>
  );
}
