import type { Metadata } from "next";
import { RubricLibrary } from "@/components/assessments/rubric-library";
import { loadRubrics } from "@/lib/features/assessments/loaders";

export const metadata: Metadata = { title: "Rubrics" };

export default async function RubricsPage() {
  return <RubricLibrary {...(await loadRubrics())} />;
}
