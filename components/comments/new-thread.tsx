"use client";

import { useState } from "react";
import { buttonLook } from "@/components/ui/button-look";
import type { CommentAnchor } from "@/lib/domain/comment/anchor";
import { openThreadAction } from "@/lib/features/comments/actions";
import type { CommentReadersDto } from "@/lib/features/comments/dto";
import { readersText, sendText } from "./readers-text";
import { ThreadFrame } from "./thread-frame";
import { WriteForm } from "./write-form";

/** The beginning of a thread: a note to ourselves until somebody turns it outward. */
export function NewThread({
  draftId,
  anchor,
  readers,
  mayShare,
  onClose,
}: {
  draftId: string;
  anchor: CommentAnchor;
  readers: CommentReadersDto;
  /** The version is shared and the writer has the right. */
  mayShare: boolean;
  onClose: () => void;
}) {
  const [visibility, setVisibility] = useState<"internal" | "shared">("internal");
  const isShared = visibility === "shared";
  return (
    <ThreadFrame visibility={visibility} readers={readersText(visibility, readers)} where="">
      {anchor.quote && <q className="line-clamp-2 font-paper text-ink-2 text-quote">{anchor.quote}</q>}
      <WriteForm
        key={visibility}
        label={isShared ? `Write to ${readers.theirName}` : "Note to ourselves"}
        sendLabel={isShared ? sendText(readers) : "Add note"}
        isOutward={isShared}
        members={readers.members}
        autoFocus
        send={(body) => openThreadAction({ draftId, anchor, visibility, body })}
        onSent={onClose}
      >
        <button type="button" onClick={onClose} className={buttonLook({ variant: "quiet", size: "sm" })}>
          Cancel
        </button>
        {mayShare && (
          <button
            type="button"
            onClick={() => setVisibility(isShared ? "internal" : "shared")}
            className={buttonLook({ variant: "quiet", size: "sm" })}
          >
            {isShared ? "Keep it internal" : `Write to ${readers.theirName}`}
          </button>
        )}
      </WriteForm>
    </ThreadFrame>
  );
}
