import { memo, type ReactNode } from "react";
import { cx } from "@/components/ui/cx";
import type { Clause } from "@/lib/domain/document/tree";
import { clauseAnchor, DocumentRuns, type TermLinks } from "./document-runs";

export type ClauseLook = TermLinks & {
  /** The clause being edited or discussed: marked with a ground and a bar. */
  activeClauseId?: string | undefined;
  /** What stands under a clause, such as its thread or its actions. */
  underClause?: ((clauseId: string) => ReactNode) | undefined;
};

/** The active clause, for a clause that it is or that holds it: the others need not be drawn again when it moves. */
export function activeWithin(clause: Clause, activeClauseId: string | undefined): string | undefined {
  if (activeClauseId === undefined || clause.id === activeClauseId) return activeClauseId;
  return clause.children.some((child) => activeWithin(child, activeClauseId) !== undefined)
    ? activeClauseId
    : undefined;
}

const activeLook =
  "before:absolute before:-inset-y-1 before:-right-4 before:-left-12 before:-z-10 before:border-accent before:border-l-3 before:bg-mark before:content-['']";

/**
 * One clause and those below it. Numbers hang in the margin beside levels one and two, and before (a) and (i). Drawn
 * again only when the clause is another object or the look of it changes.
 */
export const DocumentClause = memo(function DocumentClause({
  clause,
  activeClauseId,
  underClause,
  ...links
}: ClauseLook & { clause: Clause }) {
  const isActive = activeClauseId === clause.id;
  const isTop = clause.level === 1;
  const isMarginal = clause.level <= 2;
  const hasTitle = isTop && clause.heading !== undefined;
  const lead = isTop ? undefined : clause.heading;
  const number = (
    <span
      className={cx(
        "absolute top-0 tabular-nums",
        isMarginal ? "-left-9 w-8" : "left-0",
        hasTitle ? "font-semibold" : "text-[0.86em] text-ink-3",
      )}
    >
      {clause.number}{" "}
    </span>
  );
  return (
    <div
      id={clauseAnchor(clause.id)}
      data-clause-id={clause.id}
      aria-current={isActive ? "true" : undefined}
      className={cx("relative z-0 scroll-mt-16 text-pretty", isTop && "mt-5", isActive && activeLook)}
    >
      {hasTitle && (
        <h2 className="relative mb-2 font-semibold text-[1.07em]">
          {number}
          {clause.heading}
        </h2>
      )}
      {(clause.runs.length > 0 || lead !== undefined) && (
        <p className={cx("wrap-anywhere relative mb-3", !isMarginal && "pl-8")}>
          {!hasTitle && number}
          {lead !== undefined && (
            <>
              <i>{lead}.</i>{" "}
            </>
          )}
          <DocumentRuns runs={clause.runs} links={links} />
        </p>
      )}
      {underClause?.(clause.id)}
      {clause.children.length > 0 && (
        <div className={cx(clause.level > 2 && "pl-8")}>
          {clause.children.map((child) => (
            <DocumentClause
              key={child.id}
              clause={child}
              activeClauseId={activeWithin(child, activeClauseId)}
              underClause={underClause}
              {...links}
            />
          ))}
        </div>
      )}
    </div>
  );
});
