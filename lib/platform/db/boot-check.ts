import { prisma } from "./client";

/**
 * Refuses to serve unless the database itself keeps workspaces apart: the current role is no superuser, cannot bypass
 * row-level security and owns no table, and every table with a workspace column has a forced policy.
 */
export async function checkWalls(): Promise<void> {
  const faults = await prisma().$queryRaw<{ fault: string }[]>`
    SELECT 'the role ' || rolname || ' is a superuser or may bypass row-level security' AS fault
      FROM pg_roles WHERE rolname = current_user AND (rolsuper OR rolbypassrls)
    UNION ALL
    SELECT 'the role ' || current_user || ' owns table ' || tablename FROM pg_tables
      WHERE schemaname = 'public' AND tableowner = current_user
    UNION ALL
    SELECT 'table ' || c.relname || ' has no forced row-level security' FROM pg_class c
      JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = 'public'
      JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'workspace_id' AND NOT a.attisdropped
      WHERE c.relkind = 'r' AND NOT (c.relrowsecurity AND c.relforcerowsecurity)`;
  if (faults.length > 0) {
    throw new Error(
      `Refusing to start: ${faults.map((row) => row.fault).join("; ")}. See docs/operations.md.`,
    );
  }
}
