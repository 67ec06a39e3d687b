import type { Metadata } from "next";
import { ApprovalPacket } from "@/components/approvals/approval-packet";
import { loadApprovalPacket } from "@/lib/features/approvals/loaders";

type Props = { params: Promise<{ requestId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { item } = await loadApprovalPacket((await params).requestId);
  return { title: `${item.label}, ${item.dealTitle}` };
}

export default async function ApprovalPage({ params }: Props) {
  const packet = await loadApprovalPacket((await params).requestId);
  return <ApprovalPacket key={packet.item.requestId} packet={packet} />;
}
