import type { Metadata } from "next";
import { InsightsPage } from "@/components/insights/insights-page";
import { DecisionList } from "@/components/queue/decision-list";
import { loadInsights } from "@/lib/features/insights/loaders";
import { loadQueue } from "@/lib/features/queue/loaders";

export const metadata: Metadata = { title: "Insights" };

export default async function Insights({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[]>>;
}) {
  const insights = await loadInsights(await searchParams);
  const decisions = (await loadQueue()).items.filter(
    (item) => item.kind === "approval" || item.kind === "signature",
  );
  return (
    <InsightsPage
      insights={insights}
      decisions={decisions.length}
      decisionList={<DecisionList items={decisions} />}
    />
  );
}
