import type { Metadata } from "next";
import { ClauseEditorPage } from "@/components/clauses/clause-editor-page";
import { loadVariantEditor } from "@/lib/features/clauses/loaders";

type Props = {
  params: Promise<{ variantId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

async function load({ params, searchParams }: Props) {
  const { deal } = await searchParams;
  return loadVariantEditor((await params).variantId, typeof deal === "string" ? deal : undefined);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await load(props)).variant?.latest.name ?? "Clause" };
}

export default async function ClauseVariantPage(props: Props) {
  const { timeZone, ...editor } = await load(props);
  return <ClauseEditorPage editor={editor} timeZone={timeZone} />;
}
