import { z } from "zod";
import { partnerStandings, partnerTiers, screenResults } from "@/lib/domain/partner/partner-values";
import { defineRead, defineWrite, type Endpoint } from "@/lib/platform/http/endpoint";
import { onePage, pageOf, pageQuery } from "@/lib/platform/http/page";
import { addContact } from "./commands/add-contact";
import { createPartner } from "./commands/create-partner";
import { editPartners } from "./commands/edit-partners";
import { removeContact } from "./commands/remove-contact";
import { undoBulkEdit } from "./commands/undo-bulk-edit";
import { updateContact } from "./commands/update-contact";
import { updatePartner } from "./commands/update-partner";
import { partnerDto, partnerEventDto, partnerRowDto } from "./dto";
import { getPartner } from "./queries/get-partner";
import { listPartnerEvents } from "./queries/list-partner-events";
import { listPartners } from "./queries/list-partners";
import {
  addContactSchema,
  createPartnerSchema,
  editPartnersSchema,
  partnerFilterSchema,
  partnerSorts,
  removeContactSchema,
  updateContactSchema,
  updatePartnerSchema,
} from "./schema";

const tag = "Partners";
const partnerParams = z.strictObject({ partnerId: z.uuid() });
const contactParams = z.strictObject({ contactId: z.uuid() });

/** A parameter that may stand once or several times. */
const several = <Item extends z.ZodType>(item: Item) =>
  z.union([item.transform((one): z.output<Item>[] => [one]), z.array(item)]).default([]);
const yesNo = z.stringbool({ truthy: ["true"], falsy: ["false"] });
const filterOf = partnerFilterSchema.shape;

export const partnerEndpoints: readonly Endpoint[] = [
  defineRead({
    method: "get",
    path: "/partners",
    tag,
    summary: "List partners",
    query: z.strictObject({
      ...pageQuery,
      text: filterOf.text,
      tier: several(z.enum(partnerTiers)),
      standing: several(z.enum(partnerStandings)),
      type: several(z.string().max(80)),
      owner: several(z.union([z.uuid(), z.literal("none")])),
      scoreMin: z.coerce.number().min(0).max(100).optional(),
      screening: several(z.enum(screenResults)),
      hasDeal: yesNo.optional(),
      isScored: yesNo.optional(),
      isCloseCall: yesNo.default(false),
      isLookAgainDue: yesNo.default(false),
      isArchived: yesNo.default(false),
      sort: z.enum(partnerSorts).optional(),
      descending: yesNo.default(false),
      groupBy: z.enum(["tier"]).optional(),
    }),
    response: pageOf(partnerRowDto),
    async run(work, { query }) {
      const { cursor, limit, sort, descending, groupBy, tier, standing, type, owner, screening, ...rest } =
        query;
      const page = await listPartners(work, {
        filter: {
          ...rest,
          scoreMin: rest.scoreMin ?? null,
          hasDeal: rest.hasDeal ?? null,
          isScored: rest.isScored ?? null,
          tiers: tier,
          standings: standing,
          types: type,
          owners: owner,
          screenings: screening,
        },
        direction: descending ? "desc" : "asc",
        cursor: cursor ?? null,
        groupBy: groupBy ?? null,
        ...(sort === undefined ? {} : { sort }),
        ...(limit === undefined ? {} : { limit }),
      });
      return { items: page.rows, nextCursor: page.next };
    },
  }),
  defineWrite({
    method: "post",
    path: "/partners/bulk-edits",
    tag,
    summary: "Edit many partners",
    description:
      "Owner, standing or archive, by ids or by filter. The answer's id takes all of it back once.",
    body: editPartnersSchema,
    response: z.strictObject({ bulkEditId: z.uuid(), count: z.int() }),
    run: (work, { body }) => editPartners(work, body),
  }),
  defineWrite({
    method: "post",
    path: "/partners/bulk-edits/{bulkEditId}/reversal",
    tag,
    summary: "Take back a bulk edit of partners",
    params: z.strictObject({ bulkEditId: z.uuid() }),
    response: z.strictObject({ reversed: z.int(), kept: z.int() }),
    run: (work, { params }) => undoBulkEdit(work, params),
  }),
  defineWrite({
    method: "post",
    path: "/partners",
    tag,
    summary: "Create a partner",
    body: createPartnerSchema,
    bodyExample: { name: "Alpine Data", website: "https://alpine.example", country: "Austria" },
    status: 201,
    response: partnerDto,
    run: (work, { body }) => createPartner(work, body),
  }),
  defineRead({
    method: "get",
    path: "/partners/{partnerId}",
    tag,
    summary: "Get a partner",
    description: "With its contacts and deals.",
    params: partnerParams,
    response: partnerDto,
    run: (work, { params }) => getPartner(work, params.partnerId),
  }),
  defineRead({
    method: "get",
    path: "/partners/{partnerId}/activity",
    tag,
    summary: "List the activity of a partner",
    description: "The latest 200 things that happened, newest first.",
    params: partnerParams,
    response: pageOf(partnerEventDto),
    async run(work, { params }) {
      await getPartner(work, params.partnerId);
      return onePage(await listPartnerEvents(work, params.partnerId));
    },
  }),
  defineWrite({
    method: "patch",
    path: "/partners/{partnerId}",
    tag,
    summary: "Update a partner",
    description: "Send the version you saw; a stale one is refused with what is stored now.",
    params: partnerParams,
    body: updatePartnerSchema.omit({ partnerId: true }),
    bodyExample: { version: 1, changes: { industry: "Logistics" } },
    response: partnerDto,
    run: (work, { params, body }) => updatePartner(work, { ...params, ...body }),
  }),
  defineWrite({
    method: "post",
    path: "/partners/{partnerId}/contacts",
    tag,
    summary: "Add a contact",
    params: partnerParams,
    body: addContactSchema.omit({ partnerId: true }),
    bodyExample: { name: "Ines Kofler", email: "ines@alpine.example", title: "Counsel" },
    status: 201,
    response: z.strictObject({ contactId: z.uuid(), partner: partnerDto }),
    run: (work, { params, body }) => addContact(work, { ...params, ...body }),
  }),
  defineWrite({
    method: "patch",
    path: "/contacts/{contactId}",
    tag,
    summary: "Update a contact",
    params: contactParams,
    body: updateContactSchema.omit({ contactId: true }),
    bodyExample: { version: 1, changes: { hasAuthority: true } },
    response: partnerDto,
    run: (work, { params, body }) => updateContact(work, { ...params, ...body }),
  }),
  defineWrite({
    method: "post",
    path: "/contacts/{contactId}/removal",
    tag,
    summary: "Remove a contact",
    params: contactParams,
    body: removeContactSchema.omit({ contactId: true }),
    bodyExample: { version: 1 },
    response: partnerDto,
    run: (work, { params, body }) => removeContact(work, { ...params, ...body }),
  }),
];
