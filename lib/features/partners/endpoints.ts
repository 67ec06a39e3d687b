import { z } from "zod";
import { defineRead, defineWrite, type Endpoint } from "@/lib/platform/http/endpoint";
import { addContact } from "./commands/add-contact";
import { createPartner } from "./commands/create-partner";
import { removeContact } from "./commands/remove-contact";
import { updateContact } from "./commands/update-contact";
import { updatePartner } from "./commands/update-partner";
import { partnerDto } from "./dto";
import { getPartner } from "./queries/get-partner";
import {
  addContactSchema,
  createPartnerSchema,
  removeContactSchema,
  updateContactSchema,
  updatePartnerSchema,
} from "./schema";

const tag = "Partners";
const partnerParams = z.strictObject({ partnerId: z.uuid() });
const contactParams = z.strictObject({ contactId: z.uuid() });

export const partnerEndpoints: readonly Endpoint[] = [
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
