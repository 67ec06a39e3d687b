"use client";

import { useEffect, useState } from "react";
import type { TermSheetDto } from "@/lib/features/term-sheets/dto";
import { takeLeftBehind } from "./draft-memory";
import { DraftSaver } from "./draft-saver";
import { adoptSaved, resumeDraft, startDraft } from "./draft-state";
import { DraftStore } from "./draft-store";

export interface TermSheetDraft {
  store: DraftStore;
  /** Sends now what waits. */
  sendNow: () => void;
}

/**
 * The draft of a deal's terms: typed into at once, saved by itself, merged with what others write, taken back with
 * undo. What a page could not save before it went is taken up by the next.
 */
export function useTermSheetDraft(terms: TermSheetDto): TermSheetDraft {
  const [draft] = useState(() => {
    const store = new DraftStore(startDraft(terms.sheet, terms.version), terms.updatedAt);
    const pageId = `${terms.version}-${Math.random().toString(36).slice(2)}`;
    const saver = new DraftSaver(store, { dealId: terms.dealId, viewerId: terms.viewerId, pageId });
    return { store, saver };
  });
  const canEdit = terms.abilities.edit && terms.fixedBecause === null;
  useEffect(() => {
    if (!canEdit) return;
    for (const left of takeLeftBehind(terms.dealId, terms.viewerId))
      draft.store.update((state) => resumeDraft(state, left));
    return draft.saver.start();
  }, [draft, canEdit, terms.dealId, terms.viewerId]);
  useEffect(
    () => draft.store.update((state) => adoptSaved(state, terms.sheet, terms.version)),
    [draft, terms.sheet, terms.version],
  );
  return { store: draft.store, sendNow: draft.saver.sendNow };
}
