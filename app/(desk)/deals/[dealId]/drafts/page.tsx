import type { Metadata } from "next";
import { DraftsPage } from "@/components/drafts/drafts-page";
import { loadDrafts } from "@/lib/features/drafts/loaders";

export const metadata: Metadata = { title: "Drafts" };

export default async function DealDraftsPage({ params }: { params: Promise<{ dealId: string }> }) {
  return <DraftsPage {...(await loadDrafts((await params).dealId))} />;
}
