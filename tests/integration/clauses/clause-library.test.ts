import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { canonicalDocument } from "@/lib/domain/document/canonical";
import { compileDocument } from "@/lib/domain/document/compile";
import { textOfTree } from "@/lib/domain/document/plain-text";
import { addOwnClause } from "@/lib/features/clauses/commands/add-own-clause";
import { addVariant } from "@/lib/features/clauses/commands/add-variant";
import { chooseClause } from "@/lib/features/clauses/commands/choose-clause";
import { reorderLadder } from "@/lib/features/clauses/commands/reorder-ladder";
import { restoreVariant } from "@/lib/features/clauses/commands/restore-variant";
import { retireVariant } from "@/lib/features/clauses/commands/retire-variant";
import { saveVariant } from "@/lib/features/clauses/commands/save-variant";
import { findClauseSlot, getClauseLibrary } from "@/lib/features/clauses/queries/clause-library";
import { listDealClauses } from "@/lib/features/clauses/queries/deal-clauses";
import { readDraftClauses } from "@/lib/features/clauses/queries/draft-clauses";
import { compileDraft } from "@/lib/features/drafts/commands/compile-draft";
import { getDraft } from "@/lib/features/drafts/queries/draft";
import { inWorkspace } from "@/lib/platform/db/unit-of-work";
import { doubleCap, publicity } from "@/tests/support/clause-texts";
import { openTestDatabase } from "@/tests/support/database";
import { aPaperDeal } from "@/tests/support/paper-deal";
import { referenceSheet } from "@/tests/support/reference-sheet";
import { aWorkspace, type TestWorkspace } from "@/tests/support/workspace";

const database = openTestDatabase();

const cap = { slotKey: "liability.cap", place: "lowest" } as const;
const slotOf = async (workspace: TestWorkspace, key = "liability.cap") => {
  const slot = await inWorkspace(workspace.as("viewer"), (work) => findClauseSlot(work, key));
  if (!slot?.id) throw new Error(`There is no place for ${key}.`);
  return { ...slot, id: slot.id };
};
const actionsOf = (workspace: TestWorkspace) =>
  inWorkspace(workspace.as("admin"), async ({ tx, scope: { workspaceId } }) =>
    (
      await tx.auditEvent.findMany({
        where: { workspaceId, action: { startsWith: "clause." } },
        orderBy: { seq: "asc" },
        select: { action: true },
      })
    ).map(({ action }) => action),
  );

/** An alliance deal, whose agreement needs no earlier paper, at drafting. */
const aDeal = (workspace: TestWorkspace) =>
  aPaperDeal(workspace, { model: "technology_alliance", stage: "drafting" });
const compile = (workspace: TestWorkspace, dealId: string) =>
  compileDraft(workspace.as("partnership_manager"), { dealId, kind: "alliance_agreement" });
const draftOf = (workspace: TestWorkspace, draftId: string) =>
  inWorkspace(workspace.as("viewer"), (work) => getDraft(work, draftId));

