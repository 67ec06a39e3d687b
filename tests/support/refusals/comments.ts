import { whenStale } from "./desk-inputs";
import type { RefusalRow } from "./refusal-row";
import { talking } from "./who-may";

export const commentsRefusals: Readonly<Record<string, RefusalRow>> = {
  "comment.open_thread": {
    ...talking,
    input: ({ draftId, clauseId }) => ({ draftId, anchor: { clauseId }, body: "Is this so?" }),
    foreign: "whole",
    wrongStage: { input: () => ({ visibility: "shared" }), code: "invalid" },
  },
  "comment.reply": { ...talking, input: ({ threadId }) => ({ threadId, body: "It is." }), foreign: "whole" },
  "comment.resolve_thread": {
    ...talking,
    input: ({ threadId }) => ({ threadId, version: 1 }),
    foreign: "whole",
    stale: whenStale,
    wrongStage: {
      input: ({ resolvedThreadId }) => ({ threadId: resolvedThreadId, version: 2 }),
      code: "conflict",
    },
  },
  "comment.reopen_thread": {
    ...talking,
    input: ({ resolvedThreadId }) => ({ threadId: resolvedThreadId, version: 2 }),
    foreign: "whole",
    stale: whenStale,
    wrongStage: { input: ({ threadId }) => ({ threadId, version: 1 }), code: "conflict" },
  },
};
