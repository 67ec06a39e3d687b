import { createHash } from "node:crypto";
import type { Client } from "pg";

/** What a mere look leaves behind: counters of the rate limiter and when a key was used. */
const ignoredTables = new Set(["rate_limit", "_prisma_migrations"]);
const ignoredColumns: Record<string, string[]> = { api_key: ["last_used_at"] };

/** One hash over every row of every table of the product, so that a refusal can be shown to have changed nothing. */
export async function databaseChecksum(superuser: Client): Promise<string> {
  const { rows: tables } = await superuser.query<{ name: string }>(
    "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename",
  );
  const hash = createHash("sha256");
  for (const { name } of tables) {
    if (ignoredTables.has(name)) continue;
    const left = (ignoredColumns[name] ?? []).map((column) => ` - '${column}'`).join("");
    const { rows } = await superuser.query<{ digest: string }>(
      `SELECT coalesce(md5(string_agg(row_text, E'\\n' ORDER BY row_text)), '') AS digest
       FROM (SELECT (to_jsonb(t)${left})::text AS row_text FROM "${name}" t) rows`,
    );
    hash.update(`${name} ${rows[0]?.digest ?? ""}\n`);
  }
  return hash.digest("hex");
}

/** Columns that jobs of a running server fill by themselves, soon after a letter or a draft was made. */
const filledByJobs: Record<string, string[]> = {
  outgoing_mail: ["state", "attempts", "sent_at", "error"],
  draft: ["pdf_file_id"],
  session: ["last_seen_at"],
};

/**
 * The same for one workspace on a server that others use at the same time: rows of that workspace alone, and without
 * what its jobs do on their own.
 */
export async function workspaceChecksum(superuser: Client, workspaceId: string): Promise<string> {
  const { rows: tables } = await superuser.query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.columns
     WHERE table_schema = 'public' AND column_name = 'workspace_id' AND table_name NOT IN ('stored_file', 'job')
     ORDER BY 1`,
  );
  const hash = createHash("sha256");
  for (const { name } of tables) {
    const ignored = [...(ignoredColumns[name] ?? []), ...(filledByJobs[name] ?? [])];
    const left = ignored.map((column) => ` - '${column}'`).join("");
    const { rows } = await superuser.query<{ digest: string }>(
      `SELECT coalesce(md5(string_agg(row_text, E'\\n' ORDER BY row_text)), '') AS digest
       FROM (SELECT (to_jsonb(t)${left})::text AS row_text FROM "${name}" t WHERE workspace_id = $1) rows`,
      [workspaceId],
    );
    hash.update(`${name} ${rows[0]?.digest ?? ""}\n`);
  }
  return hash.digest("hex");
}
