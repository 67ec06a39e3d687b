import type { Metadata } from "next";
import type { ReactNode } from "react";
import { GuestFrame } from "@/components/guests/guest-frame";

export const metadata: Metadata = {
  title: { absolute: "Parley", template: "%s · Parley" },
  robots: { index: false, follow: false, nocache: true },
  referrer: "no-referrer",
};

/** Pages of the other side. They know nothing of the desk; each page's own loader asks who is there. */
export default function GuestLayout({ children }: { children: ReactNode }) {
  return <GuestFrame>{children}</GuestFrame>;
}
