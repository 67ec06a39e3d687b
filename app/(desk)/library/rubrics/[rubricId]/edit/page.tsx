import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RubricEditor } from "@/components/assessments/rubric-editor";
import { PageHeader } from "@/components/shell/page-header";
import { loadRubricVersion } from "@/lib/features/assessments/loaders";

export const metadata: Metadata = { title: "Edit a rubric" };

export default async function EditRubricPage({ params }: { params: Promise<{ rubricId: string }> }) {
  const rubric = await loadRubricVersion((await params).rubricId, undefined);
  if (!rubric.abilities.edit) notFound();
  return (
    <>
      <PageHeader
        crumbs={[{ href: `/library/rubrics/${rubric.rubricId}`, label: rubric.definition.name }]}
        title={`Version ${rubric.latestVersion + 1}`}
        facts={`begins from version ${rubric.version}`}
      />
      <RubricEditor rubric={rubric} />
    </>
  );
}
