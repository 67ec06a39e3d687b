import { PartnerOverview } from "@/components/partners/partner-overview";
import { loadPartner } from "@/lib/features/partners/loaders";

export default async function PartnerPage({ params }: { params: Promise<{ partnerId: string }> }) {
  const { partner, workspace } = await loadPartner((await params).partnerId);
  return <PartnerOverview partner={partner} timeZone={workspace.timeZone} />;
}
