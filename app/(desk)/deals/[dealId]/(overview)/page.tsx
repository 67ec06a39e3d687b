import type { Metadata } from "next";
import { DealOverview } from "@/components/deals/deal-overview";
import { loadDealHeader, loadDealOverview } from "@/lib/features/deals/loaders";

type Params = { params: Promise<{ dealId: string }> };

/** The first page of a deal that is not there says so in its title, too. */
export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const deal = await loadDealHeader((await params).dealId).catch(() => null);
  return { title: deal ? "Overview" : { absolute: "Not found · Parley" } };
}

export default async function DealPage({ params }: Params) {
  const { dealId } = await params;
  return <DealOverview overview={await loadDealOverview(dealId)} />;
}
