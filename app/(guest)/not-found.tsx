import type { Metadata } from "next";
import { ClosedDoor } from "@/components/guests/closed-door";

export const metadata: Metadata = { title: "A closed door" };

/** Unknown, expired, replaced and foreign addresses all end here. */
export default function GuestNotFound() {
  return <ClosedDoor />;
}
