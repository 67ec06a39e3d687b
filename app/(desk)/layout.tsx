import type { ReactNode } from "react";
import { DeskFrame } from "@/components/workspace/desk-frame";
import { loadDesk } from "@/lib/features/workspace/loaders";

/** Everything below needs a signed-in member; each page's own loader asks again. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  return <DeskFrame desk={await loadDesk()}>{children}</DeskFrame>;
}
