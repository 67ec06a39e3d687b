import type { Metadata } from "next";
import { GuestRoom } from "@/components/guests/guest-room";
import { PreviewFrame } from "@/components/guests/preview-frame";
import { loadRoomPreview } from "@/lib/features/guests/loaders";

type Params = { params: Promise<{ dealId: string; contactId: string }> };

export const metadata: Metadata = { title: "What they see" };

export default async function RoomPreviewPage({ params }: Params) {
  const { dealId, contactId } = await params;
  const { seen: room, preview } = await loadRoomPreview(dealId, contactId);
  return (
    <PreviewFrame preview={preview}>
      <GuestRoom room={room} preview={preview} />
    </PreviewFrame>
  );
}
