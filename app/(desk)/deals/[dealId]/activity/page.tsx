import type { Metadata } from "next";
import { DealActivity } from "@/components/deals/deal-activity";
import { loadDealActivity } from "@/lib/features/deals/loaders";

export const metadata: Metadata = { title: "Activity" };

type Props = {
  params: Promise<{ dealId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function DealActivityPage({ params, searchParams }: Props) {
  const { dealId } = await params;
  return <DealActivity dealId={dealId} activity={await loadDealActivity(dealId, await searchParams)} />;
}
