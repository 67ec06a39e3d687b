import type { Metadata } from "next";
import { ImportMapping } from "@/components/partners/import-mapping";
import { loadImportPreview } from "@/lib/features/partners/loaders";

export const metadata: Metadata = { title: "Match columns" };

export default async function ImportFilePage({ params }: { params: Promise<{ fileId: string }> }) {
  return <ImportMapping {...(await loadImportPreview((await params).fileId))} />;
}
