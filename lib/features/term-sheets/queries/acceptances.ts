import type { RiskAcceptance } from "@/lib/domain/approval/risk-acceptance";
import type { Work } from "@/lib/platform/command/context";
import { fromDateColumn } from "@/lib/platform/db/date-column";
import type { AcceptanceDto } from "../dto";

/** Acceptances of a deal that were not withdrawn, oldest first. */
export async function readAcceptances(work: Work, dealId: string): Promise<AcceptanceDto[]> {
  const { workspaceId } = work.scope;
  const rows = await work.tx.riskAcceptance.findMany({
    where: { workspaceId, dealId, withdrawnAt: null, role: { in: ["legal", "executive"] } },
    orderBy: [{ acceptedAt: "asc" }, { id: "asc" }],
    select: {
      id: true,
      findingKey: true,
      role: true,
      reason: true,
      expiresOn: true,
      acceptedById: true,
      acceptedAt: true,
    },
  });
  const members = await work.tx.member.findMany({
    where: { workspaceId, id: { in: rows.map(({ acceptedById }) => acceptedById) } },
    select: { id: true, name: true },
  });
  const names = new Map(members.map(({ id, name }) => [id, name]));
  return rows.map((row) => ({
    id: row.id,
    findingKey: row.findingKey,
    taker: row.role === "legal" ? "legal" : "executive",
    reason: row.reason,
    expiresOn: row.expiresOn && fromDateColumn(row.expiresOn),
    byName: names.get(row.acceptedById) ?? "A former member",
    at: row.acceptedAt.toISOString(),
  }));
}

/** An acceptance as the core knows it. */
export const toAcceptance = ({ findingKey, taker, reason, expiresOn }: AcceptanceDto): RiskAcceptance => ({
  findingKey,
  taker,
  reason,
  expiresOn,
  isRevoked: false,
});
