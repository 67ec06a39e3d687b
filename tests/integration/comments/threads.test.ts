import { describe, expect, it } from "vitest";
import { openThread } from "@/lib/features/comments/commands/open-thread";
import { reopenThread } from "@/lib/features/comments/commands/reopen-thread";
import { replyToThread } from "@/lib/features/comments/commands/reply-to-thread";
import { resolveThread } from "@/lib/features/comments/commands/resolve-thread";
import { readCommentReaders } from "@/lib/features/comments/queries/readers";
import { getThread, listThreads } from "@/lib/features/comments/queries/threads";
import { compileDraft } from "@/lib/features/drafts/commands/compile-draft";
import { shareDraft } from "@/lib/features/drafts/commands/share-draft";
import { inviteGuest } from "@/lib/features/guests/commands/invite-guest";
import { getGuestDraft } from "@/lib/features/guests/queries/guest-draft";
import { getGuestRoom } from "@/lib/features/guests/queries/guest-room";
import { inWorkspace } from "@/lib/platform/db/unit-of-work";
import { openTestDatabase } from "@/tests/support/database";
import { aPaperDeal, asGuest, letterTo, rewriteTerms } from "@/tests/support/paper-deal";
import { referenceSheet } from "@/tests/support/reference-sheet";
import { aWorkspace } from "@/tests/support/workspace";

openTestDatabase();

const canary = "CANARY our floor is nine percent";

async function aSharedLetter() {
  const workspace = await aWorkspace();
  const deal = await aPaperDeal(workspace);
  const { draft } = await compileDraft(workspace.as("legal"), { dealId: deal.dealId, kind: "loi" });
  await shareDraft(workspace.as("legal"), { draftId: draft.id });
  await inviteGuest(workspace.as("legal"), {
    dealId: deal.dealId,
    contactId: deal.contactId,
    purposes: ["comment"],
  });
  const guest = await asGuest(workspace, deal);
  const read = await inWorkspace(guest, (work) => getGuestDraft(work, draft.id));
  const clause = read.tree.blocks
    .flatMap((block) => (block.kind === "clause" ? [block, ...block.children] : []))
    .find((each) => each.runs.some((run) => run.kind === "text" && run.text.trim().split(" ").length > 3));
  const run = clause?.runs.find((each) => each.kind === "text" && each.text.trim().split(" ").length > 3);
  if (!clause || run?.kind !== "text") throw new Error("The letter has no clause to comment on.");
  const quote = run.text.trim();
  return { workspace, deal, draft, guest, clauseId: clause.id, quote };
}

