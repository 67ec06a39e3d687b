import { theirPartner, whenStale } from "./desk-inputs";
import type { RefusalRow } from "./refusal-row";
import { managing } from "./who-may";

export const partnersRefusals: Readonly<Record<string, RefusalRow>> = {
  "partner.create": { ...managing, input: () => ({ name: "Alpine" }), foreign: theirPartner },
  "partner.update": {
    ...managing,
    input: ({ partnerId, partnerVersion }) => ({
      partnerId,
      version: partnerVersion,
      changes: { city: "Graz" },
    }),
    foreign: "whole",
    stale: whenStale,
  },
  "partner.edit_many": {
    ...managing,
    input: ({ partnerId }) => ({
      selection: { kind: "ids", partnerIds: [partnerId] },
      change: { kind: "standing", standing: "former" },
      expectedCount: 1,
    }),
    foreign: "whole",
    stale: () => ({ expectedCount: 2 }),
  },
  "partner.undo_edit_many": {
    ...managing,
    input: ({ bulkEditId }) => ({ bulkEditId }),
    foreign: "whole",
    wrongStage: { input: ({ undoneBulkEditId }) => ({ bulkEditId: undoneBulkEditId }), code: "conflict" },
  },
  "contact.add": { ...managing, input: ({ partnerId }) => ({ partnerId, name: "Nora" }), foreign: "whole" },
  "contact.update": {
    ...managing,
    input: ({ contactId }) => ({ contactId, version: 1, changes: { title: "Counsel" } }),
    foreign: "whole",
    stale: whenStale,
  },
  "contact.remove": {
    ...managing,
    input: ({ contactId }) => ({ contactId, version: 1 }),
    foreign: "whole",
    stale: whenStale,
  },
  "import.store_file": {
    ...managing,
    input: () => ({ name: "prospects.csv", bytes: new TextEncoder().encode("Company\nAlpine Data\n") }),
    foreign: null,
    because: "It names nothing: the file is kept in the caller's own workspace.",
  },
  "import.start": {
    ...managing,
    input: ({ importFileId }) => ({ fileId: importFileId, mapping: ["name"] }),
    foreign: "whole",
  },
  "import.undo": {
    ...managing,
    input: ({ importId }) => ({ importId }),
    foreign: "whole",
    wrongStage: { input: () => ({}), code: "conflict" },
  },
  "view.save": {
    allowed: "viewer",
    wrongRoles: [],
    input: () => ({ list: "partners", name: "Mine", query: "" }),
    foreign: null,
    because: "Every member may keep views, and a view names nothing.",
  },
  "view.remove": {
    allowed: "partnership_manager",
    wrongRoles: ["viewer", "finance", "legal", "executive"],
    input: ({ viewId }) => ({ viewId }),
    foreign: "whole",
  },
};
