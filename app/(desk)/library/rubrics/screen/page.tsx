import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ScreenEditor } from "@/components/assessments/screen-editor";
import { PageHeader } from "@/components/shell/page-header";
import { loadRubrics } from "@/lib/features/assessments/loaders";

export const metadata: Metadata = { title: "Edit the screen" };

export default async function EditScreenPage() {
  const { screen } = await loadRubrics();
  if (!screen.abilities.edit) notFound();
  return (
    <>
      <PageHeader
        crumbs={[{ href: "/library/rubrics", label: "Rubrics" }]}
        title="The screen"
        facts={`begins from version ${screen.version}`}
      />
      <ScreenEditor screen={screen} />
    </>
  );
}
