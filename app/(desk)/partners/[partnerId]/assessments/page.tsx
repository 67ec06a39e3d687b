import type { Metadata } from "next";
import { ScoreCardTab } from "@/components/assessments/score-card-tab";
import { loadScoreCard } from "@/lib/features/assessments/loaders";

export const metadata: Metadata = { title: "Score card" };

export default async function ScoreCardPage({ params }: { params: Promise<{ partnerId: string }> }) {
  return <ScoreCardTab card={await loadScoreCard((await params).partnerId)} />;
}
