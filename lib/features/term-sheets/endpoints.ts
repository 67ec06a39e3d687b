import { z } from "zod";
import { conflict } from "@/lib/platform/errors/app-error";
import { defineRead, defineWrite, type Endpoint } from "@/lib/platform/http/endpoint";
import { onePage, pageOf } from "@/lib/platform/http/page";
import { acceptRisk } from "./commands/accept-risk";
import { editTermSheet } from "./commands/edit-term-sheet";
import { nameRevision } from "./commands/name-revision";
import { restoreRevision } from "./commands/restore-revision";
import { takePreset } from "./commands/take-preset";
import { withdrawRisk } from "./commands/withdraw-risk";
import {
  acceptanceSchema,
  copySourceSchema,
  editAnswerSchema,
  findingSchema,
  revisionDiffSchema,
  revisionSchema,
  sectionCopySchema,
  termHistoryEntrySchema,
  termSheetDtoSchema,
} from "./dto";
import { listCopySources, previewSectionCopy } from "./queries/copy-sources";
import { diffRevisions, listRevisions } from "./queries/revisions";
import { termHistory } from "./queries/term-history";
import { getTermSheet, listFindings } from "./queries/term-sheet";
import {
  acceptRiskSchema,
  copySourcesSchema,
  diffRevisionsSchema,
  editTermSheetSchema,
  nameRevisionSchema,
  restoreRevisionSchema,
  sectionCopyQuerySchema,
  takePresetSchema,
  termHistorySchema,
  withdrawRiskSchema,
} from "./schema";

const tag = "Term sheets";
const dealParams = z.strictObject({ dealId: z.uuid() });
const ofDeal = { dealId: true } as const;
/** What an edit answers when anything of it was taken; the rest is a refusal. */
const savedAnswerSchema = editAnswerSchema.extend({ outcome: z.enum(["saved", "partly_saved"]) });

