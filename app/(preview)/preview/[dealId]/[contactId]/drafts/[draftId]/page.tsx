import type { Metadata } from "next";
import { GuestDraft } from "@/components/guests/guest-draft";
import { PreviewFrame } from "@/components/guests/preview-frame";
import { loadDraftPreview } from "@/lib/features/guests/loaders";

type Params = { params: Promise<{ dealId: string; contactId: string; draftId: string }> };

export const metadata: Metadata = { title: "What they see" };

export default async function DraftPreviewPage({ params }: Params) {
  const { dealId, contactId, draftId } = await params;
  const { seen: draft, preview } = await loadDraftPreview(dealId, contactId, draftId);
  return (
    <PreviewFrame preview={preview}>
      <GuestDraft draft={draft} preview={preview} />
    </PreviewFrame>
  );
}