describe("the clause library of a workspace", () => {
  it("keeps a ladder of variants beside the house text, each save as a version", async () => {
    const workspace = await aWorkspace();
    const legal = workspace.as("legal");
    const added = await addVariant(legal, { ...doubleCap, ...cap });
    expect(added).toMatchObject({
      slotKey: "liability.cap",
      latest: { version: 1 },
      terms: ["law.liability.capAmount"],
    });
    const saved = await saveVariant(legal, {
      ...doubleCap,
      name: "Twice",
      variantId: added.id,
      basedOnVersion: 1,
    });
    expect(saved.versions.map(({ version, name }) => [version, name])).toEqual([
      [2, "Twice"],
      [1, doubleCap.name],
    ]);
    const again = await saveVariant(legal, {
      ...doubleCap,
      name: "Twice",
      variantId: added.id,
      basedOnVersion: 2,
    });
    expect(again.latest.version).toBe(2);
    const slot = await slotOf(workspace);
    expect(slot.ladder.map(({ id, rung }) => [id, rung])).toEqual([
      ["house", "preferred"],
      [added.id, "fallback 1"],
    ]);
    await reorderLadder(legal, { slotId: slot.id, version: slot.version, ladder: [added.id, "house"] });
    await retireVariant(legal, { variantId: added.id });
    expect(await slotOf(workspace)).toMatchObject({
      ladder: [{ id: "house" }],
      retired: [{ id: added.id, name: "Twice" }],
    });
    await restoreVariant(legal, { variantId: added.id });
    expect((await slotOf(workspace)).ladder.map(({ id }) => id)).toEqual(["house", added.id]);
    expect(await actionsOf(workspace)).toEqual([
      "clause.variant_added",
      "clause.variant_saved",
      "clause.ladder_reordered",
      "clause.variant_retired",
      "clause.variant_restored",
    ]);
  });

  it("refuses what could not be used, with the line, and saves nothing", async () => {
    const workspace = await aWorkspace();
    const legal = workspace.as("legal");
    const spoilt = { ...doubleCap, ...cap, template: "Fine.\n{{ law.liability.capp }}\n{% include 'x' %}" };
    await expect(addVariant(legal, spoilt)).rejects.toMatchObject({
      code: "invalid",
      problems: [{ path: "template", message: expect.stringContaining("Line 3") }],
    });
    const typo = { ...spoilt, template: "Fine.\n{{ law.liability.capp }}" };
    await expect(addVariant(legal, typo)).rejects.toMatchObject({
      problems: [
        {
          path: "template",
          message: "Line 2: There is no term “law.liability.capp”. Did you mean “law.liability.cap”?",
        },
      ],
    });
    const [, ...others] = doubleCap.leavesOut;
    await expect(addVariant(legal, { ...doubleCap, ...cap, leavesOut: others })).rejects.toMatchObject({
      code: "invalid",
      problems: [{ message: expect.stringContaining("Unused term") }],
    });
    await expect(addVariant(legal, { ...doubleCap, ...cap, acceptRoles: ["viewer"] })).rejects.toMatchObject({
      code: "invalid",
    });
    await expect(
      addVariant(legal, { ...doubleCap, slotKey: "no.clause", place: "lowest" as const }),
    ).rejects.toMatchObject({ code: "not_found" });
    const library = await inWorkspace(legal, (work) => getClauseLibrary(work, {}));
    expect(library.slots.filter(({ id }) => id !== null)).toEqual([]);
    expect(await actionsOf(workspace)).toEqual([]);
  });

  it("narrows by words and by model", async () => {
    const workspace = await aWorkspace();
    await addOwnClause(workspace.as("legal"), { ...publicity, section: "safeguards", heading: "Publicity" });
    const ask = (filter: Parameters<typeof getClauseLibrary>[1]) =>
      inWorkspace(workspace.as("viewer"), async (work) =>
        (await getClauseLibrary(work, filter)).slots.map(({ heading }) => heading),
      );
    expect(await ask({ text: "publicity BY" })).toEqual(["Publicity"]);
    expect(await ask({ text: "embedding" })).not.toEqual([]);
    expect(await ask({ text: "embedding", model: "referral" })).toEqual([]);
  });

  it("shows a term that left the catalogue as a problem, and compiles the house text with a remark", async () => {
    const workspace = await aWorkspace();
    const added = await addVariant(workspace.as("legal"), { ...doubleCap, ...cap, place: "preferred" });
    // As if an older program, which still had the term, had stored it.
    const owner = await database.superuser();
    await owner.query(
      "UPDATE clause_variant_version SET template = 'Up to {{ zzz.deposit }}.' WHERE workspace_id = $1",
      [workspace.workspaceId],
    );
    await owner.end();
    const library = await inWorkspace(workspace.as("viewer"), (work) => getClauseLibrary(work, {}));
    expect(library.problemCount).toBe(1);
    expect((await slotOf(workspace)).ladder[0]).toMatchObject({
      id: added.id,
      problems: [{ line: 1, message: "There is no term “zzz.deposit”." }],
    });
    const { dealId } = await aDeal(workspace);
    const { draft } = await compile(workspace, dealId);
    const text = textOfTree((await draftOf(workspace, draft.id)).tree);
    expect(text).toContain(
      "[House text: “Capped at the amount, twice” could not be used, because line 1 of it cannot be used. There is no term “zzz.deposit”.]",
    );
    expect(text).toContain("Each party’s liability");
  });
});

