import { signatureOf } from "../../integration/signatures/signing-desk";
import { ofFirst, ofPaper, reason } from "./desk-inputs";
import type { RefusalRow } from "./refusal-row";
import { drafting, except } from "./who-may";

export const signaturesRefusals: Readonly<Record<string, RefusalRow>> = {
  "envelope.send": {
    ...drafting,
    input: ({ unsent }) => ofPaper(unsent),
    foreign: "whole",
    wrongStage: { input: ({ sent }) => ofPaper(sent), code: "gate_closed" },
  },
  "envelope.sign": {
    allowed: "executive",
    wrongRoles: except("executive"),
    input: ({ sent }) => signatureOf(sent, 1),
    foreign: "whole",
    stale: () => ({ documentSha256: "0".repeat(64) }),
    wrongStage: { input: ({ voided }) => signatureOf(voided, 1), code: "conflict" },
  },
  "envelope.decline": {
    allowed: "executive",
    wrongRoles: except("executive"),
    input: ({ sent }) => ({ ...ofFirst(sent), reason }),
    foreign: "whole",
    wrongStage: { input: ({ voided }) => ofFirst(voided), code: "conflict" },
  },
  "envelope.void": {
    allowed: "legal",
    wrongRoles: ["viewer", "finance"],
    input: ({ sent }) => ({ envelopeId: sent.envelope.id, reason }),
    foreign: "whole",
    wrongStage: { input: ({ voided }) => ({ envelopeId: voided.envelope.id }), code: "conflict" },
  },
  "envelope.open_file": {
    allowed: "viewer",
    wrongRoles: [],
    because: "Every member may read what was sent for signature.",
    input: ({ sent }) => ({ envelopeId: sent.envelope.id, dealId: sent.deal.dealId }),
    foreign: "whole",
    wrongStage: { input: ({ unsent }) => ({ dealId: unsent.deal.dealId }), code: "not_found" },
  },
};
