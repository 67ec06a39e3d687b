import type { Route } from "next";
import Link from "next/link";
import { DocumentView } from "@/components/document/document-view";
import { buttonLook } from "@/components/ui/button-look";
import { Notice } from "@/components/ui/notice";
import { clausesOf } from "@/lib/domain/document/tree";
import type { GuestDraftDto, GuestPreviewDto } from "@/lib/features/guests/dto";
import { guestBase } from "./guest-base";
import { GuestPaper } from "./guest-paper";
import { LegalReviewForm } from "./legal-review-form";

/** A shared version as the other side reads it, with what was said about it. */
export function GuestDraft({
  draft,
  preview = null,
}: {
  draft: GuestDraftDto;
  /** Set when one of ours looks: nothing can be written or answered then. */
  preview?: GuestPreviewDto | null;
}) {
  const base = guestBase(preview);
  const clauseIds = draft.tree.blocks.flatMap((block) =>
    block.kind === "clause" ? [...clausesOf([block])].map((clause) => clause.id) : [block.id],
  );
  return (
    <div className="flex-1 bg-canvas px-5 py-4 max-tablet:px-3">
      <div className="mx-auto grid max-w-[1100px] content-start gap-4">
        <div className="flex flex-wrap items-center gap-2">
          <Link href={base as Route} className={buttonLook()}>
            All documents
          </Link>
          <span className="flex-1 text-ink-2 max-tablet:order-last max-tablet:basis-full">
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
              <Link
                href={`${base}/drafts/${draft.newerDraftId}` as Route}
                className={buttonLook({ size: "sm" })}
              >
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
          canComment={draft.canComment && preview === null}
          clauseIds={clauseIds}
        >
          <DocumentView tree={draft.tree} size="read" isPageTitle />
        </GuestPaper>
        {draft.legalReview && preview === null && <LegalReviewForm {...draft.legalReview} />}
        {draft.legalReview && preview !== null && (
          <Notice
            tone="theirs"
            title={`Here ${preview.contactName} is asked whether their lawyers have reviewed it.`}
          >
            The answer is about exactly this text, and only they can give it.
          </Notice>
        )}
        {draft.canComment && preview !== null && (
          <p className="text-ink-2 text-small">
            {preview.contactName} can mark words here and comment on them.
          </p>
        )}
      </div>
    </div>
  );
}
