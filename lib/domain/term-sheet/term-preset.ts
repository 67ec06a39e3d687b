import type { PartnershipModel } from "../deal/partnership-model";
import type { TermChange } from "./changes";
import type { SectionKey } from "./term-sheet";

/** A ready answer that a person takes on purpose; nothing is ever filled in silently. */
export type TermPreset = {
  id: string;
  section: SectionKey;
  title: string;
  /** What taking it writes, in a sentence. */
  description: string;
  source: string;
  models: readonly PartnershipModel[];
  /** Party ids a preset needs, by the sides it speaks of. */
  changes(parties: PresetParties): readonly TermChange[];
};

export type PresetParties = { us: string; them: string; currency: string };

export const setTerm = (path: string, value: unknown): TermChange => ({ op: "set", path, value });
export const insertRow = (path: string, row: { id: string; [key: string]: unknown }): TermChange => ({
  op: "insert",
  path,
  row,
});
