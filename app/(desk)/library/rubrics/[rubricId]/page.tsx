import type { Metadata } from "next";
import { RubricView } from "@/components/assessments/rubric-view";
import { loadRubricVersion } from "@/lib/features/assessments/loaders";

interface Props {
  params: Promise<{ rubricId: string }>;
  searchParams: Promise<{ version?: string | string[] }>;
}

async function load({ params, searchParams }: Props) {
  const { version } = await searchParams;
  return loadRubricVersion((await params).rubricId, Array.isArray(version) ? version[0] : version);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await load(props)).definition.name };
}

export default async function RubricPage(props: Props) {
  return <RubricView rubric={await load(props)} />;
}
