import { expect, it } from "vitest";
import { openTestDatabase } from "../../support/database";

const database = openTestDatabase();

/** Rows of a query, as the superuser, who sees behind the walls. */
async function rowsOf(sql: string): Promise<unknown[]> {
  const client = await database.superuser();
  const { rows } = await client.query(sql);
  await client.end();
  return rows;
}

const workspaceTables = `
  SELECT c.oid, c.relname FROM pg_class c
  JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = 'public'
  JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'workspace_id' AND NOT a.attisdropped
  WHERE c.relkind = 'r'`;

it("forces row-level security on every table with a workspace", async () => {
  expect(
    await rowsOf(`SELECT t.relname FROM (${workspaceTables}) t JOIN pg_class c ON c.oid = t.oid
    WHERE NOT (c.relrowsecurity AND c.relforcerowsecurity)`),
  ).toEqual([]);
});

it("says for every such table what a guest sees of it", async () => {
  expect(
    await rowsOf(`SELECT t.relname FROM (${workspaceTables}) t
    WHERE NOT EXISTS (SELECT 1 FROM pg_policy p WHERE p.polrelid = t.oid AND NOT p.polpermissive)
      AND t.relname <> 'audit_head'`),
  ).toEqual([]);
});

it("begins the primary key of every such table with the workspace", async () => {
  expect(
    await rowsOf(`SELECT t.relname FROM (${workspaceTables}) t
    JOIN pg_index i ON i.indrelid = t.oid AND i.indisprimary
    JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = i.indkey[0]
    WHERE a.attname <> 'workspace_id' AND t.relname <> 'session'`),
  ).toEqual([]);
});

it("carries the workspace in every foreign key between such tables", async () => {
  expect(
    await rowsOf(`SELECT con.conname FROM pg_constraint con
    JOIN (${workspaceTables}) child ON child.oid = con.conrelid
    JOIN (${workspaceTables}) parent ON parent.oid = con.confrelid
    WHERE con.contype = 'f' AND NOT EXISTS (
      SELECT 1 FROM pg_attribute a WHERE a.attrelid = con.conrelid AND a.attnum = ANY (con.conkey) AND a.attname = 'workspace_id')`),
  ).toEqual([]);
});

it("evaluates no policy once per row: settings are read in a sub-query", async () => {
  expect(
    await rowsOf(`SELECT polrelid::regclass::text AS name, pg_get_expr(polqual, polrelid) AS policy FROM pg_policy
    WHERE pg_get_expr(polqual, polrelid) ~ 'current_setting' AND pg_get_expr(polqual, polrelid) !~ 'SELECT'`),
  ).toEqual([]);
});

it("gives the app role nothing it could change history with", async () => {
  const rights = await rowsOf(`SELECT table_name, privilege_type FROM information_schema.role_table_grants
    WHERE grantee = 'parley_app' AND (privilege_type IN ('TRUNCATE', 'TRIGGER', 'REFERENCES')
      OR (table_name = 'audit_event' AND privilege_type <> 'SELECT')
      OR table_name = 'audit_head'
      OR (table_name IN ('term_edit', 'term_sheet_revision', 'approval_decision', 'stage_entry') AND privilege_type IN ('UPDATE', 'DELETE')))`);
  expect(rights).toEqual([]);
});
