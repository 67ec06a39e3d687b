import { approvalRules } from "@/lib/domain/approval/approval-kind";
import { dealNumberText } from "@/lib/domain/deal/deal-address";
import { fromDateColumn } from "@/lib/platform/db/date-column";
import type { Prisma } from "@/prisma/generated/client";
import type { ApprovalItemDto } from "../dto";

export const itemSelect = {
  id: true,
  kind: true,
  state: true,
  digest: true,
  dealId: true,
  requestedById: true,
  requestedByName: true,
  requestedAt: true,
  dueOn: true,
  deal: { select: { number: true, title: true, partner: { select: { name: true } } } },
  decisions: {
    orderBy: { decidedAt: "desc" },
    take: 1,
    select: { decision: true, decidedByName: true, decidedAt: true, reason: true },
  },
} as const satisfies Prisma.ApprovalRequestSelect;
export type ItemRow = Prisma.ApprovalRequestGetPayload<{ select: typeof itemSelect }>;

/** A request as the lists show it; `currentDigest` is that of what stands now. */
export function toItem(row: ItemRow, currentDigest: string | undefined, today: string): ApprovalItemDto {
  const dueOn = row.dueOn && fromDateColumn(row.dueOn);
  const [decided] = row.decisions;
  return {
    requestId: row.id,
    kind: row.kind,
    label: approvalRules[row.kind].label,
    dealId: row.dealId,
    dealNumber: dealNumberText(row.deal.number),
    dealTitle: row.deal.title,
    partnerName: row.deal.partner.name,
    requestedByName: row.requestedByName,
    requestedAt: row.requestedAt.toISOString(),
    dueOn,
    isLate: row.state === "open" && dueOn !== null && dueOn < today,
    isOutdated: row.state !== "withdrawn" && row.digest !== currentDigest,
    decision: decided
      ? {
          verdict: decided.decision === "approved" ? "approved" : "sent_back",
          byName: decided.decidedByName,
          at: decided.decidedAt.toISOString(),
          reason: decided.reason,
        }
      : null,
  };
}
