import type { Metadata } from "next";
import { DraftPage } from "@/components/drafts/draft-page";
import { loadDraft } from "@/lib/features/drafts/loaders";

interface Props {
  params: Promise<{ dealId: string; draftId: string }>;
  searchParams: Promise<{ since?: string | string[] }>;
}

export const metadata: Metadata = { title: "Draft" };

export default async function DealDraftPage({ params, searchParams }: Props) {
  const { dealId, draftId } = await params;
  const { since } = await searchParams;
  return <DraftPage {...(await loadDraft(dealId, draftId, typeof since === "string" ? since : undefined))} />;
}
