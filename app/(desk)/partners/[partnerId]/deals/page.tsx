import type { Metadata } from "next";
import { PartnerDeals } from "@/components/partners/partner-deals";
import { loadPartner } from "@/lib/features/partners/loaders";

export const metadata: Metadata = { title: "Deals" };

export default async function PartnerDealsPage({ params }: { params: Promise<{ partnerId: string }> }) {
  const { partner, workspace } = await loadPartner((await params).partnerId);
  return <PartnerDeals partner={partner} timeZone={workspace.timeZone} />;
}
