import type { Metadata } from "next";
import { ScreenTab } from "@/components/assessments/screen-tab";
import { loadScoreCard } from "@/lib/features/assessments/loaders";

export const metadata: Metadata = { title: "Screen" };

export default async function ScreenPage({ params }: { params: Promise<{ partnerId: string }> }) {
  return <ScreenTab card={await loadScoreCard((await params).partnerId)} />;
}
