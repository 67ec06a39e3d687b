import type { Metadata } from "next";
import { ScoreCardTab } from "@/components/assessments/score-card-tab";
import { loadScoreCard } from "@/lib/features/assessments/loaders";

export const metadata: Metadata = { title: "Assessment" };

export default async function AssessmentPage({
  params,
}: {
  params: Promise<{ partnerId: string; assessmentId: string }>;
}) {
  const { partnerId, assessmentId } = await params;
  return <ScoreCardTab card={await loadScoreCard(partnerId, assessmentId)} />;
}
