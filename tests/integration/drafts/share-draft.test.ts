import { afterAll, describe, expect, it } from "vitest";
import { exhibitKinds } from "@/lib/domain/deal/document-sequence";
import { compileDraft } from "@/lib/features/drafts/commands/compile-draft";
import { makeDraftPdf } from "@/lib/features/drafts/commands/make-draft-pdf";
import { renderDraftPdf } from "@/lib/features/drafts/commands/render-draft-pdf";
import { shareDraft } from "@/lib/features/drafts/commands/share-draft";
import { diffDrafts, getDraft } from "@/lib/features/drafts/queries/draft";
import { listDrafts } from "@/lib/features/drafts/queries/draft-list";
import { findDraftWord } from "@/lib/features/drafts/queries/draft-word";
import { inviteGuest } from "@/lib/features/guests/commands/invite-guest";
import type { Context } from "@/lib/platform/command/context";
import { inWorkspace } from "@/lib/platform/db/unit-of-work";
import { closeTypesetter } from "@/lib/platform/pdf/render-pdf";
import { findFile } from "@/lib/platform/storage/files";
import { openTestDatabase } from "@/tests/support/database";
import { aPaperDeal, asGuest, rewriteTerms } from "@/tests/support/paper-deal";
import { readDocx } from "@/tests/support/read-docx";
import { referenceSheet } from "@/tests/support/reference-sheet";
import { aWorkspace, type TestWorkspace } from "@/tests/support/workspace";

openTestDatabase();
afterAll(closeTypesetter);

const otherPurpose = {
  ...referenceSheet,
  parties: { ...referenceSheet.parties, purpose: "to cool what must stay cold" },
};

/** Does the newest PDF job, as the worker would. */
async function doNewestJob(workspace: TestWorkspace): Promise<void> {
  const admin = workspace.as("admin");
  const job = await inWorkspace(admin, ({ tx, scope: { workspaceId } }) =>
    tx.job.findFirstOrThrow({
      where: { workspaceId, kind: "render_pdf" },
      orderBy: { id: "desc" },
      select: { id: true },
    }),
  );
  const worker: Context = { ...admin, actor: { kind: "system", job: "render_document" }, via: "job" };
  await makeDraftPdf(worker, job.id);
  await makeDraftPdf(worker, job.id);
}

