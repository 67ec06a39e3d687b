import type { Metadata } from "next";
import { DealOverview } from "@/components/deals/deal-overview";
import { loadDealOverview } from "@/lib/features/deals/loaders";

export const metadata: Metadata = { title: "Overview" };

export default async function DealPage({ params }: { params: Promise<{ dealId: string }> }) {
  const { dealId } = await params;
  return <DealOverview overview={await loadDealOverview(dealId)} />;
}
