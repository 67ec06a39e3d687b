import { createHash, randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { type ChainedAuditEvent, verifyChain } from "@/lib/domain/audit/canonical-event";
import { findBrokenEvent, record } from "@/lib/platform/audit/record";
import { movableClock } from "@/lib/platform/clock";
import type { Context } from "@/lib/platform/command/context";
import { mintWorkspaceScope } from "@/lib/platform/db/scope";
import { inWorkspace } from "@/lib/platform/db/unit-of-work";
import { openTestDatabase } from "../../support/database";

const database = openTestDatabase();
const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/** A context in a new, bare workspace. */
async function aWorkspace(): Promise<Context> {
  const workspaceId = randomUUID();
  const context: Context = {
    actor: { kind: "system", job: "import" },
    actorName: "Änne 测试 \\ \n line",
    scope: mintWorkspaceScope(workspaceId),
    clock: movableClock(new Date("2026-11-20T10:00:00.123Z")),
    requestId: "request-1",
    via: "job",
  };
  await inWorkspace(context, ({ tx }) =>
    tx.workspace.create({ data: { id: workspaceId, name: "Bare" }, select: { id: true } }),
  );
  return context;
}

const entry = (number: number) => ({
  action: "partner.created",
  objectKind: "partner",
  objectId: String(number),
  detail: { name: "Größe, “quoted”\nsecond line", number },
});

async function readChain(context: Context): Promise<ChainedAuditEvent[]> {
  const client = await database.superuser();
  const { rows } = await client.query(
    `SELECT *, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at_text
     FROM audit_event WHERE workspace_id = $1 ORDER BY seq`,
    [context.scope.workspaceId],
  );
  await client.end();
  return rows.map((row) => ({
    workspaceId: row.workspace_id,
    seq: Number(row.seq),
    previousHash: row.prev_hash,
    at: row.at_text,
    actorKind: row.actor_kind,
    actorId: row.actor_id,
    actorName: row.actor_name,
    via: row.via,
    ip: row.ip,
    userAgent: row.user_agent,
    action: row.action,
    objectKind: row.object_kind,
    objectId: row.object_id,
    dealId: row.deal_id ?? "",
    detail: row.detail,
    contentHash: row.content_hash,
    requestId: row.request_id,
    hash: row.hash,
  }));
}

describe("the audit chain", () => {
  it("hashes in the database what the core says it hashes", async () => {
    const context = await aWorkspace();
    for (const number of [1, 2, 3]) await inWorkspace(context, (work) => record(work, entry(number)));
    expect(verifyChain(await readChain(context), sha256)).toMatchObject({ ok: true, count: 3 });
    expect(await inWorkspace(context, findBrokenEvent)).toBeNull();
  });

  it("keeps one sequence under parallel writers", async () => {
    const context = await aWorkspace();
    await Promise.all(
      Array.from({ length: 20 }, (_, number) => inWorkspace(context, (work) => record(work, entry(number)))),
    );
    expect((await readChain(context)).map((event) => event.seq)).toEqual(
      Array.from({ length: 20 }, (_, index) => index + 1),
    );
  });

  it.each([
    ["a changed word", "UPDATE audit_event SET detail = '{}' WHERE workspace_id = $1 AND seq = 2", 2n],
    ["a removed event", "DELETE FROM audit_event WHERE workspace_id = $1 AND seq = 2", 3n],
    ["a cut tail", "DELETE FROM audit_event WHERE workspace_id = $1 AND seq = 3", 3n],
  ])("names the first bad event after %s behind the application's back", async (_what, sql, seq) => {
    const context = await aWorkspace();
    for (const number of [1, 2, 3]) await inWorkspace(context, (work) => record(work, entry(number)));
    const client = await database.superuser();
    await client.query("SET session_replication_role = replica");
    await client.query(sql, [context.scope.workspaceId]);
    await client.end();
    expect((await inWorkspace(context, findBrokenEvent))?.seq).toBe(seq);
  });

  it("cannot be changed by the application's role", async () => {
    const client = await database.appRole();
    for (const sql of [
      "UPDATE audit_event SET detail = ''",
      "DELETE FROM audit_event",
      "TRUNCATE audit_event",
      "ALTER TABLE audit_event DISABLE TRIGGER ALL",
    ]) {
      await expect(client.query(sql)).rejects.toThrow(/permission denied|must be owner/);
    }
    await client.end();
  });
});
