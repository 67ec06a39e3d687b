import { expect, it } from "vitest";
import { inWorkspace } from "@/lib/platform/db/unit-of-work";
import { findFile, putFile, sha256Of } from "@/lib/platform/storage/files";
import { openTestDatabase } from "../../support/database";
import { aWorkspace } from "../../support/workspace";

const database = openTestDatabase();

it.each([0, 1, 1_048_576, 1_048_577, 3_500_000])(
  "gives a file of %i bytes back as it was",
  async (length) => {
    const [desk, other] = [await aWorkspace(), await aWorkspace("Other")];
    const bytes = Uint8Array.from({ length }, (_, place) => (place * 7919) % 256);
    const file = { name: "list.csv", mediaType: "text/csv", bytes };
    const { id, sha256 } = await inWorkspace(desk.as("admin"), (work) => putFile(work, file));
    expect(sha256).toBe(sha256Of(bytes));
    const stored = await inWorkspace(desk.as("viewer"), (work) => findFile(work, id));
    expect(sha256Of(new Uint8Array(stored?.bytes ?? []))).toBe(sha256);
    expect(stored?.bytes.byteLength).toBe(length);
    expect(await inWorkspace(other.as("admin"), (work) => findFile(work, id))).toBeNull();
  },
);

it("leaves nothing outside the walls, neither stored nor given up", async () => {
  const desk = await aWorkspace();
  const file = { name: "list.csv", mediaType: "text/csv", bytes: new Uint8Array(2_000_000) };
  await inWorkspace(desk.as("admin"), (work) => putFile(work, file));
  const givenUp = inWorkspace(desk.as("admin"), async (work) => {
    await putFile(work, file);
    throw new Error("given up");
  });
  await expect(givenUp).rejects.toThrow("given up");
  const client = await database.superuser();
  const { rows } = await client.query("SELECT count(*)::int AS count FROM pg_largeobject_metadata");
  await client.end();
  expect(rows).toEqual([{ count: 0 }]);
});
