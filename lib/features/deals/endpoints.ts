import { z } from "zod";
import { activityGroupKeys } from "@/lib/domain/audit/activity-sentence";
import type { Work } from "@/lib/platform/command/context";
import { defineRead, defineWrite, type Endpoint } from "@/lib/platform/http/endpoint";
import { pageOf, pageQuery } from "@/lib/platform/http/page";
import { advanceDeal } from "./commands/advance-deal";
import { loseDeal } from "./commands/lose-deal";
import { openDeal } from "./commands/open-deal";
import { parkDeal } from "./commands/park-deal";
import { passTurn } from "./commands/pass-turn";
import { resumeDeal } from "./commands/resume-deal";
import { sendBackDeal } from "./commands/send-back-deal";
import { setDealContacts } from "./commands/set-deal-contacts";
import { setResolutionPath } from "./commands/set-resolution-path";
import { setSigningOrder } from "./commands/set-signing-order";
import { updateDeal } from "./commands/update-deal";
import { walkAwayDeal } from "./commands/walk-away-deal";
import {
  activityEntrySchema,
  boardSummarySchema,
  type DealHeaderDto,
  dealHeaderSchema,
  dealOverviewSchema,
  dealRowSchema,
} from "./dto";
import { boardSummary } from "./queries/board-summary";
import { dealActivity } from "./queries/deal-activity";
import { getDealOverview } from "./queries/deal-overview";
import { listDeals } from "./queries/list-deals";
import {
  advanceDealSchema,
  closeDealSchema,
  dealFilterSchema,
  dealSorts,
  openDealSchema,
  parkDealSchema,
  passTurnSchema,
  resumeDealSchema,
  sendBackDealSchema,
  setDealContactsSchema,
  setResolutionPathSchema,
  setSigningOrderSchema,
  updateDealSchema,
} from "./schema";

const tag = "Deals";
const dealParams = z.strictObject({ dealId: z.uuid() });
const ofDeal = { dealId: true } as const;

const transitionSchema = z.discriminatedUnion("event", [
  z.strictObject({ event: z.literal("advance"), ...advanceDealSchema.omit(ofDeal).shape }),
  z.strictObject({ event: z.literal("send_back"), ...sendBackDealSchema.omit(ofDeal).shape }),
  z.strictObject({ event: z.literal("park"), ...parkDealSchema.omit(ofDeal).shape }),
  z.strictObject({ event: z.literal("resume"), ...resumeDealSchema.omit(ofDeal).shape }),
  z.strictObject({ event: z.literal("lose"), ...closeDealSchema.omit(ofDeal).shape }),
  z.strictObject({ event: z.literal("walk_away"), ...closeDealSchema.omit(ofDeal).shape }),
]);

/** Each event has a command of its own; all of them go through the stage machine. */
function runTransition(
  work: Work,
  dealId: string,
  { event, ...rest }: z.output<typeof transitionSchema>,
): Promise<DealHeaderDto> {
  const input = { dealId, ...rest };
  switch (event) {
    case "advance":
      return advanceDeal(work, advanceDealSchema.parse(input));
    case "send_back":
      return sendBackDeal(work, sendBackDealSchema.parse(input));
    case "park":
      return parkDeal(work, parkDealSchema.parse(input));
    case "resume":
      return resumeDeal(work, resumeDealSchema.parse(input));
    case "lose":
      return loseDeal(work, closeDealSchema.parse(input));
    case "walk_away":
      return walkAwayDeal(work, closeDealSchema.parse(input));
  }
}

