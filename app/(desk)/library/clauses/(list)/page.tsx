import type { Metadata } from "next";
import { ClauseLibrary } from "@/components/clauses/clause-library";
import { loadClauseLibrary } from "@/lib/features/clauses/loaders";

export const metadata: Metadata = { title: "Clauses" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const one = (value: string | string[] | undefined): string | undefined =>
  typeof value === "string" && value !== "" ? value : undefined;

export default async function ClausesPage({ searchParams }: Props) {
  const { q, model } = await searchParams;
  const library = await loadClauseLibrary(one(q), one(model));
  return <ClauseLibrary library={library} text={one(q) ?? ""} model={one(model)} />;
}
