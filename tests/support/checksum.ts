import { createHash } from "node:crypto";
import type { Client } from "pg";

/** What a mere look leaves behind: counters of the rate limiter and when a key was used. */
const ignoredTables = new Set(["rate_limit", "_prisma_migrations"]);
const ignoredColumns: Record<string, string[]> = { api_key: ["last_used_at"] };

/** One hash over every row of every table of the product, so that a refusal can be shown to have changed nothing. */
export async function databaseChecksum(superuser: Client, alsoIgnored: string[] = []): Promise<string> {
  const { rows: tables } = await superuser.query<{ name: string }>(
    "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename",
  );
  const hash = createHash("sha256");
  for (const { name } of tables) {
    if (ignoredTables.has(name) || alsoIgnored.includes(name)) continue;
    const left = (ignoredColumns[name] ?? []).map((column) => ` - '${column}'`).join("");
    const { rows } = await superuser.query<{ digest: string }>(
      `SELECT coalesce(md5(string_agg(row_text, E'\\n' ORDER BY row_text)), '') AS digest
       FROM (SELECT (to_jsonb(t)${left})::text AS row_text FROM "${name}" t) rows`,
    );
    hash.update(`${name} ${rows[0]?.digest ?? ""}\n`);
  }
  return hash.digest("hex");
}
