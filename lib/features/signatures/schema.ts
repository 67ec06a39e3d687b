import { z } from "zod";
import { maximumReasonLength } from "@/lib/domain/signature/envelope";

const idSchema = z.uuid("This does not name anything in the workspace.");
const orderSchema = z.int().min(1, "Places in the signing order begin with 1.").max(12);
const titleSchema = z.string().trim().max(120, "Use at most 120 characters.").optional();

/** One who is asked to sign: a colleague or a contact of the partner, never both. */
export const newRecipientSchema = z.discriminatedUnion("side", [
  z.strictObject({ side: z.literal("ours"), order: orderSchema, memberId: idSchema, title: titleSchema }),
  z.strictObject({ side: z.literal("theirs"), order: orderSchema, contactId: idSchema, title: titleSchema }),
]);
export type NewRecipient = z.output<typeof newRecipientSchema>;

export const sendEnvelopeSchema = z.strictObject({
  dealId: idSchema,
  draftId: idSchema,
  recipients: z
    .array(newRecipientSchema)
    .min(1, "Name who signs.")
    .max(12, "At most twelve people can sign one document."),
});

export const signEnvelopeSchema = z.strictObject({
  envelopeId: idSchema,
  recipientId: idSchema,
  /** The name as it stands in the document. */
  typedName: z.string().max(400, "This name is far too long."),
  consent: z.literal(true, "Agree to signing electronically first."),
  consentVersion: z.string().max(40),
  /** SHA-256 of the document the signer was shown. */
  documentSha256: z.string().regex(/^[0-9a-f]{64}$/, "This is not the SHA-256 of a document."),
  /** Guests only: the proof of the code mailed a moment ago. */
  guestCodeId: idSchema.optional(),
});

const reasonSchema = z.string().max(maximumReasonLength * 4, "This reason is far too long.");
export const declineEnvelopeSchema = z.strictObject({
  envelopeId: idSchema,
  recipientId: idSchema,
  reason: reasonSchema,
});
export const voidEnvelopeSchema = z.strictObject({ envelopeId: idSchema, reason: reasonSchema });
export const openEnvelopeFileSchema = z.strictObject({
  envelopeId: idSchema,
  /** Where the address names a deal it must be the envelope's own. */
  dealId: idSchema.optional(),
});
