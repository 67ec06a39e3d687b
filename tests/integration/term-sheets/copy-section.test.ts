import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { copyableSections } from "@/lib/domain/term-sheet/copy-section";
import { editTermSheet } from "@/lib/features/term-sheets/commands/edit-term-sheet";
import { listCopySources, previewSectionCopy } from "@/lib/features/term-sheets/queries/copy-sources";
import { getTermSheet } from "@/lib/features/term-sheets/queries/term-sheet";
import { editTermSheetSchema } from "@/lib/features/term-sheets/schema";
import { inWorkspace } from "@/lib/platform/db/unit-of-work";
import { coSellThreePartySheet } from "@/tests/support/term-sheets/co-sell-three-party";
import { openTestDatabase } from "../../support/database";
import { aPaperDeal } from "../../support/paper-deal";
import { aWorkspace } from "../../support/workspace";
import { aDeal } from "../deals/a-deal";

openTestDatabase();

const section = "goToMarket";

it("takes a section over from another deal through an ordinary edit", async () => {
  const desk = await aWorkspace();
  const source = await aPaperDeal(desk, { sheet: coSellThreePartySheet, stage: "terms" });
  const { id: dealId } = await aDeal(desk, { title: "The next one" });
  const manager = desk.as("partnership_manager");
  const sources = await inWorkspace(manager, (work) =>
    listCopySources(work, { dealId, section, search: "" }),
  );
  expect(sources.map((each) => each.dealId)).toEqual([source.dealId]);
  expect(sources[0]?.answers).toBeGreaterThan(10);
  const none = await inWorkspace(manager, (work) =>
    listCopySources(work, { dealId, section, search: "no such deal" }),
  );
  expect(none).toEqual([]);
  for (const copied of copyableSections) {
    const copy = await inWorkspace(manager, (work) =>
      previewSectionCopy(work, { dealId, fromDealId: source.dealId, section: copied }),
    );
    const edit = { dealId, baseVersion: copy.version, changes: copy.changes };
    if (copy.changes.length > 0) await editTermSheet(manager, editTermSheetSchema.parse(edit));
  }
  const { sheet } = await inWorkspace(manager, (work) => getTermSheet(work, dealId));
  expect(sheet.goToMarket.commitments.map(({ metric }) => metric)).toEqual(
    coSellThreePartySheet.goToMarket.commitments.map(({ metric }) => metric),
  );
});

it("does not show the deals of another workspace", async () => {
  const [desk, other] = [await aWorkspace(), await aWorkspace()];
  const foreign = await aPaperDeal(other, { sheet: coSellThreePartySheet, stage: "terms" });
  const { id: dealId } = await aDeal(desk);
  const manager = desk.as("partnership_manager");
  expect(
    await inWorkspace(manager, (work) => listCopySources(work, { dealId, section, search: "" })),
  ).toEqual([]);
  for (const fromDealId of [foreign.dealId, randomUUID()])
    await expect(
      inWorkspace(manager, (work) => previewSectionCopy(work, { dealId, fromDealId, section })),
    ).rejects.toMatchObject({ code: "not_found" });
});
