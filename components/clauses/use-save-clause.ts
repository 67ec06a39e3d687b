"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { showToast } from "@/components/ui/toast-event";
import { addOwnClauseAction, addVariantAction, saveVariantAction } from "@/lib/features/clauses/actions";
import type { ClauseEditorDto } from "@/lib/features/clauses/dto";
import { type ClauseDraft, fieldsOf } from "./clause-draft";

type Refusal = { message: string; problems: string[] };

function send({ slot, variant }: ClauseEditorDto, draft: ClauseDraft) {
  const fields = fieldsOf(draft);
  if (variant)
    return saveVariantAction({ variantId: variant.id, basedOnVersion: variant.latest.version, ...fields });
  if (slot.isOwn && slot.id === null)
    return addOwnClauseAction({ section: slot.section, heading: draft.heading, ...fields });
  return addVariantAction({ slotKey: slot.key, place: draft.place, ...fields });
}

/** Saves a text and goes back to the library; a refusal stays beside what was written. */
export function useSaveClause(editor: ClauseEditorDto) {
  const router = useRouter();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isSaving, start] = useTransition();
  const save = (draft: ClauseDraft) =>
    start(async () => {
      const answer = await send(editor, draft);
      if (!answer.ok) {
        const { message, problems } = answer.error;
        return setRefusal({ message, problems: problems.map((problem) => problem.message) });
      }
      setRefusal(null);
      const { latest } = answer.value;
      showToast({ title: `“${latest.name}” is kept as version ${latest.version}` });
      router.push("/library/clauses" as Route);
      router.refresh();
    });
  return { save, refusal, isSaving };
}
