import { PrismaPg } from "@prisma/adapter-pg";
import { Client } from "pg";
import { systemClock } from "@/lib/platform/clock";
import type { Work } from "@/lib/platform/command/context";
import { mintWorkspaceScope } from "@/lib/platform/db/scope";
import { PrismaClient } from "@/prisma/generated/client";

interface Statement {
  sql: string;
  params: unknown[];
}

const isBookkeeping = (sql: string): boolean =>
  /^(BEGIN|COMMIT|ROLLBACK)/i.test(sql) || sql.includes("set_config");

/** Writes down the statements a query of ours sends, so that they can be run again without us. */
export async function recordStatements(
  appUrl: string,
  ids: { workspaceId: string; memberId: string },
  query: (work: Work) => Promise<unknown>,
): Promise<Statement[]> {
  const statements: Statement[] = [];
  const client = new PrismaClient({
    adapter: new PrismaPg({ connectionString: appUrl, max: 2 }),
    log: [{ emit: "event", level: "query" }],
  });
  client.$on("query", (event) => {
    if (!isBookkeeping(event.query))
      statements.push({ sql: event.query, params: JSON.parse(event.params) as unknown[] });
  });
  await client.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT set_config('app.workspace_id', ${ids.workspaceId}, true)`;
    await query({
      tx,
      actor: { kind: "member", memberId: ids.memberId, role: "executive" },
      actorName: "Bench",
      scope: mintWorkspaceScope(ids.workspaceId),
      clock: systemClock,
      requestId: "bench",
      via: "screen",
    });
  });
  await new Promise((resolve) => setImmediate(resolve));
  await client.$disconnect();
  return statements;
}

/** Milliseconds of `times` runs of the statements in one transaction each, through `pg` and as the app role. */
export async function timeStatements(
  appUrl: string,
  workspaceId: string,
  statements: readonly Statement[],
  times: number,
): Promise<number[]> {
  const client = new Client({ connectionString: appUrl });
  await client.connect();
  const samples: number[] = [];
  for (let time = 0; time < times + 20; time += 1) {
    const began = performance.now();
    await client.query("BEGIN");
    await client.query("SELECT set_config('app.workspace_id', $1, true)", [workspaceId]);
    for (const { sql, params } of statements) await client.query(sql, params);
    await client.query("COMMIT");
    if (time >= 20) samples.push(performance.now() - began);
  }
  await client.end();
  return samples;
}