export const dealEndpoints: readonly Endpoint[] = [
  defineRead({
    method: "get",
    path: "/deals",
    tag,
    summary: "List deals",
    query: z.strictObject({
      ...dealFilterSchema.shape,
      ...pageQuery,
      sort: z.enum(dealSorts).optional(),
      descending: z.stringbool({ truthy: ["true"], falsy: ["false"] }).default(false),
    }),
    response: pageOf(dealRowSchema),
    async run(work, { query: { cursor, limit, sort, descending, ...filter } }) {
      const page = await listDeals(work, {
        filter,
        isDescending: descending,
        ...(sort === undefined ? {} : { sort }),
        ...(cursor === undefined ? {} : { after: cursor }),
        ...(limit === undefined ? {} : { limit }),
      });
      return { items: page.deals, nextCursor: page.nextAfter };
    },
  }),
  defineWrite({
    method: "post",
    path: "/deals",
    tag,
    summary: "Open a deal",
    body: openDealSchema,
    bodyExample: {
      partnerId: "0199b6a0-0000-7000-8000-000000000001",
      title: "Cold-chain module for hospitals",
      model: "co_sell",
      expectedAnnualValue: "480000",
      currency: "EUR",
      mutualInterestOn: "2026-11-02",
    },
    status: 201,
    response: dealHeaderSchema,
    run: (work, { body }) => openDeal(work, body),
  }),
  defineRead({
    method: "get",
    path: "/deals/{dealId}",
    tag,
    summary: "Get a deal",
    description: "With its next gate and what is missing there, people, documents and plan.",
    params: dealParams,
    response: dealOverviewSchema,
    run: (work, { params }) => getDealOverview(work, params.dealId),
  }),
  defineWrite({
    method: "patch",
    path: "/deals/{dealId}",
    tag,
    summary: "Update a deal",
    params: dealParams,
    body: updateDealSchema.omit(ofDeal),
    bodyExample: { version: 4, changes: { targetSignOn: "2027-01-15" } },
    response: dealHeaderSchema,
    run: (work, { params, body }) => updateDeal(work, { ...params, ...body }),
  }),
  defineWrite({
    method: "post",
    path: "/deals/{dealId}/transitions",
    tag,
    summary: "Move a deal",
    description:
      "Advance, send back, park, resume, lose or walk away. A closed gate answers 409 gate_closed with every condition that is missing and where it is met.",
    params: dealParams,
    body: transitionSchema,
    bodyExample: { event: "advance", version: 4 },
    response: dealHeaderSchema,
    run: (work, { params, body }) => runTransition(work, params.dealId, body),
  }),
  defineWrite({
    method: "put",
    path: "/deals/{dealId}/contacts",
    tag,
    summary: "Set the contacts of a deal",
    params: dealParams,
    body: setDealContactsSchema.omit(ofDeal),
    response: dealHeaderSchema,
    run: (work, { params, body }) => setDealContacts(work, { ...params, ...body }),
  }),
  defineWrite({
    method: "put",
    path: "/deals/{dealId}/signing-order",
    tag,
    summary: "Set the signing order of a deal",
    params: dealParams,
    body: setSigningOrderSchema.omit(ofDeal),
    response: dealHeaderSchema,
    run: (work, { params, body }) => setSigningOrder(work, { ...params, ...body }),
  }),
  defineWrite({
    method: "post",
    path: "/deals/{dealId}/turn",
    tag,
    summary: "Pass the turn of a deal",
    params: dealParams,
    body: passTurnSchema.omit(ofDeal),
    bodyExample: { version: 4, side: "theirs", reason: "They look at the draft." },
    response: dealHeaderSchema,
    run: (work, { params, body }) => passTurn(work, { ...params, ...body }),
  }),
  defineWrite({
    method: "put",
    path: "/deals/{dealId}/resolution-path",
    tag,
    summary: "Set the resolution path of a deal",
    description: "How and by when a deal past its escalation day gets resolved.",
    params: dealParams,
    body: setResolutionPathSchema.omit(ofDeal),
    bodyExample: { version: 4, text: "Their board decides on exclusivity.", byOn: "2027-01-22" },
    response: dealHeaderSchema,
    run: (work, { params, body }) => setResolutionPath(work, { ...params, ...body }),
  }),
  defineRead({
    method: "get",
    path: "/deals/{dealId}/activity",
    tag,
    summary: "List the activity of a deal",
    description: "What happened, newest first.",
    params: dealParams,
    query: z.strictObject({
      group: z.enum(activityGroupKeys).optional(),
      cursor: z
        .string()
        .regex(/^\d{1,18}$/, "This is not a cursor of this list.")
        .optional(),
    }),
    response: pageOf(activityEntrySchema),
    async run(work, { params, query: { group, cursor } }) {
      const before = cursor === undefined ? null : BigInt(cursor);
      const page = await dealActivity(work, params.dealId, { group: group ?? null, before });
      return { items: page.entries, nextCursor: page.nextBefore };
    },
  }),
  defineRead({
    method: "get",
    path: "/insights/stages",
    tag: "Insights",
    summary: "Count deals by stage",
    description: "Counts and sums of all deals that pass the filter; never added across currencies.",
    query: dealFilterSchema,
    response: boardSummarySchema,
    run: (work, { query }) => boardSummary(work, query),
  }),
];
