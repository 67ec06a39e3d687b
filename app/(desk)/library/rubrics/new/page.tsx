import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { copyOfRubric } from "@/components/assessments/rubric-edit";
import { RubricEditor } from "@/components/assessments/rubric-editor";
import { PageHeader } from "@/components/shell/page-header";
import { loadNewRubric } from "@/lib/features/assessments/loaders";

export const metadata: Metadata = { title: "New rubric" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function NewRubricPage({ searchParams }: Props) {
  const { from } = await searchParams;
  const { rubrics, start } = await loadNewRubric(typeof from === "string" ? from : undefined);
  if (!start.abilities.edit) notFound();
  const takenNames = rubrics.map(({ name }) => name);
  return (
    <>
      <PageHeader
        crumbs={[{ href: "/library/rubrics", label: "Rubrics" }]}
        title="New rubric"
        facts={`begins as a copy of ${start.definition.name}`}
      />
      <RubricEditor
        rubric={{ ...start, definition: copyOfRubric(start.definition, takenNames) }}
        takenKeys={rubrics.map(({ key }) => key)}
      />
    </>
  );
}
