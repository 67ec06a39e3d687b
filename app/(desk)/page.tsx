import type { Metadata } from "next";
import { HomePage } from "@/components/queue/home-page";
import { loadQueue } from "@/lib/features/queue/loaders";

export const metadata: Metadata = { title: "Home" };

/** The first room: what waits for me. */
export default async function Home() {
  return <HomePage queue={await loadQueue()} />;
}
