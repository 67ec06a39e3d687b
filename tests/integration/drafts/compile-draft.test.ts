import { describe, expect, it } from "vitest";
import { compileDraft } from "@/lib/features/drafts/commands/compile-draft";
import { inWorkspace } from "@/lib/platform/db/unit-of-work";
import { openTestDatabase } from "@/tests/support/database";
import { aPaperDeal, rewriteTerms } from "@/tests/support/paper-deal";
import { referenceSheet } from "@/tests/support/reference-sheet";
import { aWorkspace } from "@/tests/support/workspace";

openTestDatabase();

const otherPurpose = {
  ...referenceSheet,
  parties: { ...referenceSheet.parties, purpose: "to cool what must stay cold" },
};

describe("compiling a draft", () => {
  it("counts versions and makes none when the words are the same", async () => {
    const workspace = await aWorkspace();
    const { dealId } = await aPaperDeal(workspace);
    const legal = workspace.as("legal");
    const first = await compileDraft(legal, { dealId, kind: "loi" });
    expect(first).toMatchObject({ isNew: true, draft: { version: 1, isOfCurrentTerms: true } });
    expect(first.draft.digest).toMatch(/^[0-9a-f]{64}$/);
    const same = await compileDraft(legal, { dealId, kind: "loi" });
    expect(same).toMatchObject({ isNew: false, draft: { id: first.draft.id, version: 1 } });
    await rewriteTerms(workspace, dealId, otherPurpose);
    const second = await compileDraft(legal, { dealId, kind: "loi" });
    expect(second).toMatchObject({ isNew: true, draft: { version: 2 } });
    expect(second.draft.digest).not.toBe(first.draft.digest);
  });

  it("marks the latest version as current when terms changed without changing its words", async () => {
    const workspace = await aWorkspace();
    const { dealId } = await aPaperDeal(workspace);
    const legal = workspace.as("legal");
    await compileDraft(legal, { dealId, kind: "loi" });
    await rewriteTerms(workspace, dealId, referenceSheet);
    expect(await compileDraft(legal, { dealId, kind: "loi" })).toMatchObject({
      isNew: false,
      draft: { version: 1, isOfCurrentTerms: true },
    });
  });

  it("gives simultaneous compilations one version", async () => {
    const workspace = await aWorkspace();
    const { dealId } = await aPaperDeal(workspace);
    const results = await Promise.all(
      Array.from({ length: 6 }, () => compileDraft(workspace.as("legal"), { dealId, kind: "loi" })),
    );
    expect(results.filter((result) => result.isNew)).toHaveLength(1);
  });

  it("refuses an agreement before the letter of intent is signed, and before drafting", async () => {
    const workspace = await aWorkspace();
    const { dealId } = await aPaperDeal(workspace, { stage: "drafting" });
    const legal = workspace.as("legal");
    const compile = () => compileDraft(legal, { dealId, kind: "co_sell_agreement" });
    await expect(compile()).rejects.toMatchObject({
      code: "gate_closed",
      message: expect.stringContaining("Letter of intent"),
    });
    const letter = await compileDraft(legal, { dealId, kind: "loi" });
    await inWorkspace(legal, async ({ tx, scope: { workspaceId } }) => {
      await tx.envelope.create({
        data: {
          workspaceId,
          dealId,
          draftId: letter.draft.id,
          documentKind: "loi",
          state: "completed",
          fileId: letter.draft.id,
          sha256: letter.draft.digest,
          draftDigest: letter.draft.digest,
        },
        select: { id: true },
      });
      await tx.deal.updateMany({ where: { workspaceId, id: dealId }, data: { stage: "terms" } });
    });
    await expect(compile()).rejects.toMatchObject({
      code: "gate_closed",
      message: expect.stringContaining("Drafting"),
    });
    await inWorkspace(legal, ({ tx, scope: { workspaceId } }) =>
      tx.deal.updateMany({ where: { workspaceId, id: dealId }, data: { stage: "drafting" } }),
    );
    expect(await compile()).toMatchObject({ isNew: true, draft: { kind: "co_sell_agreement", version: 1 } });
  });

  it("refuses another model's document, roles that may not, and foreign deals", async () => {
    const workspace = await aWorkspace();
    const { dealId } = await aPaperDeal(workspace);
    await expect(compileDraft(workspace.as("legal"), { dealId, kind: "oem_licence" })).rejects.toMatchObject({
      code: "gate_closed",
    });
    for (const role of ["viewer", "finance", "executive"] as const)
      await expect(compileDraft(workspace.as(role), { dealId, kind: "loi" })).rejects.toMatchObject({
        code: "forbidden",
      });
    const foreign = await aWorkspace("Foreign");
    await expect(compileDraft(foreign.as("legal"), { dealId, kind: "loi" })).rejects.toMatchObject({
      code: "not_found",
    });
  });
});
