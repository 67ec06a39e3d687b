import { todayIn } from "@/lib/platform/clock";
import type { Work } from "@/lib/platform/command/context";
import { permit } from "@/lib/platform/command/permit";
import { Prisma } from "@/prisma/generated/client";
import type { PartnerFilter } from "../schema";
import { partnerCondition } from "./partner-condition";
import { workspaceFacts } from "./workspace-facts";

/** How many partners match each filter, in their order, in one pass over the table. */
export async function countPartners(work: Work, filters: readonly PartnerFilter[]): Promise<number[]> {
  permit(work, "partner:read");
  if (filters.length === 0) return [];
  const today = todayIn(work.clock, (await workspaceFacts(work)).timeZone);
  const counts = filters.map(
    (filter) => Prisma.sql`count(*) FILTER (WHERE ${partnerCondition(filter, today)})::int`,
  );
  const rows = await work.tx.$queryRaw<{ counts: number[] }[]>`
    SELECT ARRAY[${Prisma.join(counts)}] AS counts FROM partner p
    WHERE p.workspace_id = ${work.scope.workspaceId}::uuid`;
  return rows[0]?.counts ?? filters.map(() => 0);
}
