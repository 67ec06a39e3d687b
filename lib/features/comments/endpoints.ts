import { z } from "zod";
import { defineRead, defineWrite, type Endpoint } from "@/lib/platform/http/endpoint";
import { onePage, pageOf } from "@/lib/platform/http/page";
import { openThread } from "./commands/open-thread";
import { reopenThread } from "./commands/reopen-thread";
import { replyToThread } from "./commands/reply-to-thread";
import { resolveThread } from "./commands/resolve-thread";
import { threadSchema } from "./dto";
import { listThreads } from "./queries/threads";
import { openThreadSchema, replyToThreadSchema, resolveThreadSchema } from "./schema";

const tag = "Comments";
const draftParams = z.strictObject({ draftId: z.uuid() });
const threadParams = z.strictObject({ threadId: z.uuid() });
const written = z.strictObject({ threadId: z.uuid(), commentId: z.uuid() });

export const commentEndpoints: readonly Endpoint[] = [
  defineRead({
    method: "get",
    path: "/drafts/{draftId}/threads",
    tag,
    summary: "List the comment threads of a draft",
    params: draftParams,
    response: pageOf(threadSchema),
    run: async (work, { params }) => onePage(await listThreads(work, params.draftId)),
  }),
  defineWrite({
    method: "post",
    path: "/drafts/{draftId}/threads",
    tag,
    summary: "Open a comment thread",
    description: "At a clause, or at words in it. Internal unless `visibility` says shared.",
    params: draftParams,
    body: openThreadSchema.omit({ draftId: true }),
    bodyExample: { anchor: { clauseId: "parties.purpose" }, body: "Is this still what we want?" },
    status: 201,
    response: written,
    run: (work, { params, body }) => openThread(work, { ...params, ...body }),
  }),
  defineWrite({
    method: "post",
    path: "/threads/{threadId}/comments",
    tag,
    summary: "Reply to a comment thread",
    params: threadParams,
    body: replyToThreadSchema.omit({ threadId: true }),
    bodyExample: { body: "Yes, until the pilot ends." },
    status: 201,
    response: written,
    run: (work, { params, body }) => replyToThread(work, { ...params, ...body }),
  }),
  defineWrite({
    method: "post",
    path: "/threads/{threadId}/resolution",
    tag,
    summary: "Resolve a comment thread",
    params: threadParams,
    body: resolveThreadSchema.omit({ threadId: true }),
    bodyExample: { version: 1 },
    response: threadSchema,
    run: (work, { params, body }) => resolveThread(work, { ...params, ...body }),
  }),
  defineWrite({
    method: "post",
    path: "/threads/{threadId}/reopening",
    tag,
    summary: "Reopen a comment thread",
    params: threadParams,
    body: resolveThreadSchema.omit({ threadId: true }),
    bodyExample: { version: 2 },
    response: threadSchema,
    run: (work, { params, body }) => reopenThread(work, { ...params, ...body }),
  }),
];
