import type { Metadata } from "next";
import { GuestRoom } from "@/components/guests/guest-room";
import { loadGuestRoom } from "@/lib/features/guests/loaders";

export const metadata: Metadata = { title: "What was shared with you" };

export default async function GuestRoomPage() {
  return <GuestRoom room={await loadGuestRoom()} />;
}
