import type { Metadata } from "next";
import { ComparisonPage } from "@/components/assessments/comparison-page";
import { loadComparison } from "@/lib/features/assessments/loaders";

export const metadata: Metadata = { title: "Compare partners" };

export default async function ComparePage({
  searchParams,
}: {
  searchParams: Promise<{ ids?: string | string[] }>;
}) {
  const { ids = "" } = await searchParams;
  const { comparison, chosenCount } = await loadComparison(Array.isArray(ids) ? ids.join(",") : ids);
  return <ComparisonPage view={comparison} chosenCount={chosenCount} />;
}
