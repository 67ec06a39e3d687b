"use client";

import type { ReactNode } from "react";
import { CommentBody } from "@/components/comments/comment-body";
import { PaperWithMargin } from "@/components/comments/paper-with-margin";
import { ThreadFrame } from "@/components/comments/thread-frame";
import { WriteForm } from "@/components/comments/write-form";
import { buttonLook } from "@/components/ui/button-look";
import type { CommentAnchor } from "@/lib/domain/comment/anchor";
import { openGuestThreadAction, replyAsGuestAction } from "@/lib/features/guests/actions";
import type { GuestThreadDto } from "@/lib/features/guests/dto";

function GuestThread({ thread, canComment }: { thread: GuestThreadDto; canComment: boolean }) {
  return (
    <ThreadFrame visibility="shared" readers="Both sides read this" where={thread.clauseNumber}>
      {thread.comments.map((comment) => (
        <CommentBody
          key={comment.id}
          comment={{
            ...comment,
            body: comment.text,
            side: comment.side === "yours" ? "theirs" : "ours",
          }}
        />
      ))}
      {thread.isSettled && <p className="text-ink-3 text-note">Settled.</p>}
      {canComment && (
        <WriteForm
          label="Reply"
          sendLabel="Send"
          isOutward
          send={(body) => replyAsGuestAction({ threadId: thread.id, body })}
        />
      )}
    </ThreadFrame>
  );
}

/** The paper with its shared threads, for a guest: what they write always goes to both sides. */
export function GuestPaper({
  draftId,
  ourName,
  threads,
  canComment,
  clauseIds,
  children,
}: {
  draftId: string;
  ourName: string;
  threads: readonly GuestThreadDto[];
  canComment: boolean;
  clauseIds: readonly string[];
  children: ReactNode;
}) {
  const composer = (anchor: CommentAnchor, close: () => void) => (
    <ThreadFrame visibility="shared" readers={`${ourName} will read this`} where="">
      {anchor.quote && <q className="line-clamp-2 font-paper text-ink-2 text-quote">{anchor.quote}</q>}
      <WriteForm
        label="Your comment"
        sendLabel="Send"
        isOutward
        autoFocus
        send={(body) => openGuestThreadAction({ draftId, anchor, visibility: "shared", body })}
        onSent={close}
      >
        <button type="button" onClick={close} className={buttonLook({ variant: "quiet", size: "sm" })}>
          Cancel
        </button>
      </WriteForm>
    </ThreadFrame>
  );
  return (
    <>
      {canComment && (
        <p className="text-ink-2 text-small">
          Mark words to comment on them, or step to a clause with Tab and the arrow keys and press C.
        </p>
      )}
      <PaperWithMargin
        canComment={canComment}
        clauseIds={clauseIds}
        cards={threads.map((thread) => ({
          key: thread.id,
          clauseId: thread.clauseId,
          card: <GuestThread thread={thread} canComment={canComment} />,
        }))}
        marks={threads.flatMap(({ clauseId, quote, isSettled }) =>
          quote !== null && !isSettled ? [{ clauseId, quote, tone: "shared" as const }] : [],
        )}
        composer={composer}
      >
        {children}
      </PaperWithMargin>
    </>
  );
}
