import { beforeAll, describe, expect, it } from "vitest";
import { addContact } from "@/lib/features/partners/commands/add-contact";
import { createPartner } from "@/lib/features/partners/commands/create-partner";
import { editPartners } from "@/lib/features/partners/commands/edit-partners";
import { removeContact } from "@/lib/features/partners/commands/remove-contact";
import { removeView } from "@/lib/features/partners/commands/remove-view";
import { saveView } from "@/lib/features/partners/commands/save-view";
import { undoBulkEdit } from "@/lib/features/partners/commands/undo-bulk-edit";
import { updateContact } from "@/lib/features/partners/commands/update-contact";
import { updatePartner } from "@/lib/features/partners/commands/update-partner";
import { getPartner } from "@/lib/features/partners/queries/get-partner";
import { listPartnerEvents } from "@/lib/features/partners/queries/list-partner-events";
import { listPartnerViews } from "@/lib/features/partners/queries/partner-views";
import { partnerFilterSchema } from "@/lib/features/partners/schema";
import { inWorkspace } from "@/lib/platform/db/unit-of-work";
import { openTestDatabase } from "../../support/database";
import { aWorkspace, type TestWorkspace } from "../../support/workspace";

openTestDatabase();
let desk: TestWorkspace;
let other: TestWorkspace;
beforeAll(async () => {
  [desk, other] = [await aWorkspace("Ours"), await aWorkspace("Theirs")];
});

const read = (id: string) => inWorkspace(desk.as("viewer"), (work) => getPartner(work, id));

describe("one partner", () => {
  it("is created with what duplicates are found by, and its timeline begins", async () => {
    const partner = await createPartner(desk.as("partnership_manager"), {
      name: " Acme Inc. ",
      website: "www.acme.com",
      expectedAnnualRevenue: "120000.50",
    });
    expect(partner).toMatchObject({
      name: "Acme Inc.",
      domain: "acme.com",
      currency: "EUR",
      standing: "prospect",
    });
    expect(partner.expectedAnnualRevenue).toBe("120000.5");
    const events = await inWorkspace(desk.as("viewer"), (work) => listPartnerEvents(work, partner.id));
    expect(events.map(({ action }) => action)).toEqual(["partner.created"]);
  });

  it("refuses what cannot be, with the field", async () => {
    const admin = desk.as("admin");
    const cases = [
      [{ name: "  " }, "name"],
      [{ name: "A", website: "javascript:alert(1)" }, "website"],
      [{ name: "A", expectedAnnualRevenue: "-1" }, "expectedAnnualRevenue"],
      [{ name: "A", ownerId: other.memberIds.admin }, "ownerId"],
    ] as const;
    for (const [input, path] of cases)
      await expect(createPartner(admin, input)).rejects.toMatchObject({
        code: "invalid",
        problems: [expect.objectContaining({ path })],
      });
    const unknown = { name: "A", surprise: 1 };
    await expect(createPartner(admin, unknown)).rejects.toMatchObject({ code: "invalid" });
  });

  it("answers a stale version with what is stored, and changes nothing", async () => {
    const partner = await createPartner(desk.as("admin"), { name: "Stale" });
    const changes = { industry: "Rail" };
    await updatePartner(desk.as("admin"), { partnerId: partner.id, version: 1, changes });
    await expect(
      updatePartner(desk.as("admin"), { partnerId: partner.id, version: 1, changes: { industry: "Sea" } }),
    ).rejects.toMatchObject({ code: "conflict", data: { theirs: { industry: "Rail", version: 2 } } });
    expect((await read(partner.id)).industry).toBe("Rail");
  });

  it("is closed to viewers and does not exist for other workspaces", async () => {
    const partner = await createPartner(desk.as("admin"), { name: "Walled" });
    const change = { partnerId: partner.id, version: 1, changes: { industry: "Rail" } };
    for (const role of ["viewer", "legal", "finance", "executive"] as const) {
      await expect(createPartner(desk.as(role), { name: "No" })).rejects.toMatchObject({ code: "forbidden" });
      await expect(updatePartner(desk.as(role), change)).rejects.toMatchObject({ code: "forbidden" });
    }
    await expect(updatePartner(other.as("admin"), change)).rejects.toMatchObject({ code: "not_found" });
    const contact = { partnerId: partner.id, name: "Ann" };
    await expect(addContact(other.as("admin"), contact)).rejects.toMatchObject({ code: "not_found" });
    await expect(addContact(desk.as("viewer"), contact)).rejects.toMatchObject({ code: "forbidden" });
  });
});

