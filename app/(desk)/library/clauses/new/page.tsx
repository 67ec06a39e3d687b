import type { Metadata } from "next";
import { ChooseClauseFirst } from "@/components/clauses/choose-clause-first";
import { ClauseEditorPage } from "@/components/clauses/clause-editor-page";
import { loadNewTextEditor } from "@/lib/features/clauses/loaders";

export const metadata: Metadata = { title: "New clause text" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** `clause` names the clause to write a variant of, `section` the section to add a clause of one's own to. */
export default async function NewClausePage({ searchParams }: Props) {
  const { clause, section, deal } = await searchParams;
  const isOwn = typeof section === "string";
  const key = isOwn ? section : clause;
  if (typeof key !== "string") return <ChooseClauseFirst />;
  const { timeZone, ...editor } = await loadNewTextEditor(
    key,
    isOwn,
    typeof deal === "string" ? deal : undefined,
  );
  return <ClauseEditorPage editor={editor} timeZone={timeZone} />;
}
