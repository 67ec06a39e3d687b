"use client";

import { useState, useTransition } from "react";
import { buttonLook } from "@/components/ui/button-look";
import { InlineError } from "@/components/ui/inline-error";
import {
  reopenThreadAction,
  replyToThreadAction,
  resolveThreadAction,
} from "@/lib/features/comments/actions";
import type { CommentReadersDto, ThreadDto } from "@/lib/features/comments/dto";
import { CommentBody } from "./comment-body";
import { readersText, sendText } from "./readers-text";
import { ThreadFrame } from "./thread-frame";
import { WriteForm } from "./write-form";

export interface CommentAbilities {
  comment: boolean;
  shareComment: boolean;
  resolve: boolean;
}

const placeWords: Record<ThreadDto["place"], string | null> = {
  exact: null,
  moved: "The words moved since.",
  lost: "The words it was about are gone; it stays with the clause.",
  gone: "Its clause is not part of this version.",
};

/** What a thread is about when its words no longer stand in the paper. */
function ThreadNote({ thread }: { thread: ThreadDto }) {
  const words = placeWords[thread.place];
  if (words === null) return null;
  return (
    <p className="text-note text-warn">
      {words}
      {thread.anchor.quote && thread.place !== "moved" && (
        <q className="ml-1 font-paper text-ink-2">{thread.anchor.quote.slice(0, 120)}</q>
      )}
    </p>
  );
}

function StateButton({ thread }: { thread: ThreadDto }) {
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isPending, start] = useTransition();
  const isSettled = thread.resolvedAt !== null;
  const change = () =>
    start(async () => {
      const action = isSettled ? reopenThreadAction : resolveThreadAction;
      const result = await action({ threadId: thread.id, version: thread.version });
      setRefusal(result.ok ? null : result.error.message);
    });
  return (
    <>
      {refusal !== null && <InlineError>{refusal}</InlineError>}
      <button
        type="button"
        aria-disabled={isPending || undefined}
        onClick={() => !isPending && change()}
        className={buttonLook({ variant: "quiet", size: "sm" })}
      >
        {isSettled ? "Take up again" : "Settle"}
      </button>
    </>
  );
}

/** A thread in the margin of the desk. A settled one is folded to its first line. */
export function ThreadCard({
  thread,
  readers,
  abilities,
  timeZone,
}: {
  thread: ThreadDto;
  readers: CommentReadersDto;
  abilities: CommentAbilities;
  timeZone: string;
}) {
  const isShared = thread.visibility === "shared";
  const mayReply = abilities.comment && (!isShared || abilities.shareComment);
  const isSettled = thread.resolvedAt !== null;
  const talk = (
    <>
      <ThreadNote thread={thread} />
      {thread.comments.map((comment) => (
        <CommentBody key={comment.id} comment={comment} timeZone={timeZone} />
      ))}
      {isSettled && <p className="text-note text-ink-3">Settled by {thread.resolvedByName}.</p>}
      {mayReply ? (
        <WriteForm
          label={isShared ? "Reply" : "Note to ourselves"}
          sendLabel={isShared ? sendText(readers) : "Add note"}
          isOutward={isShared}
          members={readers.members}
          send={(body) => replyToThreadAction({ threadId: thread.id, body })}
        >
          {abilities.resolve && <StateButton thread={thread} />}
        </WriteForm>
      ) : (
        abilities.resolve && (
          <div className="flex justify-end">
            <StateButton thread={thread} />
          </div>
        )
      )}
    </>
  );
  return (
    <ThreadFrame
      id={`thread-${thread.id}`}
      visibility={thread.visibility}
      readers={readersText(thread.visibility, readers)}
      where={thread.clauseNumber}
    >
      {isSettled ? (
        <details className="grid gap-2.5">
          <summary className="text-ink-3">
            Settled: {thread.openedByName}, {thread.comments.length}{" "}
            {thread.comments.length === 1 ? "comment" : "comments"}
          </summary>
          <div className="mt-2 grid gap-2.5">{talk}</div>
        </details>
      ) : (
        talk
      )}
    </ThreadFrame>
  );
}
