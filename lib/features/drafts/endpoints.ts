import { z } from "zod";
import { writeDocumentHtml } from "@/lib/domain/document/document-html";
import { jsonValueSchema } from "@/lib/domain/shared/json-value";
import { approvalStateDto } from "@/lib/features/approvals/dto";
import { draftClauseSchema } from "@/lib/features/clauses/dto";
import { inWorkspace } from "@/lib/platform/db/unit-of-work";
import { wordMediaType } from "@/lib/platform/docx/write-docx";
import { conflict, notFound } from "@/lib/platform/errors/app-error";
import { defineFile, defineRead, defineWrite, type Endpoint } from "@/lib/platform/http/endpoint";
import { findFile } from "@/lib/platform/storage/files";
import { compileDraft } from "./commands/compile-draft";
import { renderDraftPdf } from "./commands/render-draft-pdf";
import { shareDraft } from "./commands/share-draft";
import {
  changedTermSchema,
  compiledDraftSchema,
  draftListSchema,
  draftSummarySchema,
  pdfStateSchema,
} from "./dto";
import { compileLooseTerms } from "./queries/compile-loose-terms";
import { diffDrafts, getDraft } from "./queries/draft";
import { listDrafts } from "./queries/draft-list";
import { findDraftWord } from "./queries/draft-word";
import { readPdfState } from "./queries/pdf-state";
import { compileDraftSchema, compileTermsSchema } from "./schema";

const tag = "Drafts";
const dealParams = z.strictObject({ dealId: z.uuid() });
const draftParams = z.strictObject({ draftId: z.uuid() });

/** A document as data: numbered blocks whose runs name the terms they show. */
const treeSchema = z.object({
  kind: z.string(),
  title: z.string(),
  subtitle: z.string().optional(),
  parties: z.array(z.object({ id: z.string(), name: z.string(), shortName: z.string(), role: z.string() })),
  blocks: z.array(jsonValueSchema),
  isBinding: z.boolean(),
  notice: z.string(),
});

const draftSchema = draftSummarySchema.extend({
  dealId: z.uuid(),
  dealTitle: z.string(),
  label: z.string(),
  tree: treeSchema,
  changedTerms: z.array(changedTermSchema),
  versions: z.array(draftSummarySchema),
  clauses: z.array(draftClauseSchema),
  pdf: pdfStateSchema,
  approval: approvalStateDto.nullable(),
  abilities: z.object({
    compile: z.boolean(),
    share: z.boolean(),
    comment: z.boolean(),
    shareComment: z.boolean(),
    resolve: z.boolean(),
  }),
});

const comparisonSchema = z.object({
  from: z.object({ id: z.uuid(), version: z.int() }),
  to: z.object({ id: z.uuid(), version: z.int() }),
  diff: z.object({
    passages: z.array(
      z.object({
        id: z.string(),
        change: z.enum(["unchanged", "renumbered", "moved", "edited", "added", "removed"]),
        number: z.string(),
        oldNumber: z.string().optional(),
        words: z.array(z.object({ op: z.enum(["equal", "insert", "delete"]), text: z.string() })),
      }),
    ),
    changeCount: z.int(),
    wordsAdded: z.int(),
    wordsRemoved: z.int(),
  }),
});

export const draftEndpoints: readonly Endpoint[] = [
  defineRead({
    method: "get",
    path: "/deals/{dealId}/drafts",
    tag,
    summary: "List the drafts of a deal",
    description:
      "Every document of the deal's sequence with its versions, and why one cannot be compiled now.",
    params: dealParams,
    response: draftListSchema,
    run: (work, { params }) => listDrafts(work, params.dealId),
  }),
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
  defineRead({
    method: "get",
    path: "/drafts/{draftId}",
    tag,
    summary: "Get a draft",
    description: "With the document as data: numbered blocks whose runs name the terms they show.",
    params: draftParams,
    response: draftSchema,
    // A stored tree is JSON by construction; its blocks are described no further here.
    run: async (work, { params }) => draftSchema.parse(await getDraft(work, params.draftId)),
  }),
  defineFile({
    method: "get",
    path: "/drafts/{draftId}/document",
    tag,
    summary: "Get a draft as HTML",
    params: draftParams,
    mediaTypes: ["text/html"],
    async run(context, { params }) {
      const draft = await inWorkspace(context, (work) => getDraft(work, params.draftId));
      return {
        mediaType: "text/html; charset=utf-8",
        fileName: `${draft.kind}-${draft.version}.html`,
        bytes: new TextEncoder().encode(writeDocumentHtml(draft.tree)),
      };
    },
  }),
  defineWrite({
    method: "post",
    path: "/drafts/{draftId}/pdf",
    tag,
    summary: "Make the PDF of a draft",
    description: "A job makes it; ask again until `state` is done, then fetch it.",
    params: draftParams,
    status: 202,
    response: pdfStateSchema,
    run: (work, { params }) => renderDraftPdf(work, params),
  }),
  defineFile({
    method: "get",
    path: "/drafts/{draftId}/pdf",
    tag,
    summary: "Get a draft as PDF",
    description: "409 while it has not been made.",
    params: draftParams,
    mediaTypes: ["application/pdf"],
    run: (context, { params }) =>
      inWorkspace(context, async (work) => {
        const pdf = await readPdfState(work, params.draftId);
        const file = pdf.fileId === null ? null : await findFile(work, pdf.fileId);
        if (file)
          return { mediaType: file.mediaType, fileName: file.name, bytes: new Uint8Array(file.bytes) };
        throw conflict("The PDF of this draft has not been made yet. Ask for it with POST first.", pdf);
      }),
  }),
  defineFile({
    method: "get",
    path: "/drafts/{draftId}/word",
    tag,
    summary: "Get a draft as a Word file",
    description: "Styles, automatic numbers and cross-references that hold when the text is edited.",
    params: draftParams,
    mediaTypes: [wordMediaType],
    run: (context, { params }) =>
      inWorkspace(context, async (work) => {
        const file = await findDraftWord(work, params.draftId);
        if (!file) throw notFound("draft");
        return { mediaType: file.mediaType, fileName: file.name, bytes: new Uint8Array(file.bytes) };
      }),
  }),
  defineWrite({
    method: "post",
    path: "/drafts/{draftId}/sharing",
    tag,
    summary: "Share a draft with the counterparty",
    params: draftParams,
    response: draftSummarySchema,
    run: (work, { params }) => shareDraft(work, params),
  }),
  defineRead({
    method: "get",
    path: "/drafts/{draftId}/diff",
    tag,
    summary: "Compare versions of a draft",
    params: draftParams,
    query: z.strictObject({ from: z.uuid() }),
    response: comparisonSchema,
    run: async (work, { params, query }) => diffDrafts(work, query.from, params.draftId),
  }),
  defineFile({
    method: "post",
    path: "/documents/compile",
    tag,
    summary: "Compile a document without saving",
    description: "Takes a term sheet and the kind of document; answers HTML, Word or PDF.",
    body: compileTermsSchema,
    maxBodyBytes: 1024 * 1024,
    mediaTypes: ["text/html", wordMediaType, "application/pdf"],
    run: (context, { body }, accept) => compileLooseTerms(context, body, accept),
  }),
];
