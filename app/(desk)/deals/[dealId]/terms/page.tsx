import type { Metadata } from "next";
import { TermsPage } from "@/components/term-sheet/terms-page";
import { type SectionKey, sectionKeys } from "@/lib/domain/term-sheet/term-sheet";
import { loadDealLibrary } from "@/lib/features/clauses/loaders";
import { loadTermSheet } from "@/lib/features/term-sheets/loaders";

export const metadata: Metadata = { title: "Terms" };

type Props = {
  params: Promise<{ dealId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const sectionOf = (asked: unknown): SectionKey => sectionKeys.find((key) => key === asked) ?? "parties";

/** The term sheet of a deal, one section at a time, with the paper it becomes. */
export default async function DealTermsPage({ params, searchParams }: Props) {
  const { dealId } = await params;
  const [terms, library] = await Promise.all([loadTermSheet(dealId), loadDealLibrary(dealId)]);
  return <TermsPage terms={terms} library={library} section={sectionOf((await searchParams).section)} />;
}
