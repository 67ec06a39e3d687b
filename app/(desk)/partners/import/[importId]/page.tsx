import type { Metadata } from "next";
import { ImportResult } from "@/components/partners/import-result";
import { loadImport } from "@/lib/features/partners/loaders";

export const metadata: Metadata = { title: "Import" };

interface Props {
  params: Promise<{ importId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function ImportResultPage({ params, searchParams }: Props) {
  return <ImportResult {...(await loadImport((await params).importId, await searchParams))} />;
}
