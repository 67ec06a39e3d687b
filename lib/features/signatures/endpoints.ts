import { z } from "zod";
import {
  defineFile,
  definePreparedWrite,
  defineRead,
  defineWrite,
  type Endpoint,
} from "@/lib/platform/http/endpoint";
import { openEnvelopeFile } from "./commands/open-envelope-file";
import { prepareEnvelope, sendPrepared } from "./commands/send-envelope";
import { voidEnvelope } from "./commands/void-envelope";
import { certificateDto, dealSignatureDto } from "./dto";
import { getCertificate } from "./queries/certificate";
import { getDealSignature } from "./queries/deal-signature";
import { sendEnvelopeSchema, voidEnvelopeSchema } from "./schema";

const tag = "Signatures";
const dealParams = z.strictObject({ dealId: z.uuid() });
const envelopeParams = z.strictObject({ envelopeId: z.uuid() });

/** Signing itself is not here: it is done by the signatory in person, on the desk or through their link. */
export const signatureEndpoints: readonly Endpoint[] = [
  defineRead({
    method: "get",
    path: "/deals/{dealId}/envelopes",
    tag,
    summary: "List the envelopes of a deal",
    description: "What was sent for signature, and which papers can be sent now or what they lack.",
    params: dealParams,
    response: dealSignatureDto,
    run: (work, { params }) => getDealSignature(work, params.dealId),
  }),
  definePreparedWrite({
    method: "post",
    path: "/deals/{dealId}/envelopes",
    tag,
    summary: "Send an envelope",
    description:
      "A person's act: needs the scope signatures:write. Freezes the draft as a PDF and asks the first in the order.",
    params: dealParams,
    body: sendEnvelopeSchema.omit({ dealId: true }),
    bodyExample: {
      draftId: "0199b6a0-0000-7000-8000-000000000001",
      recipients: [
        { side: "ours", order: 1, memberId: "0199b6a0-0000-7000-8000-000000000002" },
        { side: "theirs", order: 2, contactId: "0199b6a0-0000-7000-8000-000000000003" },
      ],
    },
    status: 201,
    response: z.strictObject({ envelopeId: z.uuid(), sha256: z.string() }),
    prepare: (context, { params, body }) => prepareEnvelope(context, { ...params, ...body }),
    run: (work, { params, body }, prepared) => sendPrepared(work, { ...params, ...body }, prepared),
  }),
  defineRead({
    method: "get",
    path: "/envelopes/{envelopeId}",
    tag,
    summary: "Get an envelope",
    description: "With its certificate: who signed what, when, and the place in the audit chain.",
    params: envelopeParams,
    response: certificateDto,
    run: (work, { params }) => getCertificate(work, params.envelopeId),
  }),
  defineFile({
    method: "get",
    path: "/envelopes/{envelopeId}/document",
    tag,
    summary: "Get the document of an envelope",
    params: envelopeParams,
    mediaTypes: ["application/pdf"],
    async run(context, { params }) {
      const file = await openEnvelopeFile(context, params);
      return { mediaType: file.mediaType, fileName: file.name, bytes: new Uint8Array(file.bytes) };
    },
  }),
  defineWrite({
    method: "post",
    path: "/envelopes/{envelopeId}/voiding",
    tag,
    summary: "Void an envelope",
    description: "A person's act: needs the scope signatures:write. Tells everybody who was asked to sign.",
    params: envelopeParams,
    body: voidEnvelopeSchema.omit({ envelopeId: true }),
    bodyExample: { reason: "Their company changed its name." },
    response: z.strictObject({ envelopeId: z.uuid(), state: z.literal("voided") }),
    run: (work, { params, body }) => voidEnvelope(work, { ...params, ...body }),
  }),
];
