import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { TermChange } from "@/lib/domain/term-sheet/changes";
import { getAt } from "@/lib/domain/term-sheet/path";
import { presetsFor } from "@/lib/domain/term-sheet/presets";
import { voidEnvelope } from "@/lib/features/signatures/commands/void-envelope";
import { editTermSheet } from "@/lib/features/term-sheets/commands/edit-term-sheet";
import { takePreset } from "@/lib/features/term-sheets/commands/take-preset";
import { termHistory } from "@/lib/features/term-sheets/queries/term-history";
import { getTermSheet } from "@/lib/features/term-sheets/queries/term-sheet";
import { inWorkspace } from "@/lib/platform/db/unit-of-work";
import { openTestDatabase } from "../../support/database";
import { aWorkspace, type TestWorkspace } from "../../support/workspace";
import { aDeal } from "../deals/a-deal";
import { aDealToSign, aSentEnvelope } from "../signatures/signing-desk";

openTestDatabase();

const set = (path: string, value: unknown, base: unknown = null) =>
  ({ op: "set", path, value, base }) as Extract<TermChange, { op: "set" }> & { value: never; base: never };
const read = (desk: TestWorkspace, dealId: string) =>
  inWorkspace(desk.as("viewer"), (work) => getTermSheet(work, dealId));