describe("choosing clauses for a deal", () => {
  it("asks for the named role below the preferred rung, and says on the draft who accepted it", async () => {
    const workspace = await aWorkspace();
    const added = await addVariant(workspace.as("legal"), { ...doubleCap, ...cap });
    const { dealId } = await aDeal(workspace);
    const slot = await slotOf(workspace);
    const choice = { dealId, slotId: slot.id, choice: added.id, reason: "They asked twice." };
    for (const role of ["partnership_manager", "admin", "executive"] as const)
      await expect(chooseClause(workspace.as(role), choice)).rejects.toMatchObject({
        code: "forbidden",
        message:
          "“Capped at the amount, twice” is fallback 1 for “Cap”: Legal has to accept it. Nothing was changed; ask them to choose it here.",
      });
    const before = await compile(workspace, dealId);
    expect(textOfTree((await draftOf(workspace, before.draft.id)).tree)).not.toContain("limited to twice");
    const chosen = await chooseClause(workspace.as("legal"), choice);
    expect(chosen.clauses).toMatchObject([
      {
        key: "liability.cap",
        current: { id: added.id, rung: "fallback 1", acceptedRole: "legal", isChosen: true },
      },
    ]);
    const { draft, isNew } = await compile(workspace, dealId);
    expect(isNew).toBe(true);
    const seen = await draftOf(workspace, draft.id);
    expect(textOfTree(seen.tree)).toContain("limited to twice");
    expect(seen.clauses).toMatchObject([
      { key: "liability.cap", name: doubleCap.name, version: 1, rung: "fallback 1", acceptedRole: "legal" },
    ]);
    await chooseClause(workspace.as("partnership_manager"), { ...choice, choice: "house" });
    await chooseClause(workspace.as("partnership_manager"), { ...choice, choice: "preferred" });
    const after = await inWorkspace(workspace.as("viewer"), (work) => listDealClauses(work, dealId));
    expect(after).toMatchObject({
      clauses: [{ current: { id: "house", isChosen: false } }],
      abilities: { choose: false },
    });
    expect(await actionsOf(workspace)).toEqual([
      "clause.variant_added",
      "clause.chosen",
      "clause.chosen",
      "clause.choice_cleared",
    ]);
  });

  it("keeps the accepted version while the text goes on, and gives an old draft the same words again", async () => {
    const workspace = await aWorkspace();
    const legal = workspace.as("legal");
    const added = await addVariant(legal, { ...doubleCap, ...cap });
    await addOwnClause(legal, { ...publicity, section: "safeguards", heading: "Publicity" });
    const { dealId } = await aDeal(workspace);
    const slot = await slotOf(workspace);
    await chooseClause(legal, { dealId, slotId: slot.id, choice: added.id });
    const { draft } = await compile(workspace, dealId);
    await saveVariant(legal, {
      ...doubleCap,
      template: `${doubleCap.template} No more.`,
      variantId: added.id,
      basedOnVersion: 1,
    });
    await retireVariant(legal, { variantId: added.id });
    expect(await compile(workspace, dealId)).toMatchObject({ isNew: false });
    const standing = await inWorkspace(legal, (work) => listDealClauses(work, dealId));
    expect(standing.clauses[0]).toMatchObject({ current: { version: 1, isOutdated: true, rung: "retired" } });
    const recorded = await inWorkspace(legal, (work) => readDraftClauses(work, draft.id));
    const { name } = await inWorkspace(legal, ({ tx, scope }) =>
      tx.workspace.findUniqueOrThrow({ where: { id: scope.workspaceId }, select: { name: true } }),
    );
    const again = compileDocument("alliance_agreement", referenceSheet, {
      ourName: name,
      model: "technology_alliance",
      library: recorded.library,
    });
    expect(createHash("sha256").update(canonicalDocument(again)).digest("hex")).toBe(draft.digest);
    expect(textOfTree(again)).toContain("No party announces this Agreement");
  });

  it("refuses variants of another clause, of another model and of closed deals", async () => {
    const workspace = await aWorkspace();
    const legal = workspace.as("legal");
    const forReferral = await addVariant(legal, { ...doubleCap, ...cap, models: ["referral"] });
    const own = await addOwnClause(legal, { ...publicity, section: "safeguards", heading: "Publicity" });
    const { dealId } = await aDeal(workspace);
    const slot = await slotOf(workspace);
    const ownSlot = await slotOf(workspace, own.slotKey);
    await expect(
      chooseClause(legal, { dealId, slotId: slot.id, choice: forReferral.id }),
    ).rejects.toMatchObject({ code: "invalid" });
    await expect(chooseClause(legal, { dealId, slotId: slot.id, choice: own.id })).rejects.toMatchObject({
      code: "not_found",
    });
    await expect(chooseClause(legal, { dealId, slotId: ownSlot.id, choice: "house" })).rejects.toMatchObject({
      code: "invalid",
    });
    const signed = await aPaperDeal(workspace, { stage: "live" });
    await expect(
      chooseClause(legal, { dealId: signed.dealId, slotId: slot.id, choice: "house" }),
    ).rejects.toMatchObject({ code: "conflict" });
  });
});