export const termSheetEndpoints: readonly Endpoint[] = [
  defineRead({
    method: "get",
    path: "/deals/{dealId}/term-sheet",
    tag,
    summary: "Get a term sheet",
    description: "The terms with their version, what is missing and the findings.",
    params: dealParams,
    response: termSheetDtoSchema,
    run: (work, { params }) => getTermSheet(work, params.dealId),
  }),
  defineWrite({
    method: "patch",
    path: "/deals/{dealId}/term-sheet",
    tag,
    summary: "Edit a term sheet",
    description:
      "Changes made on baseVersion are merged term by term with what others changed since. What does not merge comes back in `conflicts`, each with `mine`, `theirs` and `original`, and the outcome is `partly_saved`. When nothing merges the answer is 409, a problem with `version` and the same `conflicts` in `data`.",
    params: dealParams,
    body: editTermSheetSchema.omit(ofDeal),
    bodyExample: {
      baseVersion: 7,
      changes: [{ op: "set", path: "parties.purpose", value: "Sell the cold-chain module to hospitals." }],
    },
    maxBodyBytes: 1024 * 1024,
    response: savedAnswerSchema,
    async run(work, { params, body }) {
      const answer = await editTermSheet(work, { ...params, ...body });
      const { outcome, version, conflicts } = answer;
      if (outcome !== "conflict") return { ...answer, outcome };
      throw conflict("Somebody else changed the same terms meanwhile. Nothing was changed.", {
        version,
        conflicts,
      });
    },
  }),
  defineWrite({
    method: "post",
    path: "/deals/{dealId}/term-sheet/presets",
    tag,
    summary: "Take a preset into a term sheet",
    params: dealParams,
    body: takePresetSchema.omit(ofDeal),
    response: editAnswerSchema,
    run: (work, { params, body }) => takePreset(work, { ...params, ...body }),
  }),
  defineRead({
    method: "get",
    path: "/deals/{dealId}/term-sheet/copy-sources",
    tag,
    summary: "List the deals a section can be copied from",
    params: dealParams,
    query: copySourcesSchema.omit(ofDeal),
    response: pageOf(copySourceSchema),
    run: async (work, { params, query }) => onePage(await listCopySources(work, { ...params, ...query })),
  }),
  defineRead({
    method: "get",
    path: "/deals/{dealId}/term-sheet/section-copy",
    tag,
    summary: "Preview the copy of a section from another deal",
    description:
      "The changes that put the other deal's section in the place of this one's, with parties translated by side and role. Send them as an edit with `version` as `baseVersion`.",
    params: dealParams,
    query: sectionCopyQuerySchema.omit(ofDeal),
    response: sectionCopySchema,
    run: (work, { params, query }) => previewSectionCopy(work, { ...params, ...query }),
  }),
  defineRead({
    method: "get",
    path: "/deals/{dealId}/term-sheet/history",
    tag,
    summary: "List the history of a term",
    params: dealParams,
    query: termHistorySchema.omit(ofDeal),
    response: pageOf(termHistoryEntrySchema),
    run: async (work, { params, query }) => onePage(await termHistory(work, { ...params, ...query })),
  }),
  defineRead({
    method: "get",
    path: "/deals/{dealId}/revisions",
    tag,
    summary: "List the revisions of a term sheet",
    params: dealParams,
    response: pageOf(revisionSchema),
    run: async (work, { params }) => onePage(await listRevisions(work, params.dealId)),
  }),
  defineWrite({
    method: "post",
    path: "/deals/{dealId}/revisions",
    tag,
    summary: "Name a revision of a term sheet",
    params: dealParams,
    body: nameRevisionSchema.omit(ofDeal),
    bodyExample: { name: "Sent after the call" },
    status: 201,
    response: revisionSchema,
    run: (work, { params, body }) => nameRevision(work, { ...params, ...body }),
  }),
  defineWrite({
    method: "post",
    path: "/deals/{dealId}/revisions/{revisionId}/restoration",
    tag,
    summary: "Restore a revision of a term sheet",
    params: dealParams.extend({ revisionId: z.uuid() }),
    body: restoreRevisionSchema.pick({ version: true }),
    bodyExample: { version: 7 },
    response: editAnswerSchema,
    run: (work, { params, body }) => restoreRevision(work, { ...params, ...body }),
  }),
  defineRead({
    method: "get",
    path: "/deals/{dealId}/term-sheet/diff",
    tag,
    summary: "Compare revisions of a term sheet",
    description: "Each side is the id of a revision, or `current`.",
    params: dealParams,
    query: diffRevisionsSchema.omit(ofDeal),
    response: revisionDiffSchema,
    run: (work, { params, query }) => diffRevisions(work, { ...params, ...query }),
  }),
  defineRead({
    method: "get",
    path: "/deals/{dealId}/findings",
    tag: "Findings",
    summary: "List the findings of a deal",
    description: "What the linter says of the terms as they stand, gravest first.",
    params: dealParams,
    response: pageOf(findingSchema),
    run: async (work, { params }) => onePage(await listFindings(work, params.dealId)),
  }),
  defineWrite({
    method: "post",
    path: "/deals/{dealId}/risk-acceptances",
    tag: "Findings",
    summary: "Accept a risk",
    description: "A person's decision: needs the scope approvals:write and a role that may take the risk.",
    params: dealParams,
    body: acceptRiskSchema.omit(ofDeal),
    status: 201,
    response: acceptanceSchema,
    run: (work, { params, body }) => acceptRisk(work, { ...params, ...body }),
  }),
  defineWrite({
    method: "post",
    path: "/deals/{dealId}/risk-acceptances/{acceptanceId}/withdrawal",
    tag: "Findings",
    summary: "Withdraw the acceptance of a risk",
    params: withdrawRiskSchema,
    response: z.strictObject({ id: z.uuid() }),
    run: (work, { params }) => withdrawRisk(work, params),
  }),
];
