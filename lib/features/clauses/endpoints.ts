import { z } from "zod";
import { defineRead, defineWrite, type Endpoint } from "@/lib/platform/http/endpoint";
import { addOwnClause } from "./commands/add-own-clause";
import { addVariant } from "./commands/add-variant";
import { chooseClause } from "./commands/choose-clause";
import { reorderLadder } from "./commands/reorder-ladder";
import { restoreVariant } from "./commands/restore-variant";
import { retireVariant } from "./commands/retire-variant";
import { saveVariant } from "./commands/save-variant";
import { clauseLibrarySchema, clauseVariantSchema, dealClausesSchema } from "./dto";
import { getClauseLibrary } from "./queries/clause-library";
import { getClauseVariant } from "./queries/clause-variant";
import { listDealClauses } from "./queries/deal-clauses";
import {
  addOwnClauseSchema,
  addVariantSchema,
  chooseClauseSchema,
  clauseFilterSchema,
  reorderLadderSchema,
  saveVariantSchema,
} from "./schema";

const tag = "Clauses";
const variantParams = z.strictObject({ variantId: z.uuid() });
const slotParams = z.strictObject({ slotId: z.uuid() });
const dealParams = z.strictObject({ dealId: z.uuid() });
const choiceParams = z.strictObject({ dealId: z.uuid(), slotId: z.uuid() });
const publicity = {
  name: "Publicity only by consent",
  template: 'No party announces this {{ "Agreement" | defined }} without the written consent of the others.',
  models: [],
  acceptRoles: [],
  leavesOut: [],
  guidance: "Marketing likes to announce early; offer them a joint release instead.",
};
const anyCap = {
  name: "Capped at the fees of twenty-four months",
  template:
    "Each party’s liability in a contract year is limited to what was paid and payable in the 24 months before the claim.",
  models: [],
  acceptRoles: ["legal"],
  leavesOut: [
    "law.liability.cap",
    "law.liability.capAmount",
    "law.liability.capMonths",
    "law.liability.capMultiple",
  ],
  guidance: "",
};

export const clauseEndpoints: readonly Endpoint[] = [
  defineRead({
    method: "get",
    path: "/clauses",
    tag,
    summary: "Read the clause library",
    description:
      "Every clause of the house with the texts the workspace put beside it, the preferred one first, and what is wrong in any of them.",
    query: clauseFilterSchema,
    response: clauseLibrarySchema,
    run: (work, { query }) => getClauseLibrary(work, query),
  }),
  defineWrite({
    method: "post",
    path: "/clauses/variants",
    tag,
    summary: "Add a variant of a clause",
    description:
      "A Liquid template over the term catalogue. An unknown term, filter or tag, or a term of the house text that is neither used nor left out on purpose, is refused with its line.",
    body: addVariantSchema,
    bodyExample: { slotKey: "liability.cap", place: "lowest", ...anyCap },
    status: 201,
    response: clauseVariantSchema,
    run: (work, { body }) => addVariant(work, body),
  }),
  defineWrite({
    method: "post",
    path: "/clauses/own",
    tag,
    summary: "Add a clause of your own to a section",
    body: addOwnClauseSchema,
    bodyExample: { section: "safeguards", heading: "Publicity", ...publicity },
    status: 201,
    response: clauseVariantSchema,
    run: (work, { body }) => addOwnClause(work, body),
  }),
  defineRead({
    method: "get",
    path: "/clauses/variants/{variantId}",
    tag,
    summary: "Get a variant with its versions",
    params: variantParams,
    response: clauseVariantSchema,
    run: (work, { params }) => getClauseVariant(work, params.variantId),
  }),
  defineWrite({
    method: "put",
    path: "/clauses/variants/{variantId}",
    tag,
    summary: "Save a variant as a new version",
    description: "409 when it was changed from an older version. Deals keep the version they took.",
    params: variantParams,
    body: saveVariantSchema.omit({ variantId: true }),
    bodyExample: { basedOnVersion: 1, ...publicity },
    response: clauseVariantSchema,
    run: (work, { params, body }) => saveVariant(work, { ...params, ...body }),
  }),
  defineWrite({
    method: "post",
    path: "/clauses/variants/{variantId}/retirement",
    tag,
    summary: "Retire a variant",
    params: variantParams,
    response: clauseVariantSchema,
    run: (work, { params }) => retireVariant(work, params),
  }),
  defineWrite({
    method: "post",
    path: "/clauses/variants/{variantId}/restoration",
    tag,
    summary: "Restore a retired variant",
    params: variantParams,
    response: clauseVariantSchema,
    run: (work, { params }) => restoreVariant(work, params),
  }),
  defineWrite({
    method: "put",
    path: "/clauses/{slotId}/ladder",
    tag,
    summary: "Reorder the ladder of a clause",
    params: slotParams,
    body: reorderLadderSchema.omit({ slotId: true }),
    response: z.object({ slotId: z.uuid(), version: z.int(), ladder: z.array(z.string()) }),
    run: (work, { params, body }) => reorderLadder(work, { ...params, ...body }),
  }),
  defineRead({
    method: "get",
    path: "/deals/{dealId}/clauses",
    tag,
    summary: "List the clauses a deal may choose",
    params: dealParams,
    response: dealClausesSchema,
    run: (work, { params }) => listDealClauses(work, params.dealId),
  }),
  defineWrite({
    method: "put",
    path: "/deals/{dealId}/clauses/{slotId}",
    tag,
    summary: "Choose the text a deal takes for a clause",
    description: "Below the preferred rung only a role that the text names may accept it; else 403.",
    params: choiceParams,
    body: chooseClauseSchema.omit({ dealId: true, slotId: true }),
    bodyExample: { choice: "preferred", reason: "" },
    response: dealClausesSchema,
    run: (work, { params, body }) => chooseClause(work, { ...params, ...body }),
  }),
];
