import type { Client } from "pg";

/** The mark a text column of a workspace carries, such as "CNRY-theirs-partner-description". */
export const canaryOf = (tag: string, table: string, column: string): string =>
  `CNRY-${tag}-${table}-${column}`.replaceAll("_", "-");

/**
 * Text columns that hold something the program itself reads (a key, a code, an address, a hash), by name or as
 * "table.column". Every other text column of every table is marked, those of tomorrow included.
 */
const readByProgram = new Set(
  `action actor_id actor_kind consent_version currency decision digest document_kind domain draft_digest email event
  finding_key hash href key kind list locale media_type name_key object_id object_kind outcome part path prefix prev_hash
  purpose query recipient request_hash rule_id score_exact sha256 signed_sha256 time_zone typed_name via website
  content_hash detail request_id`.split(/\s+/),
);
/** Secrets are not marked, for they must keep working; their very values are what nobody may see. */
const secretColumns = new Set(["token_hash", "code_hash", "password_hash"]);
/** Kept whole by the database itself: the audit chain must stay as it was written. */
const untouched = new Set(["audit_event", "audit_head", "rate_limit", "_prisma_migrations"]);

interface Column {
  table: string;
  column: string;
}

async function textColumns(superuser: Client): Promise<Column[]> {
  const { rows } = await superuser.query<Column>(
    `SELECT c.table_name AS table, c.column_name AS column FROM information_schema.columns c
     JOIN information_schema.tables t USING (table_schema, table_name)
     WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE' AND c.data_type = 'text'
     ORDER BY 1, 2`,
  );
  return rows.filter(({ table }) => !untouched.has(table));
}

export async function workspaceTables(superuser: Client): Promise<string[]> {
  const { rows } = await superuser.query<{ table: string }>(
    `SELECT table_name AS table FROM information_schema.columns
     WHERE table_schema = 'public' AND column_name = 'workspace_id' ORDER BY 1`,
  );
  return rows.map(({ table }) => table);
}

/** Tables of a workspace without a single row: a crawl that finds nothing in them would prove nothing. */
export async function emptyTables(superuser: Client, workspaceId: string): Promise<string[]> {
  const empty: string[] = [];
  for (const table of await workspaceTables(superuser)) {
    const { rowCount } = await superuser.query(`SELECT 1 FROM "${table}" WHERE workspace_id = $1 LIMIT 1`, [
      workspaceId,
    ]);
    if (rowCount === 0) empty.push(table);
  }
  return empty;
}

/** Writes the mark in front of what stands in every text column a person may fill, in every row of the workspace. */
export async function markEverything(superuser: Client, workspaceId: string, tag: string): Promise<void> {
  for (const { table, column } of await textColumns(superuser)) {
    if (readByProgram.has(column) || secretColumns.has(column)) continue;
    const mark = canaryOf(tag, table, column);
    const where =
      table === "workspace"
        ? "id = $2"
        : table === "account"
          ? "id IN (SELECT account_id FROM member WHERE workspace_id = $2)"
          : "workspace_id = $2";
    const hasVisibility = table === "comment";
    const text = hasVisibility ? `$1 || '-' || visibility::text || ' '` : `$1 || ' '`;
    if (table === "oidc_identity") continue;
    await superuser.query(
      `UPDATE "${table}" SET "${column}" = left(${text} || "${column}", 300)
       WHERE ${where} AND "${column}" IS NOT NULL`,
      [mark, workspaceId],
    );
  }
}

/** The values of every secret column of the whole database, and what else must never leave the server. */
export async function secretValues(superuser: Client): Promise<string[]> {
  const secrets: string[] = [];
  for (const { table, column } of await textColumns(superuser)) {
    if (!secretColumns.has(column)) continue;
    const { rows } = await superuser.query<{ value: string }>(
      `SELECT DISTINCT "${column}" AS value FROM "${table}" WHERE "${column}" IS NOT NULL`,
    );
    secrets.push(...rows.map(({ value }) => value));
  }
  return secrets;
}

/** Every id of a workspace, by table. */
export async function idsByTable(superuser: Client, workspaceId: string): Promise<Record<string, string[]>> {
  const ids: Record<string, string[]> = {};
  for (const table of await workspaceTables(superuser)) {
    const { rows } = await superuser.query<{ id: string }>(
      `SELECT id::text FROM (SELECT to_jsonb(t) ->> 'id' AS id FROM "${table}" t WHERE workspace_id = $1) ids
       WHERE id IS NOT NULL ORDER BY 1`,
      [workspaceId],
    );
    if (rows.length > 0) ids[table] = rows.map(({ id }) => id);
  }
  return ids;
}
