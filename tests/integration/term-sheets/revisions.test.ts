import { describe, expect, it } from "vitest";
import { editTermSheet } from "@/lib/features/term-sheets/commands/edit-term-sheet";
import { nameRevision } from "@/lib/features/term-sheets/commands/name-revision";
import { restoreRevision } from "@/lib/features/term-sheets/commands/restore-revision";
import { takePreset } from "@/lib/features/term-sheets/commands/take-preset";
import { diffRevisions, listRevisions } from "@/lib/features/term-sheets/queries/revisions";
import { getTermSheet } from "@/lib/features/term-sheets/queries/term-sheet";
import { inWorkspace } from "@/lib/platform/db/unit-of-work";
import { openTestDatabase } from "../../support/database";
import { aWorkspace, type TestWorkspace } from "../../support/workspace";
import { aDeal } from "../deals/a-deal";

openTestDatabase();

const purpose = (
  desk: TestWorkspace,
  dealId: string,
  baseVersion: number,
  value: string,
  base: string | null,
) =>
  editTermSheet(desk.as("admin"), {
    dealId,
    baseVersion,
    changes: [{ op: "set", path: "parties.purpose", value, base }],
  });

describe("named revisions", () => {
  it("keeps terms under a name, compares them in words and restores them as a new edit", async () => {
    const desk = await aWorkspace();
    const { id: dealId } = await aDeal(desk);
    await purpose(desk, dealId, 1, "First", null);
    const named = await nameRevision(desk.as("legal"), { dealId, name: "After the call", version: 2 });
    expect(named).toMatchObject({ number: 1, byName: "legal of Harbourline" });
    expect(named.digest).toMatch(/^[0-9a-f]{64}$/);
    await purpose(desk, dealId, 2, "Second", "First");
    const reader = desk.as("viewer");
    const diff = await inWorkspace(reader, (work) =>
      diffRevisions(work, { dealId, from: named.id, to: "current" }),
    );
    expect(diff).toMatchObject({
      from: "Revision 1, After the call",
      changes: [{ path: "parties.purpose", from: "First", to: "Second" }],
    });
    const restored = await restoreRevision(desk.as("admin"), { dealId, revisionId: named.id, version: 3 });
    expect(restored).toMatchObject({ version: 4, sheet: { parties: { purpose: "First" } } });
    const again = await nameRevision(desk.as("legal"), { dealId, name: "Back again" });
    expect(again).toMatchObject({ number: 2, digest: named.digest });
    const list = await inWorkspace(reader, (work) => listRevisions(work, dealId));
    expect(list.map(({ number, name }) => [number, name])).toEqual([
      [2, "Back again"],
      [1, "After the call"],
    ]);
  });

  it("refuses the wrong role, other workspaces, stale versions and unknown revisions", async () => {
    const [desk, other] = [await aWorkspace("Ours"), await aWorkspace("Theirs")];
    const { id: dealId } = await aDeal(desk);
    const named = await nameRevision(desk.as("admin"), { dealId, name: "First" });
    await expect(nameRevision(desk.as("viewer"), { dealId, name: "No" })).rejects.toMatchObject({
      code: "forbidden",
    });
    await expect(nameRevision(other.as("admin"), { dealId, name: "No" })).rejects.toMatchObject({
      code: "not_found",
    });
    await expect(nameRevision(desk.as("admin"), { dealId, name: "No", version: 7 })).rejects.toMatchObject({
      code: "conflict",
    });
    const restore = { dealId, revisionId: named.id, version: 1 };
    await expect(restoreRevision(desk.as("finance"), restore)).rejects.toMatchObject({ code: "forbidden" });
    await expect(restoreRevision(other.as("admin"), restore)).rejects.toMatchObject({ code: "not_found" });
    await expect(restoreRevision(desk.as("admin"), { ...restore, revisionId: dealId })).rejects.toMatchObject(
      { code: "not_found" },
    );
    await purpose(desk, dealId, 1, "Newer", null);
    await expect(restoreRevision(desk.as("admin"), restore)).rejects.toMatchObject({ code: "conflict" });
  });
});

describe("taking a preset", () => {
  it("writes what the preset says, once", async () => {
    const desk = await aWorkspace();
    const { id: dealId } = await aDeal(desk);
    const first = await takePreset(desk.as("legal"), {
      dealId,
      presetId: "twelve-months-with-exits",
      version: 1,
    });
    expect(first.sheet.termExit).toMatchObject({ initialTerm: "P12M" });
    const second = await takePreset(desk.as("legal"), {
      dealId,
      presetId: "twelve-months-with-exits",
      version: 2,
    });
    expect(second.version).toBe(2);
  });

  it("refuses the wrong role, other workspaces, stale versions, other models’ presets and a sheet without sides", async () => {
    const [desk, other] = [await aWorkspace("Ours"), await aWorkspace("Theirs")];
    const { id: dealId } = await aDeal(desk);
    const preset = { dealId, presetId: "no-exclusivity", version: 1 };
    await expect(takePreset(desk.as("executive"), preset)).rejects.toMatchObject({ code: "forbidden" });
    await expect(takePreset(other.as("admin"), preset)).rejects.toMatchObject({ code: "not_found" });
    await expect(takePreset(desk.as("admin"), { ...preset, version: 4 })).rejects.toMatchObject({
      code: "conflict",
    });
    await expect(
      takePreset(desk.as("admin"), { ...preset, presetId: "no-such-preset" }),
    ).rejects.toMatchObject({ code: "not_found" });
    await editTermSheet(desk.as("admin"), {
      dealId,
      baseVersion: 1,
      changes: [{ op: "set", path: "parties.parties[them].side", value: null, base: "them" }],
    });
    await expect(takePreset(desk.as("admin"), { ...preset, version: 2 })).rejects.toMatchObject({
      code: "invalid",
    });
    const dto = await inWorkspace(desk.as("viewer"), (work) => getTermSheet(work, dealId));
    expect(dto.sheet.exclusivity.kind).toBeUndefined();
  });
});
