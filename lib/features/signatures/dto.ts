import { z } from "zod";
import { documentKinds } from "@/lib/domain/deal/document-sequence";

const instantSchema = z.iso.datetime();
/** One thing that stands in the way, and the page that mends it. */
const problemDto = z.object({ path: z.string(), message: z.string(), href: z.string().optional() });

export const envelopeStates = ["sent", "partially_signed", "completed", "declined", "voided"] as const;
export const recipientStates = ["waiting", "invited", "signed", "declined"] as const;

export const recipientDto = z.object({
  id: z.uuid(),
  order: z.int(),
  side: z.enum(["ours", "theirs"]),
  name: z.string(),
  title: z.string(),
  company: z.string(),
  email: z.string(),
  state: z.enum(recipientStates),
  invitedAt: instantSchema.nullable(),
  viewedAt: instantSchema.nullable(),
  signedAt: instantSchema.nullable(),
  declineReason: z.string().nullable(),
});
export type RecipientDto = z.infer<typeof recipientDto>;

/** One document that was sent for signature. Holds no secret of any signatory. */
export const envelopeDto = z.object({
  id: z.uuid(),
  dealId: z.uuid(),
  documentKind: z.string(),
  label: z.string(),
  version: z.int(),
  state: z.enum(envelopeStates),
  /** SHA-256 of the frozen PDF, 64 lower-case hex digits. */
  sha256: z.string(),
  sentAt: instantSchema,
  completedAt: instantSchema.nullable(),
  closedReason: z.string().nullable(),
  recipients: z.array(recipientDto),
  /** The recipient whose turn it is, when that is who asks; null otherwise. */
  myTurnAs: z.uuid().nullable(),
});
export type EnvelopeDto = z.infer<typeof envelopeDto>;

/** A paper of the deal and whether it can be sent for signature. */
export const paperDto = z.object({
  kind: z.enum(documentKinds),
  label: z.string(),
  draftId: z.uuid().nullable(),
  version: z.int().nullable(),
  digest: z.string().nullable(),
  isReady: z.boolean(),
  isSigned: z.boolean(),
  message: z.string(),
  problems: z.array(problemDto),
});
export type PaperDto = z.infer<typeof paperDto>;

/** Somebody who could sign. */
export const signerDto = z.object({
  id: z.uuid(),
  side: z.enum(["ours", "theirs"]),
  name: z.string(),
  title: z.string(),
  /** Ours: the role may sign. Theirs: somebody confirmed that this person can bind the company. */
  hasAuthority: z.boolean(),
  hasEmail: z.boolean(),
});
export type SignerDto = z.infer<typeof signerDto>;

export const dealSignatureDto = z.object({
  dealId: z.uuid(),
  dealVersion: z.int(),
  partnerId: z.uuid(),
  papers: z.array(paperDto),
  signers: z.array(signerDto),
  /** Ids of signers, in order. */
  order: z.array(z.uuid()),
  envelopes: z.array(envelopeDto),
  consent: z.object({ version: z.string(), text: z.string() }),
  timeZone: z.string(),
  abilities: z.object({ send: z.boolean(), void: z.boolean() }),
});
export type DealSignatureDto = z.infer<typeof dealSignatureDto>;

export const certificateDto = z.object({
  envelope: envelopeDto,
  dealTitle: z.string(),
  dealNumber: z.string(),
  workspaceName: z.string(),
  partnerName: z.string(),
  recipients: z.array(
    recipientDto.extend({
      typedName: z.string(),
      consentText: z.string(),
      consentVersion: z.string(),
      signedSha256: z.string(),
      ip: z.string(),
      userAgent: z.string(),
    }),
  ),
  /** The event in the audit chain that closes this envelope, or its latest one. */
  chain: z.object({ seq: z.string(), hash: z.string(), at: instantSchema, action: z.string() }).nullable(),
  timeZone: z.string(),
});
export type CertificateDto = z.infer<typeof certificateDto>;
