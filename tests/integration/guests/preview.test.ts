import { expect, it } from "vitest";
import { usualPurposes } from "@/lib/domain/access/actor";
import { clausesOf } from "@/lib/domain/document/tree";
import { openThread } from "@/lib/features/comments/commands/open-thread";
import { compileDraft } from "@/lib/features/drafts/commands/compile-draft";
import { shareDraft } from "@/lib/features/drafts/commands/share-draft";
import { getDraft } from "@/lib/features/drafts/queries/draft";
import { inviteGuest } from "@/lib/features/guests/commands/invite-guest";
import { getGuestDraft } from "@/lib/features/guests/queries/guest-draft";
import { getGuestRoom } from "@/lib/features/guests/queries/guest-room";
import { lookAsGuest } from "@/lib/features/guests/queries/look-as-guest";
import { inWorkspace } from "@/lib/platform/db/unit-of-work";
import { openTestDatabase } from "@/tests/support/database";
import { aPaperDeal, asGuest } from "@/tests/support/paper-deal";
import { aWorkspace } from "@/tests/support/workspace";

openTestDatabase();

const canary = "CANARY our floor is nine percent";

it("shows one of ours exactly what the guest's own session shows, and nothing more", async () => {
  const workspace = await aWorkspace();
  const deal = await aPaperDeal(workspace);
  const legal = workspace.as("legal");
  const { draft } = await compileDraft(legal, { dealId: deal.dealId, kind: "loi" });
  const at = { dealId: deal.dealId, contactId: deal.contactId };
  const room = () => lookAsGuest(workspace.as("viewer"), at, getGuestRoom);

  expect((await room()).seen.documents).toEqual([]);
  await expect(
    lookAsGuest(workspace.as("viewer"), at, (work) => getGuestDraft(work, draft.id)),
  ).rejects.toMatchObject({ code: "not_found" });

  await shareDraft(legal, { draftId: draft.id });
  const { tree } = await inWorkspace(legal, (work) => getDraft(work, draft.id));
  const [clause] = [...clausesOf(tree.blocks)];
  await openThread(legal, { draftId: draft.id, anchor: { clauseId: clause?.id ?? "" }, body: canary });
  expect((await room()).preview.isInvited).toBe(false);
  await inviteGuest(legal, { ...at, purposes: [...usualPurposes] });
  const guest = await asGuest(workspace, deal);
  expect((await room()).preview).toMatchObject({ isInvited: true, contactName: "Helen Strand" });
  expect((await room()).seen).toEqual(await inWorkspace(guest, getGuestRoom));
  const theirs = await inWorkspace(guest, (work) => getGuestDraft(work, draft.id));
  const { seen } = await lookAsGuest(workspace.as("viewer"), at, (work) => getGuestDraft(work, draft.id));
  expect(seen).toEqual(theirs);
  expect(JSON.stringify(seen)).not.toContain(canary);
});

it("is closed to other workspaces, and narrowed by the database to the one deal", async () => {
  const [ours, theirs] = [await aWorkspace("Ours"), await aWorkspace("Theirs")];
  const deal = await aPaperDeal(ours);
  const other = await aPaperDeal(ours);
  const at = { dealId: deal.dealId, contactId: deal.contactId };
  await expect(lookAsGuest(theirs.as("admin"), at, getGuestRoom)).rejects.toMatchObject({
    code: "not_found",
  });
  await expect(
    lookAsGuest(ours.as("admin"), { ...at, contactId: other.contactId }, getGuestRoom),
  ).rejects.toMatchObject({ code: "not_found" });
  const { seen } = await lookAsGuest(ours.as("admin"), at, async ({ tx }) => ({
    deals: await tx.deal.count(),
    partners: await tx.partner.count(),
    edits: await tx.termEdit.count(),
  }));
  expect(seen).toEqual({ deals: 1, partners: 0, edits: 0 });
});
