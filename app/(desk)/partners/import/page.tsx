import type { Metadata } from "next";
import { ImportStart } from "@/components/partners/import-start";
import { loadImports } from "@/lib/features/partners/loaders";

export const metadata: Metadata = { title: "Import partners" };

export default async function ImportPage() {
  return <ImportStart {...(await loadImports())} />;
}