describe("sharing a draft", () => {
  it("lets guests read it, passes the turn and makes the PDF ready for them", async () => {
    const workspace = await aWorkspace();
    const deal = await aPaperDeal(workspace);
    const legal = workspace.as("legal");
    const { draft } = await compileDraft(legal, { dealId: deal.dealId, kind: "loi" });
    await inviteGuest(legal, { dealId: deal.dealId, contactId: deal.contactId, purposes: ["review"] });
    const shared = await shareDraft(legal, { draftId: draft.id });
    expect(shared.sharedAt).not.toBeNull();
    await doNewestJob(workspace);
    const read = await inWorkspace(legal, (work) => getDraft(work, draft.id));
    expect(read.pdf).toMatchObject({ state: "done" });
    const guest = await asGuest(workspace, deal);
    const fileId = read.pdf.fileId ?? "";
    const file = await inWorkspace(guest, (work) => findFile(work, fileId));
    expect(Buffer.from(file?.bytes.subarray(0, 5) ?? []).toString()).toBe("%PDF-");
    const otherDeal = await aPaperDeal(workspace);
    await inviteGuest(legal, {
      dealId: otherDeal.dealId,
      contactId: otherDeal.contactId,
      purposes: ["review"],
    });
    const stranger = await asGuest(workspace, otherDeal);
    expect(await inWorkspace(stranger, (work) => findFile(work, fileId))).toBeNull();
    const turn = await inWorkspace(legal, ({ tx, scope: { workspaceId } }) =>
      tx.turnEntry.findFirst({ where: { workspaceId, dealId: deal.dealId }, select: { side: true } }),
    );
    expect(turn).toEqual({ side: "theirs" });
    await expect(shareDraft(legal, { draftId: draft.id })).rejects.toMatchObject({ code: "conflict" });
  });

  it("gives the Word file to whoever may read the version, the same bytes each time", async () => {
    const workspace = await aWorkspace();
    const deal = await aPaperDeal(workspace);
    const legal = workspace.as("legal");
    const { draft } = await compileDraft(legal, { dealId: deal.dealId, kind: "loi" });
    await inviteGuest(legal, { dealId: deal.dealId, contactId: deal.contactId, purposes: ["review"] });
    const wordFor = async (context: Context) => inWorkspace(context, (work) => findDraftWord(work, draft.id));
    const guest = await asGuest(workspace, deal);
    expect(await wordFor(guest)).toBeNull();
    const own = await wordFor(legal);
    await shareDraft(legal, { draftId: draft.id });
    const theirs = await wordFor(guest);
    expect(theirs?.name).toMatch(/^D-\d+ Letter of intent v1 draft\.docx$/);
    expect(theirs?.sha256).toBe(own?.sha256);
    const read = readDocx(theirs?.bytes ?? new Uint8Array());
    expect(read.properties).toMatchObject({ ParleyDocument: draft.id, ParleyDigest: draft.digest });
    expect(
      await inWorkspace((await aWorkspace()).as("admin"), (work) => findDraftWord(work, draft.id)),
    ).toBeNull();
  });

  it("keeps an unshared PDF from guests until the version is shared", async () => {
    const workspace = await aWorkspace();
    const deal = await aPaperDeal(workspace);
    const legal = workspace.as("legal");
    const { draft } = await compileDraft(legal, { dealId: deal.dealId, kind: "loi" });
    await inviteGuest(legal, { dealId: deal.dealId, contactId: deal.contactId, purposes: ["review"] });
    const asked = await Promise.all(
      Array.from({ length: 4 }, () => renderDraftPdf(workspace.as("viewer"), { draftId: draft.id })),
    );
    expect(asked.every((pdf) => pdf.state === "queued")).toBe(true);
    const jobs = await inWorkspace(legal, ({ tx, scope: { workspaceId } }) =>
      tx.job.count({ where: { workspaceId } }),
    );
    expect(jobs).toBe(1);
    await doNewestJob(workspace);
    const { pdf } = await inWorkspace(legal, (work) => getDraft(work, draft.id));
    const guest = await asGuest(workspace, deal);
    const open = () => inWorkspace(guest, (work) => findFile(work, pdf.fileId ?? ""));
    expect(await open()).toBeNull();
    await shareDraft(legal, { draftId: draft.id });
    expect(await open()).not.toBeNull();
  });

  it("refuses a version that was replaced, roles that may not, and foreign ids", async () => {
    const workspace = await aWorkspace();
    const deal = await aPaperDeal(workspace);
    const legal = workspace.as("legal");
    const first = await compileDraft(legal, { dealId: deal.dealId, kind: "loi" });
    await rewriteTerms(workspace, deal.dealId, otherPurpose);
    const stale = await inWorkspace(legal, (work) => getDraft(work, first.draft.id));
    expect(stale.isOfCurrentTerms).toBe(false);
    const second = await compileDraft(legal, { dealId: deal.dealId, kind: "loi" });
    await expect(shareDraft(legal, { draftId: first.draft.id })).rejects.toMatchObject({ code: "invalid" });
    for (const role of ["viewer", "finance", "executive"] as const)
      await expect(shareDraft(workspace.as(role), { draftId: second.draft.id })).rejects.toMatchObject({
        code: "forbidden",
      });
    const foreign = (await aWorkspace("Foreign")).as("legal");
    for (const command of [shareDraft, renderDraftPdf])
      await expect(command(foreign, { draftId: second.draft.id })).rejects.toMatchObject({
        code: "not_found",
      });
    const comparison = await inWorkspace(legal, (work) => diffDrafts(work, first.draft.id, second.draft.id));
    expect(comparison.diff.changeCount).toBeGreaterThan(0);
    const list = await inWorkspace(workspace.as("viewer"), (work) => listDrafts(work, deal.dealId));
    expect(list.documents.map((document) => document.kind)).toEqual([
      "loi",
      "co_sell_agreement",
      "term_sheet",
      "master_agreement",
      "partnership_addendum",
      ...exhibitKinds,
    ]);
    expect(list.documents.filter(({ part }) => part === "exhibit").length).toBe(exhibitKinds.length);
    expect(list.documents[0]?.versions).toHaveLength(2);
    expect(list.documents[1]?.refusal).toContain("Letter of intent");
  });
});