describe("threads", () => {
  it("are internal unless said otherwise, and never reach a guest", async () => {
    const { workspace, deal, draft, guest, clauseId, quote } = await aSharedLetter();
    const opened = await openThread(workspace.as("finance"), {
      draftId: draft.id,
      anchor: { clauseId, quote },
      body: canary,
    });
    const [thread] = await inWorkspace(workspace.as("viewer"), (work) => listThreads(work, draft.id));
    expect(thread).toMatchObject({ visibility: "internal", place: "exact", openedBySide: "ours" });
    expect(thread?.anchor).toMatchObject({ clauseId, quote });
    const seen = JSON.stringify([
      await inWorkspace(guest, (work) => getGuestDraft(work, draft.id)),
      await inWorkspace(guest, (work) => getGuestRoom(work)),
    ]);
    expect(seen).not.toContain("CANARY");
    await expect(replyToThread(guest, { threadId: opened.threadId, body: "Hello?" })).rejects.toMatchObject({
      code: "not_found",
    });
    await expect(
      openThread(guest, { draftId: draft.id, anchor: { clauseId }, visibility: "internal", body: "Psst" }),
    ).rejects.toMatchObject({ code: "not_found" });
    await expect(
      inWorkspace(guest, ({ tx, scope: { workspaceId } }) =>
        tx.comment.create({
          data: {
            workspaceId,
            threadId: opened.threadId,
            dealId: deal.dealId,
            visibility: "internal",
            side: "theirs",
            authorName: "Helen",
            body: "past the command",
          },
          select: { id: true },
        }),
      ),
    ).rejects.toThrow(/row-level security/);
  });

  it("shared by those who may, are read and answered by the guest, and bring the turn back", async () => {
    const { workspace, deal, draft, guest, clauseId, quote } = await aSharedLetter();
    const shared = {
      draftId: draft.id,
      anchor: { clauseId, quote },
      visibility: "shared" as const,
      body: `Could @[Legal](member:${workspace.memberIds.legal}) say why?`,
    };
    await expect(openThread(workspace.as("finance"), shared)).rejects.toMatchObject({ code: "forbidden" });
    const { threadId } = await openThread(workspace.as("partnership_manager"), shared);
    expect((await letterTo(workspace, deal.contactEmail, "shared_comment")).text).not.toContain("why");
    const read = await inWorkspace(guest, (work) => getGuestDraft(work, draft.id));
    expect(read.threads[0]?.comments[0]?.text).toBe("Could @Legal say why?");
    expect(JSON.stringify(read)).not.toContain(workspace.memberIds.legal);
    await expect(replyToThread(workspace.as("executive"), { threadId, body: "No." })).rejects.toMatchObject({
      code: "forbidden",
    });
    await replyToThread(guest, { threadId, body: "Because of the second quarter." });
    const told = await inWorkspace(workspace.as("admin"), ({ tx, scope: { workspaceId } }) =>
      tx.notification.findMany({
        where: { workspaceId },
        select: { kind: true, memberId: true, href: true },
      }),
    );
    expect(told).toContainEqual(
      expect.objectContaining({ kind: "mention", memberId: workspace.memberIds.legal }),
    );
    expect(told).toContainEqual(
      expect.objectContaining({ kind: "guest_comment", memberId: workspace.memberIds.partnership_manager }),
    );
    const { turn } = await inWorkspace(workspace.as("admin"), ({ tx, scope: { workspaceId } }) =>
      tx.deal.findUniqueOrThrow({
        where: { workspaceId_id: { workspaceId, id: deal.dealId } },
        select: { turn: true },
      }),
    );
    expect(turn).toBe("ours");
    const readers = await inWorkspace(workspace.as("legal"), (work) => readCommentReaders(work, deal.dealId));
    expect(readers).toMatchObject({ outsideCount: 1, theirName: "Castellan Integration" });
  });

  it("are settled and taken up again with the version that was seen", async () => {
    const { workspace, draft, guest, clauseId } = await aSharedLetter();
    const { threadId } = await openThread(guest, {
      draftId: draft.id,
      anchor: { clauseId },
      visibility: "shared",
      body: "Please shorten.",
    });
    await expect(resolveThread(guest, { threadId, version: 1 })).rejects.toMatchObject({ code: "not_found" });
    await expect(resolveThread(workspace.as("viewer"), { threadId, version: 1 })).rejects.toMatchObject({
      code: "forbidden",
    });
    await expect(resolveThread(workspace.as("legal"), { threadId, version: 9 })).rejects.toMatchObject({
      code: "conflict",
    });
    const settled = await resolveThread(workspace.as("legal"), { threadId, version: 1 });
    expect(settled).toMatchObject({ version: 2, resolvedByName: "legal of Harbourline" });
    const open = await reopenThread(workspace.as("legal"), { threadId, version: 2 });
    expect(open).toMatchObject({ version: 3, resolvedAt: null });
    await resolveThread(workspace.as("legal"), { threadId, version: 3 });
    await replyToThread(guest, { threadId, body: "Not quite." });
    const thread = await inWorkspace(workspace.as("legal"), (work) => getThread(work, threadId));
    expect(thread.resolvedAt).toBeNull();
    const foreign = await aWorkspace("Foreign");
    for (const version of [4, 5])
      await expect(resolveThread(foreign.as("legal"), { threadId, version })).rejects.toMatchObject({
        code: "not_found",
      });
  });

  it("travel to later versions and say when their words are lost", async () => {
    const { workspace, deal, draft } = await aSharedLetter();
    const legal = workspace.as("legal");
    const { purpose = "" } = referenceSheet.parties;
    const { tree } = await inWorkspace(await asGuest(workspace, deal), (work) =>
      getGuestDraft(work, draft.id),
    );
    const clause = tree.blocks
      .flatMap((block) => (block.kind === "clause" ? [block, ...block.children] : []))
      .find((each) => each.runs.some((run) => run.kind === "text" && run.text.includes(purpose)));
    if (!clause) throw new Error("The letter does not say its purpose.");
    await openThread(legal, {
      draftId: draft.id,
      anchor: { clauseId: clause.id, quote: purpose },
      body: "Hm.",
    });
    await rewriteTerms(workspace, deal.dealId, {
      ...referenceSheet,
      parties: { ...referenceSheet.parties, purpose: "to cool what must stay cold" },
    });
    const next = await compileDraft(legal, { dealId: deal.dealId, kind: "loi" });
    const [thread] = await inWorkspace(legal, (work) => listThreads(work, next.draft.id));
    expect(thread).toMatchObject({ draftVersion: 1, place: "lost" });
  });

  it("refuse words that are not there, unshared versions, strangers in mentions and foreign ids", async () => {
    const { workspace, deal, draft, clauseId } = await aSharedLetter();
    const legal = workspace.as("legal");
    const base = { draftId: draft.id, anchor: { clauseId }, body: "Hm." };
    for (const anchor of [{ clauseId: "nowhere" }, { clauseId, quote: "words nobody wrote here" }])
      await expect(openThread(legal, { ...base, anchor })).rejects.toMatchObject({ code: "invalid" });
    const foreign = await aWorkspace("Foreign");
    await expect(openThread(foreign.as("legal"), base)).rejects.toMatchObject({ code: "not_found" });
    const stranger = `@[Someone](member:${foreign.memberIds.legal})`;
    await expect(openThread(legal, { ...base, body: stranger })).rejects.toMatchObject({ code: "invalid" });
    await rewriteTerms(workspace, deal.dealId, {
      ...referenceSheet,
      parties: { ...referenceSheet.parties, purpose: "to cool what must stay cold" },
    });
    const next = await compileDraft(legal, { dealId: deal.dealId, kind: "loi" });
    await expect(
      openThread(legal, { ...base, draftId: next.draft.id, visibility: "shared" }),
    ).rejects.toMatchObject({ code: "invalid" });
    const guest = await asGuest(workspace, deal);
    await expect(
      openThread(guest, { ...base, draftId: next.draft.id, visibility: "shared" }),
    ).rejects.toMatchObject({ code: "not_found" });
    const otherDeal = await aPaperDeal(workspace);
    const other = await compileDraft(legal, { dealId: otherDeal.dealId, kind: "loi" });
    await shareDraft(legal, { draftId: other.draft.id });
    await expect(
      openThread(guest, { ...base, draftId: other.draft.id, visibility: "shared" }),
    ).rejects.toMatchObject({ code: "not_found" });
    await expect(inWorkspace(guest, (work) => getGuestDraft(work, other.draft.id))).rejects.toMatchObject({
      code: "not_found",
    });
  });
});
