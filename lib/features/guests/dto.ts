import { z } from "zod";
import { guestPurposes } from "@/lib/domain/access/actor";
import type { DocumentTree } from "@/lib/domain/document/tree";

/** A way in as staff see it: to whom, for what, until when. Never the link. */
export const guestLinkSchema = z.object({
  id: z.uuid(),
  contactId: z.uuid(),
  contactName: z.string(),
  email: z.string(),
  purposes: z.array(z.enum(guestPurposes)),
  expiresAt: z.iso.datetime(),
  /** When the guest first came in; null before. */
  openedAt: z.iso.datetime().nullable(),
  state: z.enum(["open", "expired", "revoked"]),
});
export type GuestLinkDto = z.infer<typeof guestLinkSchema>;

// What guests receive. Each shape is an allow-list of its own, never an internal object with fields removed.

const instantSchema = z.iso.datetime();

export const guestDocumentSchema = z.object({
  id: z.uuid(),
  label: z.string(),
  version: z.int(),
  sharedAt: instantSchema,
  /** Whether this is the newest shared version of that document. */
  isNewest: z.boolean(),
  pdfFileId: z.uuid().nullable(),
});

export const guestEnvelopeSchema = z.object({
  id: z.uuid(),
  label: z.string(),
  /** waiting: others sign before this guest. */
  state: z.enum(["waiting", "to_sign", "signed", "declined", "closed"]),
});

/** The guest's first page: what was shared, and what is asked of this person. */
export const guestRoomSchema = z.object({
  dealTitle: z.string(),
  ourName: z.string(),
  guestName: z.string(),
  canComment: z.boolean(),
  documents: z.array(guestDocumentSchema),
  envelopes: z.array(guestEnvelopeSchema),
  /** The question whether the guest's own lawyers have reviewed the text; null when nobody asked this person. */
  legalReview: z.object({ draftId: z.uuid(), state: z.enum(["open", "answered"]) }).nullable(),
});
export type GuestRoomDto = z.infer<typeof guestRoomSchema>;

export const guestThreadSchema = z.object({
  id: z.uuid(),
  clauseId: z.string(),
  clauseNumber: z.string(),
  quote: z.string().nullable(),
  isSettled: z.boolean(),
  comments: z.array(
    z.object({
      id: z.uuid(),
      /** "yours" is the side of the guest who reads. */
      side: z.enum(["yours", "ours"]),
      authorName: z.string(),
      /** Plain text; names of colleagues stand as "@Name". */
      text: z.string(),
      createdAt: instantSchema,
    }),
  ),
});
export type GuestThreadDto = z.infer<typeof guestThreadSchema>;

/** A shared version as a guest reads it. The tree holds the words of the paper, and where each value comes from is left out. */
export interface GuestDraftDto {
  id: string;
  label: string;
  version: number;
  sharedAt: string;
  newerDraftId: string | null;
  pdfFileId: string | null;
  ourName: string;
  tree: DocumentTree;
  threads: GuestThreadDto[];
  canComment: boolean;
  /** Set while this person is asked whether their lawyers have reviewed exactly this text. */
  legalReview: { requestId: string; digest: string } | null;
}

/** Whose eyes one of ours looks through. */
export interface GuestPreviewDto {
  dealId: string;
  contactId: string;
  contactName: string;
  /** Whether a link of theirs is open now. */
  isInvited: boolean;
}

/** A contact of the other side, for the list from which guests are invited. */
export interface GuestCandidateDto {
  contactId: string;
  name: string;
  title: string;
  email: string;
  link: GuestLinkDto | null;
}
