"use client";

import type { ReactNode } from "react";
import type { CommentReadersDto, ThreadDto } from "@/lib/features/comments/dto";
import { NewThread } from "./new-thread";
import { PaperWithMargin } from "./paper-with-margin";
import { type CommentAbilities, ThreadCard } from "./thread-card";

/** A draft with its threads, as the desk reads it. `children` is the paper. */
export function CommentedPaper({
  draftId,
  threads,
  readers,
  abilities,
  mayShare,
  clauseIds,
  timeZone,
  children,
}: {
  draftId: string;
  threads: readonly ThreadDto[];
  readers: CommentReadersDto;
  abilities: CommentAbilities;
  mayShare: boolean;
  clauseIds: readonly string[];
  timeZone: string;
  children: ReactNode;
}) {
  return (
    <PaperWithMargin
      canComment={abilities.comment}
      clauseIds={clauseIds}
      cards={threads.map((thread) => ({
        key: thread.id,
        clauseId: thread.anchor.clauseId,
        card: <ThreadCard thread={thread} readers={readers} abilities={abilities} timeZone={timeZone} />,
      }))}
      marks={threads.flatMap(({ anchor, visibility, place, resolvedAt }) =>
        anchor.quote && resolvedAt === null && (place === "exact" || place === "moved")
          ? [{ clauseId: anchor.clauseId, quote: anchor.quote, tone: visibility }]
          : [],
      )}
      composer={(anchor, close) => (
        <NewThread draftId={draftId} anchor={anchor} readers={readers} mayShare={mayShare} onClose={close} />
      )}
    >
      {children}
    </PaperWithMargin>
  );
}
