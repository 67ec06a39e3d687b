import { Client } from "pg";

/** The role the application runs as: owns nothing, cannot pass row-level security, cannot truncate or change tables. */
const appRole = "parley_app";

/** Rows of these tables are written once: the app role may add, never change or remove. */
const appendOnlyTables = [
  "stage_entry",
  "turn_entry",
  "term_edit",
  "term_sheet_revision",
  "approval_decision",
  "rubric_version",
  "screen_version",
  "screening",
  "comment",
  "clause_variant_version",
  "draft_clause",
];

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/**
 * Creates or refreshes the app role and its rights; runs as owner after each migration.
 * `password` is derived from the installation's secret, so that every process computes the same one.
 */
export async function grantAppRole(ownerUrl: string, password: string): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query("BEGIN");
    await client.query("SELECT pg_advisory_xact_lock(hashtext('parley app role'))");
    const existing = await client.query("SELECT 1 FROM pg_roles WHERE rolname = $1", [appRole]);
    // Only a superuser may name these attributes again; the boot check sees to it that they still hold.
    const statement =
      existing.rowCount === 0
        ? `CREATE ROLE ${appRole} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS`
        : `ALTER ROLE ${appRole} LOGIN`;
    await client.query(`${statement} PASSWORD ${quoted(password)}`);
    const { rows } = await client.query<{ name: string }>("SELECT current_database() AS name");
    const database = rows[0]?.name ?? "postgres";
    await client.query(`GRANT CONNECT ON DATABASE "${database}" TO ${appRole}`);
    await client.query(`GRANT USAGE ON SCHEMA public TO ${appRole}`);
    await client.query(`REVOKE ALL ON ALL TABLES IN SCHEMA public FROM ${appRole}`);
    await client.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO ${appRole}`);
    await client.query(`REVOKE ALL ON _prisma_migrations, audit_head FROM ${appRole}`);
    await client.query(`REVOKE INSERT, UPDATE, DELETE ON audit_event FROM ${appRole}`);
    await client.query(`REVOKE UPDATE, DELETE ON ${appendOnlyTables.join(", ")} FROM ${appRole}`);
    await client.query(`REVOKE UPDATE, DELETE ON draft FROM ${appRole}`);
    await client.query(`GRANT UPDATE (shared_at, pdf_file_id, term_sheet_version) ON draft TO ${appRole}`);
    await client.query(`GRANT USAGE ON SCHEMA pgboss TO ${appRole}`);
    await client.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA pgboss TO ${appRole}`);
    await client.query(`GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA pgboss TO ${appRole}`);
    await client.query("COMMIT");
  } finally {
    await client.end();
  }
}
