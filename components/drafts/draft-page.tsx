import { CommentedPaper } from "@/components/comments/commented-paper";
import { DocumentChanges } from "@/components/document/document-changes";
import { DocumentView } from "@/components/document/document-view";
import { Notice } from "@/components/ui/notice";
import { clausesOf } from "@/lib/domain/document/tree";
import type { DealClausesDto } from "@/lib/features/clauses/dto";
import type { CommentReadersDto, ThreadDto } from "@/lib/features/comments/dto";
import type { DraftComparisonDto, DraftDto } from "@/lib/features/drafts/dto";
import { CompileButton } from "./compile-button";
import { DraftBar } from "./draft-bar";
import { DraftClauses } from "./draft-clauses";
import { DraftOutline } from "./draft-outline";
import { PaperApproval } from "./paper-approval";

/** What changed in the terms after this version was compiled. */
function StaleNotice({ draft }: { draft: DraftDto }) {
  const shown = draft.changedTerms.slice(0, 5).map((term) => term.label);
  const rest = draft.changedTerms.length - shown.length;
  return (
    <Notice
      tone="warn"
      title="The terms have changed since this version was compiled."
      action={
        draft.abilities.compile && (
          <CompileButton dealId={draft.dealId} kind={draft.kind} label="Compile the next version" />
        )
      }
    >
      {shown.length > 0 && `Changed: ${shown.join("; ")}${rest > 0 ? ` and ${rest} more` : ""}.`}
    </Notice>
  );
}

/** One version: its bar, what is to be known about it, clauses, paper and margin. */
export function DraftPage({
  draft,
  threads,
  readers,
  clauses,
  comparison,
  timeZone,
}: {
  draft: DraftDto;
  threads: ThreadDto[];
  readers: CommentReadersDto;
  clauses: DealClausesDto;
  comparison: DraftComparisonDto | null;
  timeZone: string;
}) {
  const newest = draft.versions[0];
  const places = new Map([...clausesOf(draft.tree.blocks)].map((clause) => [clause.id, clause]));
  const clauseIds = draft.tree.blocks.flatMap((block) =>
    block.kind === "clause" ? [...clausesOf([block])].map((clause) => clause.id) : [block.id],
  );
  return (
    <>
      <DraftBar draft={draft} readers={readers} comparison={comparison} timeZone={timeZone} />
      <div className="grid flex-1 items-start gap-6 bg-canvas px-5 py-4 max-tablet:px-3 desk:grid-cols-[200px_minmax(0,1fr)]">
        <DraftOutline tree={draft.tree} threads={threads} />
        <div className="grid min-w-0 gap-4">
          {newest && newest.id !== draft.id && (
            <Notice title={`Version ${newest.version} has replaced this one.`}>
              Comments made here travel with it.
            </Notice>
          )}
          {draft.approval && <PaperApproval dealId={draft.dealId} approval={draft.approval} />}
          {!draft.isOfCurrentTerms && newest?.id === draft.id && <StaleNotice draft={draft} />}
          <DraftClauses draft={draft} clauses={clauses} places={places} isNewest={newest?.id === draft.id} />
          {comparison ? (
            <section aria-label="What changed" className="max-w-[820px] bg-paper p-6 shadow-paper">
              <DocumentChanges diff={comparison.diff} />
            </section>
          ) : (
            <CommentedPaper
              draftId={draft.id}
              threads={threads}
              readers={readers}
              abilities={draft.abilities}
              mayShare={draft.abilities.shareComment && draft.sharedAt !== null}
              clauseIds={clauseIds}
              timeZone={timeZone}
            >
              <DocumentView tree={draft.tree} />
            </CommentedPaper>
          )}
        </div>
      </div>
    </>
  );
}
