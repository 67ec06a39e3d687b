import type { Work } from "@/lib/platform/command/context";
import { Prisma } from "@/prisma/generated/client";

/**
 * SQL: the quarter in which `deal d` was signed, "2026-Q4", by the workspace's calendar; null while it is not. The one
 * measure for list and insights, so that a figure opens to exactly its deals.
 */
export const signedQuarter = ({ scope }: Work): Prisma.Sql => Prisma.sql`to_char(
  d.signed_at AT TIME ZONE (SELECT w.time_zone FROM workspace w WHERE w.id = ${scope.workspaceId}::uuid),
  'YYYY"-Q"Q')`;
