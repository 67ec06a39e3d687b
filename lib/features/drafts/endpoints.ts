import { z } from "zod";
import { defineFile, defineWrite, type Endpoint } from "@/lib/platform/http/endpoint";
import { compileDraft } from "./commands/compile-draft";
import { compiledDraftSchema } from "./dto";
import { compileLooseTerms } from "./queries/compile-loose-terms";
import { compileDraftSchema, compileTermsSchema } from "./schema";

const tag = "Drafts";
const dealParams = z.strictObject({ dealId: z.uuid() });

export const draftEndpoints: readonly Endpoint[] = [
  defineWrite({
    method: "post",
    path: "/deals/{dealId}/drafts",
    tag,
    summary: "Compile a draft",
    description: "From the terms as they stand. The same words give no new version, and the answer says so.",
    params: dealParams,
    body: compileDraftSchema.omit({ dealId: true }),
    bodyExample: { kind: "loi" },
    status: 201,
    response: compiledDraftSchema,
    run: (work, { params, body }) => compileDraft(work, { ...params, ...body }),
  }),
  defineFile({
    method: "post",
    path: "/documents/compile",
    tag,
    summary: "Compile a document without saving",
    description: "Takes a term sheet and the kind of document; answers HTML or PDF.",
    body: compileTermsSchema,
    maxBodyBytes: 1024 * 1024,
    mediaTypes: ["text/html", "application/pdf"],
    run: (context, { body }, accept) => compileLooseTerms(context, body, accept),
  }),
];
