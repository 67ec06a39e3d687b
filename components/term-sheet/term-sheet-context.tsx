"use client";

import { createContext, useContext, useSyncExternalStore } from "react";
import type { RiskTaker } from "@/lib/domain/approval/risk-acceptance";
import type { PartnershipModel } from "@/lib/domain/deal/partnership-model";
import type { AcceptanceDto, LastEditDto } from "@/lib/features/term-sheets/dto";
import type { DraftPlaces } from "./draft/draft-places";
import type { DraftState } from "./draft/draft-state";
import type { DraftStore } from "./draft/draft-store";

export interface TermSheetDesk {
  store: DraftStore;
  dealId: string;
  model: PartnershipModel;
  currency: string;
  today: string;
  canEdit: boolean;
  acceptAs: RiskTaker | null;
  acceptances: readonly AcceptanceDto[];
  lastEdits: Readonly<Record<string, LastEditDto>>;
  /** Opens the section of a term and puts the cursor into its field. */
  goTo: (path: string) => void;
  /** Where the paper beside the form shows each term. */
  places: DraftPlaces;
  /** Brings a passage of that paper in sight. */
  showClause: (clauseId: string) => void;
}

const TermSheetContext = createContext<TermSheetDesk | null>(null);
export const TermSheetProvider = TermSheetContext.Provider;

/** What every part of the terms page shares. Only below `TermSheetProvider`. */
export function useTermSheet(): TermSheetDesk {
  const desk = useContext(TermSheetContext);
  if (desk === null) throw new Error("useTermSheet needs a TermSheetProvider above it.");
  return desk;
}

/** Something of the draft; redraws only when it changes. `select` must give the same object for the same state. */
export function useDraft<Value>(select: (state: DraftState) => Value): Value {
  const { store } = useTermSheet();
  const read = () => select(store.state());
  return useSyncExternalStore(store.subscribe, read, read);
}
