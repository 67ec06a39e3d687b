import type { Metadata } from "next";
import { DealApprovals } from "@/components/approvals/deal-approvals";
import { loadDealApprovals } from "@/lib/features/approvals/loaders";

export const metadata: Metadata = { title: "Approvals" };

export default async function DealApprovalsPage({ params }: { params: Promise<{ dealId: string }> }) {
  return <DealApprovals approvals={await loadDealApprovals((await params).dealId)} />;
}