describe("contacts", () => {
  it("are added, changed and removed; authority belongs to one person", async () => {
    const admin = desk.as("admin");
    const { id: partnerId } = await createPartner(admin, { name: "Contacted" });
    const { contactId } = await addContact(admin, {
      partnerId,
      name: "Ann",
      email: "ann@example.com",
      hasAuthority: true,
    });
    const renamed = await updateContact(admin, { contactId, version: 1, changes: { name: "Bob" } });
    expect(renamed.contacts).toMatchObject([{ name: "Bob", hasAuthority: false, version: 2 }]);
    await expect(
      updateContact(admin, { contactId, version: 1, changes: { title: "CEO" } }),
    ).rejects.toMatchObject({ code: "conflict" });
    await expect(removeContact(admin, { contactId, version: 1 })).rejects.toMatchObject({ code: "conflict" });
    await expect(removeContact(other.as("admin"), { contactId, version: 2 })).rejects.toMatchObject({
      code: "not_found",
    });
    await expect(
      updateContact(desk.as("viewer"), { contactId, version: 2, changes: { title: "CEO" } }),
    ).rejects.toMatchObject({ code: "forbidden" });
    await expect(removeContact(desk.as("viewer"), { contactId, version: 2 })).rejects.toMatchObject({
      code: "forbidden",
    });
    expect((await removeContact(admin, { contactId, version: 2 })).contacts).toEqual([]);
  });
});

describe("many partners at once", () => {
  it("are changed and taken back once, keeping what was edited since", async () => {
    const admin = desk.as("partnership_manager");
    const made = [];
    for (const name of ["Bulk a", "Bulk b", "Bulk c"]) made.push(await createPartner(admin, { name }));
    const filter = partnerFilterSchema.parse({ text: "bulk " });
    const selection = { kind: "filter" as const, filter };
    const change = { kind: "owner" as const, ownerId: desk.memberIds.legal };
    await expect(editPartners(admin, { selection, change, expectedCount: 2 })).rejects.toMatchObject({
      code: "conflict",
    });
    const { bulkEditId, count } = await editPartners(admin, { selection, change, expectedCount: 3 });
    expect(count).toBe(3);
    const [first, second] = made;
    if (!first || !second) throw new Error("three partners were made");
    expect((await read(second.id)).owner?.id).toBe(desk.memberIds.legal);
    await updatePartner(admin, { partnerId: first.id, version: 2, changes: { industry: "Rail" } });
    await expect(undoBulkEdit(other.as("admin"), { bulkEditId })).rejects.toMatchObject({
      code: "not_found",
    });
    await expect(undoBulkEdit(desk.as("viewer"), { bulkEditId })).rejects.toMatchObject({
      code: "forbidden",
    });
    expect(await undoBulkEdit(admin, { bulkEditId })).toEqual({ reversed: 2, kept: 1 });
    expect((await read(first.id)).owner?.id).toBe(desk.memberIds.legal);
    expect((await read(second.id)).owner).toBeNull();
    await expect(undoBulkEdit(admin, { bulkEditId })).rejects.toMatchObject({ code: "conflict" });
  });

  it("are archived and brought back; others' partners do not count", async () => {
    const admin = desk.as("admin");
    const partner = await createPartner(admin, { name: "To archive" });
    const selection = { kind: "ids" as const, partnerIds: [partner.id] };
    const change = { kind: "archive" as const, isArchived: true };
    await expect(
      editPartners(other.as("admin"), { selection, change, expectedCount: 1 }),
    ).rejects.toMatchObject({ code: "conflict" });
    await expect(
      editPartners(desk.as("viewer"), { selection, change, expectedCount: 1 }),
    ).rejects.toMatchObject({ code: "forbidden" });
    const { bulkEditId } = await editPartners(admin, { selection, change, expectedCount: 1 });
    expect((await read(partner.id)).archivedAt).not.toBeNull();
    expect(await undoBulkEdit(admin, { bulkEditId })).toEqual({ reversed: 1, kept: 0 });
    expect((await read(partner.id)).archivedAt).toBeNull();
    await editPartners(admin, {
      selection,
      change: { kind: "standing", standing: "active" },
      expectedCount: 1,
    });
    expect((await read(partner.id)).standing).toBe("active");
  });
});

describe("views", () => {
  it("keep a list under a name, replace their namesake, and are removed by their owner alone", async () => {
    const [mine, theirs] = [desk.as("partnership_manager"), desk.as("legal")];
    await saveView(mine, { list: "partners", name: "Rail", query: "q=rail&after=abc" });
    const view = await saveView(mine, { list: "partners", name: "Rail", query: "q=tram", isShared: true });
    expect(view.query).toBe("q=tram");
    const seen = await inWorkspace(theirs, (work) => listPartnerViews(work, partnerFilterSchema.parse({})));
    expect(seen.views.filter(({ name }) => name === "Rail")).toMatchObject([
      { query: "q=tram", isMine: false },
    ]);
    await expect(removeView(theirs, { viewId: view.id })).rejects.toMatchObject({ code: "not_found" });
    await expect(removeView(other.as("admin"), { viewId: view.id })).rejects.toMatchObject({
      code: "not_found",
    });
    await removeView(mine, { viewId: view.id });
  });
});
