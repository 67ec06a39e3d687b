import { describe, expect, it } from "vitest";
import { checkWalls } from "@/lib/platform/db/boot-check";
import { pendingSchemaChanges } from "@/prisma/schema-engine";
import { useDatabase } from "../../support/database";

const database = useDatabase();

describe("the walls in the database", () => {
  it("schema and migrations agree", async () => {
    expect(await pendingSchemaChanges(database.ownerUrl())).toBe("");
  });

  it("lets the app role serve", async () => {
    await expect(checkWalls()).resolves.toBeUndefined();
  });
});
