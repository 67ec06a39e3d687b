import { doubleCap, publicity } from "../clause-texts";
import { whenStale } from "./desk-inputs";
import type { RefusalRow } from "./refusal-row";
import { except } from "./who-may";

const editingClauses = {
  allowed: "legal",
  wrongRoles: ["viewer", "finance", "executive", "partnership_manager"],
} as const;

export const clausesRefusals: Readonly<Record<string, RefusalRow>> = {
  "clause.add_variant": {
    ...editingClauses,
    input: () => ({ ...doubleCap, slotKey: "liability.cap", place: "lowest" }),
    foreign: null,
    because: "It names a clause of the house, which every workspace has.",
    wrongStage: { input: () => ({ template: "{{ law.liability.capp }}" }), code: "invalid" },
  },
  "clause.add_own": {
    ...editingClauses,
    input: () => ({ ...publicity, section: "safeguards", heading: "Publicity" }),
    foreign: null,
    because: "It names a section of the house, which every workspace has.",
    wrongStage: { input: () => ({ section: "liability.cap" }), code: "invalid" },
  },
  "clause.save_variant": {
    ...editingClauses,
    input: ({ clause }) => ({ ...doubleCap, variantId: clause.variantId, basedOnVersion: 1 }),
    foreign: "whole",
    stale: () => ({ basedOnVersion: 999 }),
    wrongStage: { input: () => ({ leavesOut: [] }), code: "invalid" },
  },
  "clause.reorder_ladder": {
    ...editingClauses,
    input: ({ clause: { slotId, version, ladder } }) => ({ slotId, version, ladder: ladder.toReversed() }),
    foreign: "whole",
    stale: whenStale,
    wrongStage: { input: () => ({ ladder: ["house"] }), code: "invalid" },
  },
  "clause.retire_variant": {
    ...editingClauses,
    input: ({ clause }) => ({ variantId: clause.variantId }),
    foreign: "whole",
    wrongStage: { input: ({ clause }) => ({ variantId: clause.retiredId }), code: "conflict" },
  },
  "clause.restore_variant": {
    ...editingClauses,
    input: ({ clause }) => ({ variantId: clause.retiredId }),
    foreign: "whole",
    wrongStage: { input: ({ clause }) => ({ variantId: clause.variantId }), code: "conflict" },
  },
  "clause.choose": {
    allowed: "legal",
    wrongRoles: except("legal"),
    input: ({ deal, clause }) => ({ dealId: deal.id, slotId: clause.slotId, choice: clause.variantId }),
    foreign: "whole",
    wrongStage: { input: ({ lost }) => ({ dealId: lost.id }), code: "conflict" },
  },
};