describe("editing a term sheet", () => {
  it("stores what was typed, keeps one row per term and records the batch", async () => {
    const desk = await aWorkspace();
    const { id: dealId } = await aDeal(desk);
    const answer = await editTermSheet(desk.as("partnership_manager"), {
      dealId,
      baseVersion: 1,
      changes: [
        set("parties.purpose", "Sell the cold-chain module together."),
        { op: "insert", path: "revenueShare.streams", row: { id: "s1", model: "percentage" } },
        set("revenueShare.streams[s1].name", "Subscriptions"),
      ],
    });
    expect(answer).toMatchObject({ outcome: "saved", version: 2, conflicts: [] });
    const dto = await read(desk, dealId);
    expect(dto.sheet.parties.purpose).toBe("Sell the cold-chain module together.");
    expect(dto.sheet.revenueShare.streams[0]).toMatchObject({ id: "s1", name: "Subscriptions", shares: [] });
    expect(dto.lastEdits["parties.purpose"]?.byName).toBe("partnership_manager of Harbourline");
    expect(dto.abilities).toEqual({ edit: false, acceptAs: null });
    const events = await inWorkspace(desk.as("admin"), ({ tx }) =>
      tx.auditEvent.findMany({ where: { action: "term_sheet.edited" }, select: { detail: true } }),
    );
    expect(JSON.stringify(events)).toContain("revenueShare.streams[s1].name");
    const history = await inWorkspace(desk.as("viewer"), (work) =>
      termHistory(work, { dealId, path: "revenueShare.streams[s1].name" }),
    );
    expect(history.map(({ path }) => path)).toEqual([
      "revenueShare.streams[s1].name",
      "revenueShare.streams[s1]",
    ]);
  });

  it("tells a term's history as each change was made, with what stood before", async () => {
    const desk = await aWorkspace();
    const { id: dealId } = await aDeal(desk);
    const path = "law.governingLaw";
    const values = ["Ireland", "France", null, "Norway"];
    for (const [place, value] of values.entries())
      await editTermSheet(desk.as(place % 2 ? "admin" : "legal"), {
        dealId,
        baseVersion: place + 1,
        changes: [set(path, value, values[place - 1] ?? null)],
      });
    const history = await inWorkspace(desk.as("viewer"), (work) => termHistory(work, { dealId, path }));
    expect(history.map(({ words, before, byName }) => [words?.to, before, byName.split(" ")[0]])).toEqual([
      ["Norway", null, "admin"],
      [history[0]?.words?.from, "France", "legal"],
      ["France", "Ireland", "admin"],
      ["Ireland", null, "legal"],
    ]);
    expect(history[2]?.sentence).toBe("Governing law: from Ireland to France.");
    expect(history[3]?.sentence).toBe("Governing law: Ireland (new).");
    const other = await aWorkspace("Tidewater");
    await expect(
      inWorkspace(other.as("admin"), (work) => termHistory(work, { dealId, path })),
    ).rejects.toMatchObject({ code: "not_found" });
  });

  it("merges what others wrote elsewhere, and answers a true conflict with mine, theirs and the original", async () => {
    const desk = await aWorkspace();
    const { id: dealId } = await aDeal(desk);
    const edit = (role: "legal" | "admin", baseVersion: number, changes: ReturnType<typeof set>[]) =>
      editTermSheet(desk.as(role), { dealId, baseVersion, changes });
    await edit("admin", 1, [set("law.governingLaw", "England and Wales"), set("parties.purpose", "Ours")]);
    const answer = await edit("legal", 1, [set("parties.purpose", "Legal’s"), set("law.venue", "London")]);
    expect(answer).toMatchObject({
      outcome: "partly_saved",
      version: 3,
      applied: ["law.venue"],
      conflicts: [
        {
          path: "parties.purpose",
          mine: "Legal’s",
          theirs: "Ours",
          original: null,
          byName: "admin of Harbourline",
        },
      ],
    });
    expect(answer.sheet.law).toMatchObject({ governingLaw: "England and Wales", venue: "London" });
    expect(answer.sheet.parties.purpose).toBe("Ours");
    const alone = await edit("legal", 2, [set("parties.purpose", "Again", "never there")]);
    expect(alone).toMatchObject({ outcome: "conflict", version: 3, applied: [] });
  });

  it("asks a person when each side moved one end of the same window", async () => {
    const desk = await aWorkspace();
    const { id: dealId } = await aDeal(desk);
    const edit = (baseVersion: number, change: ReturnType<typeof set>) =>
      editTermSheet(desk.as("admin"), { dealId, baseVersion, changes: [change] });
    await edit(1, set("parties.pilot.startsOn", "2027-03-01"));
    const answer = await edit(1, set("parties.pilot.endsOn", "2027-02-01"));
    expect(answer.conflicts).toMatchObject([
      { path: "parties.pilot.endsOn", pairPath: "parties.pilot.startsOn", mine: "2027-02-01" },
    ]);
  });

  it("does not do a batch twice when its answer was lost", async () => {
    const desk = await aWorkspace();
    const { id: dealId } = await aDeal(desk);
    const batch = {
      dealId,
      baseVersion: 1,
      batchId: randomUUID(),
      changes: [
        { op: "insert" as const, path: "apiAccess.tiers", row: { id: "t1", name: "Growth" } },
        set("parties.purpose", "First"),
      ],
    };
    await editTermSheet(desk.as("admin"), batch);
    await editTermSheet(desk.as("legal"), {
      dealId,
      baseVersion: 2,
      changes: [set("parties.purpose", "Second", "First"), set("apiAccess.tiers[t1].name", "Pro", "Growth")],
    });
    const again = await editTermSheet(desk.as("admin"), batch);
    expect(again).toMatchObject({ outcome: "saved", version: 3, conflicts: [] });
    expect(again.sheet.parties.purpose).toBe("Second");
    expect(again.sheet.apiAccess.tiers).toMatchObject([{ id: "t1", name: "Pro" }]);
  });

  it.each(["viewer", "finance", "executive"] as const)("is not for %s", async (role) => {
    const desk = await aWorkspace();
    const { id: dealId } = await aDeal(desk);
    const edit = editTermSheet(desk.as(role), {
      dealId,
      baseVersion: 1,
      changes: [set("parties.purpose", "No")],
    });
    await expect(edit).rejects.toMatchObject({ code: "forbidden" });
    expect((await read(desk, dealId)).version).toBe(1);
  });

  it("does not know another workspace’s deal", async () => {
    const [ours, theirs] = [await aWorkspace("Ours"), await aWorkspace("Theirs")];
    const { id: dealId } = await aDeal(theirs);
    const changes = [set("parties.purpose", "No")];
    await expect(editTermSheet(ours.as("admin"), { dealId, baseVersion: 1, changes })).rejects.toMatchObject({
      code: "not_found",
    });
    await expect(read(ours, dealId)).rejects.toMatchObject({ code: "not_found" });
  });

  it("refuses values no sheet can hold, unknown terms and versions from the future, and stores nothing", async () => {
    const desk = await aWorkspace();
    const { id: dealId } = await aDeal(desk);
    const attempt = (changes: unknown, baseVersion = 1) =>
      editTermSheet(desk.as("admin"), { dealId, baseVersion, changes: changes as never });
    await expect(
      attempt([set("parties.purpose", "kept out with the rest"), set("law.liability.capMonths", "soon")]),
    ).rejects.toMatchObject({ code: "invalid", problems: [{ path: "law.liability.capMonths" }] });
    await expect(attempt([set("parties.__proto__.x", 1)])).rejects.toMatchObject({ code: "invalid" });
    await expect(attempt([set("parties.purpose", "x")], 9)).rejects.toMatchObject({ code: "invalid" });
    await expect(attempt([{ ...set("parties.purpose", "x"), by: "me" }])).rejects.toMatchObject({
      code: "invalid",
    });
    expect(await read(desk, dealId)).toMatchObject({ version: 1, lastEdits: {} });
  });

  it.each(["signature", "live"] as const)("refuses while the deal is in %s", async (stage) => {
    const desk = await aWorkspace();
    const { id: dealId } = await aDeal(desk);
    await inWorkspace(desk.as("admin"), ({ tx }) =>
      tx.deal.updateMany({ where: { id: dealId }, data: { stage } }),
    );
    const changes = [set("parties.purpose", "Too late")];
    await expect(editTermSheet(desk.as("admin"), { dealId, baseVersion: 1, changes })).rejects.toMatchObject({
      code: "gate_closed",
    });
    expect((await read(desk, dealId)).fixedBecause).toContain(stage === "live" ? "signed" : "being signed");
  });

  it("leaves nothing half-applied when the transaction fails at its end", async () => {
    const desk = await aWorkspace();
    const { id: dealId } = await aDeal(desk);
    const failing = inWorkspace(desk.as("admin"), async (work) => {
      await editTermSheet(work, { dealId, baseVersion: 1, changes: [set("parties.purpose", "Gone")] });
      throw new Error("killed");
    });
    await expect(failing).rejects.toThrow("killed");
    expect(await read(desk, dealId)).toMatchObject({ version: 1, lastEdits: {} });
  });

  it("refuses every way to change the terms while a paper is out for signature, and takes them again after", async () => {
    const desk = await aDealToSign("loi", "loi");
    const sent = await aSentEnvelope(desk);
    const { dealId } = desk.deal;
    const manager = desk.workspace.as("partnership_manager");
    const before = await read(desk.workspace, dealId);
    expect(before.fixedBecause).toContain("letter of intent is out for signature");
    const current = before.sheet.parties.purpose ?? null;
    const edit = { dealId, baseVersion: before.version, changes: [set("parties.purpose", "Else", current)] };
    await expect(editTermSheet(manager, edit)).rejects.toThrow("letter of intent is out for signature");
    const preset = presetsFor(before.model)[0];
    await expect(
      takePreset(manager, { dealId, presetId: preset?.id ?? "", version: before.version }),
    ).rejects.toThrow("letter of intent is out for signature");
    const after = await read(desk.workspace, dealId);
    expect({ sheet: after.sheet, version: after.version }).toEqual({
      sheet: before.sheet,
      version: before.version,
    });
    await voidEnvelope(manager, { envelopeId: sent.envelope.id, reason: "The purpose is another." });
    expect((await editTermSheet(manager, edit)).outcome).toBe("saved");
  });
});

