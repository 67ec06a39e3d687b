import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";

/** A new text without saying for what: the way to where that is chosen. */
export function ChooseClauseFirst() {
  return (
    <>
      <PageHeader crumbs={[{ href: "/library/clauses", label: "Clauses" }]} title="New clause text" />
      <EmptyState
        title="Choose the clause it is for."
        action={<LinkButton href="/library/clauses">Open the clause library</LinkButton>}
      >
        A text stands beside the house text of one clause, or is a clause of your own in a section.
      </EmptyState>
    </>
  );
}
