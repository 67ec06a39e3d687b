import { describe, expect, it } from "vitest";
import { checkWalls } from "@/lib/platform/db/boot-check";
import { inWorkspace } from "@/lib/platform/db/unit-of-work";
import { pendingSchemaChanges } from "@/prisma/schema-engine";
import { openTestDatabase } from "../../support/database";
import { aWorkspace } from "../../support/workspace";

const database = openTestDatabase();

describe("the walls in the database", () => {
  it("schema and migrations agree", async () => {
    expect(await pendingSchemaChanges(database.ownerUrl())).toBe("");
  });

  it("lets the app role serve", async () => {
    await expect(checkWalls()).resolves.toBeUndefined();
  });

  it("shows a workspace its own members and no others, and nothing without a workspace", async () => {
    const [ours, theirs] = [await aWorkspace("Ours"), await aWorkspace("Theirs")];
    const seen = await inWorkspace(ours.as("admin"), ({ tx }) =>
      tx.member.findMany({ select: { workspaceId: true } }),
    );
    expect(new Set(seen.map((row) => row.workspaceId))).toEqual(new Set([ours.workspaceId]));
    expect(theirs.workspaceId).not.toBe(ours.workspaceId);
    const client = await database.appRole();
    expect((await client.query("SELECT * FROM member")).rowCount).toBe(0);
    await client.end();
  });

  it("refuses to write a row into another workspace", async () => {
    const [ours, theirs] = [await aWorkspace("Ours"), await aWorkspace("Theirs")];
    const write = inWorkspace(ours.as("admin"), ({ tx }) =>
      tx.partner.create({
        data: { workspaceId: theirs.workspaceId, name: "Smuggled", nameKey: "smuggled" },
        select: { id: true },
      }),
    );
    await expect(write).rejects.toThrow();
  });

  it("refuses a child that names a parent of another workspace", async () => {
    const [ours, theirs] = [await aWorkspace("Ours"), await aWorkspace("Theirs")];
    const write = inWorkspace(ours.as("admin"), ({ tx }) =>
      tx.partner.create({
        data: {
          workspaceId: ours.workspaceId,
          name: "Cuckoo",
          nameKey: "cuckoo",
          ownerId: theirs.memberIds.legal,
        },
        select: { id: true },
      }),
    );
    await expect(write).rejects.toThrow();
  });

  it("leaves nothing of the workspace on the connection after the transaction", async () => {
    const ours = await aWorkspace("Ours");
    await inWorkspace(ours.as("admin"), ({ tx }) => tx.member.count());
    const { prisma } = await import("@/lib/platform/db/client");
    for (let time = 0; time < 10; time += 1) expect(await prisma().member.count()).toBe(0);
  });

  it("throws on an undefined filter instead of matching every row", async () => {
    const ours = await aWorkspace("Ours");
    const careless = undefined as unknown as string;
    await expect(
      inWorkspace(ours.as("admin"), ({ tx }) => tx.member.findMany({ where: { id: careless } })),
    ).rejects.toThrow();
  });
});
