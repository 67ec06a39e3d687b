import type { Metadata } from "next";
import { PartnerTimeline } from "@/components/partners/partner-timeline";
import { loadPartnerTimeline } from "@/lib/features/partners/loaders";

export const metadata: Metadata = { title: "Timeline" };

export default async function PartnerTimelinePage({ params }: { params: Promise<{ partnerId: string }> }) {
  const { events, workspace } = await loadPartnerTimeline((await params).partnerId);
  return <PartnerTimeline events={events} timeZone={workspace.timeZone} />;
}
