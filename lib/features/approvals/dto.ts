import { z } from "zod";
import { approvalKinds } from "@/lib/domain/approval/approval-kind";

const instantSchema = z.iso.datetime();
const digestSchema = z.string();

export const approvalStandings = ["none", "requested", "current", "void", "sent_back", "withdrawn"] as const;
export type ApprovalStanding = (typeof approvalStandings)[number];

/** A question in the queue, as a sentence needs it. */
export const approvalItemDto = z.object({
  requestId: z.uuid(),
  kind: z.enum(approvalKinds),
  label: z.string(),
  dealId: z.uuid(),
  dealNumber: z.string(),
  dealTitle: z.string(),
  partnerName: z.string(),
  requestedByName: z.string(),
  requestedAt: instantSchema,
  dueOn: z.iso.date().nullable(),
  /** Whether the day it is needed by has passed. */
  isLate: z.boolean(),
  /** What it is about has changed since: it must be asked again. */
  isOutdated: z.boolean(),
  decision: z
    .object({
      verdict: z.enum(["approved", "sent_back"]),
      byName: z.string(),
      at: instantSchema,
      reason: z.string(),
    })
    .nullable(),
});
export type ApprovalItemDto = z.infer<typeof approvalItemDto>;

/** The three lists of the Approvals room. */
export const approvalQueueDto = z.object({
  waiting: z.array(approvalItemDto),
  asked: z.array(approvalItemDto),
  decided: z.array(approvalItemDto),
  timeZone: z.string(),
});
export type ApprovalQueueDto = z.infer<typeof approvalQueueDto>;

export const approvalEventDto = z.object({
  requestId: z.uuid(),
  at: instantSchema,
  /** "asked", "approved", "sent back", "withdrawn". */
  what: z.string(),
  byName: z.string(),
  reason: z.string(),
  digest: digestSchema,
});

/** One kind of decision and how it stands in a deal. */
export const approvalStateDto = z.object({
  kind: z.enum(approvalKinds),
  label: z.string(),
  deciderLabel: z.string(),
  /** What it covers, in words. */
  covers: z.string(),
  standing: z.enum(approvalStandings),
  /** A sentence: who decided what and when, or what it waits for. */
  detail: z.string(),
  /** Digest of what stands now; null while there is nothing to decide about. */
  digest: digestSchema.nullable(),
  requestId: z.uuid().nullable(),
  canRequest: z.boolean(),
  canWithdraw: z.boolean(),
  canDecide: z.boolean(),
  history: z.array(approvalEventDto),
});
export type ApprovalStateDto = z.infer<typeof approvalStateDto>;

export const dealApprovalsDto = z.object({
  dealId: z.uuid(),
  kinds: z.array(approvalStateDto),
  timeZone: z.string(),
});
export type DealApprovalsDto = z.infer<typeof dealApprovalsDto>;

export const packetFindingDto = z.object({
  title: z.string(),
  message: z.string(),
  severity: z.string(),
  acceptedBy: z.array(z.string()),
  isOpen: z.boolean(),
});

/** Changed passages of two versions (lib/domain/document/clause-diff). */
export const documentDiffDto = z.object({
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
});

/** Everything one decision needs, on one screen. */
export const packetDto = z.object({
  item: approvalItemDto,
  standing: z.enum(approvalStandings),
  note: z.string(),
  covers: z.string(),
  digest: digestSchema,
  /** Parts that changed since the question was asked; it must be asked again when there are any. */
  outdatedParts: z.array(z.string()),
  /** Label and value of what the decision is about, most telling first. */
  facts: z.array(z.object({ label: z.string(), value: z.string() })),
  checklist: z.array(z.object({ id: z.string(), label: z.string(), isMet: z.boolean(), detail: z.string() })),
  /** The covered terms in words, for decisions about terms. */
  terms: z.array(z.object({ label: z.string(), value: z.string() })),
  draft: z.object({ draftId: z.uuid(), title: z.string(), version: z.int(), href: z.string() }).nullable(),
  /** Since the last decision of this kind; null when there was none. */
  since: z
    .object({
      at: instantSchema,
      byName: z.string(),
      verdict: z.enum(["approved", "sent_back"]),
      terms: z.array(z.object({ label: z.string(), from: z.string(), to: z.string() })),
      /** Changed passages of the draft with their words. */
      words: documentDiffDto.nullable(),
    })
    .nullable(),
  findings: z.array(packetFindingDto),
  others: z.array(
    z.object({ label: z.string(), standing: z.enum(approvalStandings), byName: z.string(), at: z.string() }),
  ),
  openThreadCount: z.int(),
  threadCount: z.int(),
  place: z
    .object({ at: z.int(), of: z.int(), previous: z.string().nullable(), next: z.string().nullable() })
    .nullable(),
  timeZone: z.string(),
  abilities: z.object({ decide: z.boolean(), withdraw: z.boolean(), askAgain: z.boolean() }),
});
export type PacketDto = z.infer<typeof packetDto>;