describe("three people typing at once", () => {
  const fields = ["parties.purpose", "law.governingLaw", "law.venue", "termExit.survivalNote"].slice(0, 3);

  it("finds every acknowledged edit in the final sheet, overwritten knowingly, or in a reported conflict", async () => {
    const desk = await aWorkspace();
    const { id: dealId } = await aDeal(desk);
    const roles = ["admin", "legal", "partnership_manager"] as const;
    const acknowledged: { path: string; value: string }[] = [];
    const overwritten = new Set<string>();
    const write = async (role: (typeof roles)[number], seed: number) => {
      let seen = await read(desk, dealId);
      for (let turn = 0; turn < 8; turn += 1) {
        const path = fields[(seed * 7 + turn * 5) % fields.length] ?? "parties.purpose";
        const value = `${role} ${turn}`;
        const base = (getAt(seen.sheet, path) ?? null) as string | null;
        const answer = await editTermSheet(desk.as(role), {
          dealId,
          baseVersion: seen.version,
          changes: [set(path, value, base)],
        });
        const isConflict = answer.conflicts.some(
          (conflict) => conflict.path === path && conflict.mine === value,
        );
        if (!isConflict) {
          expect(getAt(answer.sheet, path)).toBe(value);
          acknowledged.push({ path, value });
          if (base !== null) overwritten.add(`${path} ${base}`);
        }
        // Sometimes the next edit is made on what was seen before: a stale page.
        if (turn % 3 !== seed) seen = { ...seen, sheet: answer.sheet, version: answer.version };
      }
    };
    await Promise.all(roles.map((role, index) => write(role, index)));
    const final = await read(desk, dealId);
    const lost = acknowledged.filter(
      ({ path, value }) => getAt(final.sheet, path) !== value && !overwritten.has(`${path} ${value}`),
    );
    expect(lost).toEqual([]);
    const rows = await inWorkspace(desk.as("admin"), ({ tx }) => tx.termEdit.count({ where: { dealId } }));
    expect(rows).toBe(acknowledged.length);
    expect(final.version).toBe(acknowledged.length + 1);
  });
});
