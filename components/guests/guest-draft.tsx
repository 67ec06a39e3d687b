import Link from "next/link";
import { DocumentView } from "@/components/document/document-view";
import { buttonLook } from "@/components/ui/button-look";
import { Notice } from "@/components/ui/notice";
import { clausesOf } from "@/lib/domain/document/tree";
import type { GuestDraftDto } from "@/lib/features/guests/dto";
import { GuestPaper } from "./guest-paper";
import { LegalReviewForm } from "./legal-review-form";

/** A shared version as the other side reads it, with what was said about it. */
export function GuestDraft({ draft }: { draft: GuestDraftDto }) {
  const clauseIds = draft.tree.blocks.flatMap((block) =>
    block.kind === "clause" ? [...clausesOf([block])].map((clause) => clause.id) : [block.id],
  );
  return (
    <div className="grid flex-1 content-start gap-4 bg-canvas px-5 py-4 max-tablet:px-3">
      <div className="flex flex-wrap items-center gap-2">
        <Link href="/guest" className={buttonLook()}>
          All documents
        </Link>
        <span className="flex-1 text-ink-2">
          {draft.label}, version {draft.version}
        </span>
        <a href={`/api/files/drafts/${draft.id}/word`} download className={buttonLook()}>
          Word
        </a>
        {draft.pdfFileId && (
          <a href={`/api/files/${draft.pdfFileId}`} download className={buttonLook()}>
            PDF
          </a>
        )}
      </div>
      {draft.newerDraftId && (
        <Notice
          tone="warn"
          title="A newer version was shared since."
          action={
            <Link href={`/guest/drafts/${draft.newerDraftId}`} className={buttonLook({ size: "sm" })}>
              Read the newest
            </Link>
          }
        >
          This one stays readable, but what you say belongs beside the newest.
        </Notice>
      )}
      <GuestPaper
        draftId={draft.id}
        ourName={draft.ourName}
        threads={draft.threads}
        canComment={draft.canComment}
        clauseIds={clauseIds}
      >
        <DocumentView tree={draft.tree} size="read" isPageTitle />
      </GuestPaper>
      {draft.legalReview && <LegalReviewForm {...draft.legalReview} />}
    </div>
  );
}
