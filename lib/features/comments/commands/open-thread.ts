import { commentableTexts, settleAnchor } from "@/lib/domain/comment/commentable";
import type { DocumentTree } from "@/lib/domain/document/tree";
import { record } from "@/lib/platform/audit/record";
import { defineCommand } from "@/lib/platform/command/define-command";
import { permit } from "@/lib/platform/command/permit";
import { invalid, notFound } from "@/lib/platform/errors/app-error";
import { openThreadSchema } from "../schema";
import { writeComment } from "./write-comment";

/**
 * Begins a thread at a clause or at words in it. Internal unless said otherwise; a shared one needs the right to share
 * and a version the other side can read. A guest can only begin a shared one. Answers the ids.
 */
export const openThread = defineCommand({
  name: "comment.open_thread",
  input: openThreadSchema,
  async run(work, input) {
    const { tx, actor, clock } = work;
    const { workspaceId } = work.scope;
    const draft = await tx.draft.findUnique({
      where: { workspaceId_id: { workspaceId, id: input.draftId } },
      select: { dealId: true, kind: true, version: true, tree: true, sharedAt: true },
    });
    if (!draft) throw notFound("draft");
    const isGuest = actor.kind === "guest";
    const isShared = input.visibility === "shared";
    permit(work, "comment:write", {
      dealId: draft.dealId,
      isSharedWithCounterparty: isShared && draft.sharedAt !== null,
    });
    if (isShared && !isGuest) permit(work, "comment:share", { dealId: draft.dealId });
    if (isShared && !draft.sharedAt)
      throw invalid(
        "The other side cannot read this version yet, so nobody outside would see the comment. Share the draft first, or keep the note internal. Nothing was sent.",
        [{ path: "visibility", message: "This version has not been shared." }],
      );
    const anchor = settleAnchor(commentableTexts(draft.tree as unknown as DocumentTree), input.anchor);
    if (!anchor)
      throw invalid(
        "The words you marked are not in this version. Mark them again; your comment was not stored.",
        [{ path: "anchor", message: "Clause or quoted words not found." }],
      );
    const thread = await tx.commentThread.create({
      data: {
        workspaceId,
        dealId: draft.dealId,
        draftId: input.draftId,
        anchor,
        visibility: input.visibility,
        openedBySide: isGuest ? "theirs" : "ours",
        openedByName: work.actorName,
        createdAt: clock.now(),
      },
      select: { id: true },
    });
    const fresh = { ...draft, draftId: input.draftId, threadId: thread.id, visibility: input.visibility };
    const commentId = await writeComment(work, fresh, input.body);
    await record(work, {
      action: "thread.opened",
      objectKind: "comment_thread",
      objectId: thread.id,
      dealId: draft.dealId,
      detail: { kind: draft.kind, version: draft.version, visibility: input.visibility },
    });
    return { threadId: thread.id, commentId };
  },
});
