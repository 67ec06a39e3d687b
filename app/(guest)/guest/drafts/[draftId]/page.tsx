import type { Metadata } from "next";
import { GuestDraft } from "@/components/guests/guest-draft";
import { loadGuestDraft } from "@/lib/features/guests/loaders";

type Params = { params: Promise<{ draftId: string }> };

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  return { title: (await loadGuestDraft((await params).draftId)).label };
}

export default async function GuestDraftPage({ params }: Params) {
  return <GuestDraft draft={await loadGuestDraft((await params).draftId)} />;
}
