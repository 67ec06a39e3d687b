import type { Metadata } from "next";
import { EconomicsPage } from "@/components/economics/economics-page";
import { loadDealEconomics } from "@/lib/features/scenarios/loaders";

export const metadata: Metadata = { title: "Economics" };

/** The money of a deal under its scenarios. */
export default async function DealEconomicsPage({ params }: { params: Promise<{ dealId: string }> }) {
  return <EconomicsPage economics={await loadDealEconomics((await params).dealId)} />;
}
