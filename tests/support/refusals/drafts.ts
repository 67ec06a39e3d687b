import type { RefusalRow } from "./refusal-row";
import { drafting } from "./who-may";

export const draftsRefusals: Readonly<Record<string, RefusalRow>> = {
  "draft.compile": {
    ...drafting,
    input: ({ deal }) => ({ dealId: deal.id, kind: "term_sheet" }),
    foreign: "whole",
    wrongStage: { input: () => ({ kind: "referral_agreement" }), code: "gate_closed" },
  },
  "draft.render_pdf": {
    allowed: "viewer",
    wrongRoles: [],
    because: "Whoever may read a draft may have it as a PDF, and every member may read drafts.",
    input: ({ draftId }) => ({ draftId }),
    foreign: "whole",
  },
  "draft.share": {
    ...drafting,
    input: ({ draftId }) => ({ draftId }),
    foreign: "whole",
    wrongStage: { input: ({ sharedDraftId }) => ({ draftId: sharedDraftId }), code: "conflict" },
  },
};
