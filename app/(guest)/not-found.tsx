import { ClosedDoor } from "@/components/guests/closed-door";

/** Unknown, expired, replaced and foreign addresses all end here. */
export default function GuestNotFound() {
  return <ClosedDoor />;
}
