import type { Metadata } from "next";
import { ApprovalQueue } from "@/components/approvals/approval-queue";
import { loadApprovals } from "@/lib/features/approvals/loaders";

export const metadata: Metadata = { title: "Approvals" };

export default async function ApprovalsPage() {
  return <ApprovalQueue queue={await loadApprovals()} />;
}
