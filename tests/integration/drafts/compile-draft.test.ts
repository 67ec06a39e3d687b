import { describe, expect, it } from "vitest";
import { compileDraft } from "@/lib/features/drafts/commands/compile-draft";
import type { Context } from "@/lib/platform/command/context";
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

/** Stores the letter of intent as signed by everyone. */
const signLetter = (context: Context, dealId: string, draft: { id: string; digest: string }) =>
  inWorkspace(context, ({ tx, scope: { workspaceId } }) =>
    tx.envelope.create({
      data: {
        workspaceId,
        dealId,
        draftId: draft.id,
        documentKind: "loi",
        state: "completed",
        fileId: draft.id,
        sha256: draft.digest,
        draftDigest: draft.digest,
      },
      select: { id: true },
    }),
  );

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
    await signLetter(legal, dealId, letter.draft);
    await inWorkspace(legal, ({ tx, scope: { workspaceId } }) =>
      tx.deal.updateMany({ where: { workspaceId, id: dealId }, data: { stage: "terms" } }),
    );
    await expect(compile()).rejects.toMatchObject({
      code: "gate_closed",
      message: expect.stringContaining("Drafting"),
    });
    await inWorkspace(legal, ({ tx, scope: { workspaceId } }) =>
      tx.deal.updateMany({ where: { workspaceId, id: dealId }, data: { stage: "drafting" } }),
    );
    expect(await compile()).toMatchObject({ isNew: true, draft: { kind: "co_sell_agreement", version: 1 } });
  });

  it("asks for the four final decisions once the agreement is compiled in final approval", async () => {
    const workspace = await aWorkspace();
    const { dealId } = await aPaperDeal(workspace, { stage: "final_approval" });
    const legal = workspace.as("legal");
    const letter = await compileDraft(legal, { dealId, kind: "loi" });
    const openKinds = () =>
      inWorkspace(legal, async ({ tx, scope: { workspaceId } }) =>
        (
          await tx.approvalRequest.findMany({
            where: { workspaceId, dealId, state: "open" },
            select: { kind: true, requestedById: true, draftId: true },
            orderBy: { kind: "asc" },
          })
        ).map((row) => ({ ...row })),
      );
    expect(await openKinds()).toEqual([]);
    await signLetter(legal, dealId, letter.draft);
    const compiled = await compileDraft(legal, { dealId, kind: "co_sell_agreement" });
    const about = { requestedById: null, draftId: compiled.draft.id };
    expect((await openKinds()).toSorted((one, other) => one.kind.localeCompare(other.kind))).toEqual([
      { kind: "counterparty_legal_review", ...about },
      { kind: "executive_final", ...about },
      { kind: "finance_final", ...about },
      { kind: "legal_final_review", ...about },
    ]);
    await rewriteTerms(workspace, dealId, otherPurpose);
    const second = await compileDraft(legal, { dealId, kind: "co_sell_agreement" });
    expect((await openKinds()).map(({ draftId }) => draftId)).toEqual(Array(4).fill(second.draft.id));
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
