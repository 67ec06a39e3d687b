import type { Metadata } from "next";
import { GuestDoor } from "@/components/guests/guest-door";
import { requireOpenLink } from "@/lib/features/guests/loaders";

export const metadata: Metadata = { title: "An invitation" };

export default async function GuestDoorPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  await requireOpenLink(token);
  return <GuestDoor link={token} />;
}
