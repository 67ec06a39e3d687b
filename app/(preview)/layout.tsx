import type { Metadata } from "next";
import type { ReactNode } from "react";

export const metadata: Metadata = {
  title: { absolute: "Parley", template: "%s · Parley" },
  robots: { index: false, follow: false, nocache: true },
};

/** What the other side sees, shown to us. Each page's own loader asks who is there. */
export default function PreviewLayout({ children }: { children: ReactNode }) {
  return children;
}
