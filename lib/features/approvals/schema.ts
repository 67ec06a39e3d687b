import { z } from "zod";
import { maximumReasonLength } from "@/lib/domain/approval/approval";
import { approvalKinds } from "@/lib/domain/approval/approval-kind";
import { calendarDateSchema } from "@/lib/domain/shared/calendar-schema";

const idSchema = z.uuid("This does not name anything in the workspace.");
const kindSchema = z.enum(approvalKinds, "This is not a decision the desk knows.");

export const requestApprovalSchema = z.strictObject({
  dealId: idSchema,
  kind: kindSchema,
  /** What whoever decides should know. */
  note: z.string().trim().max(2000, "Use at most 2,000 characters for the note.").default(""),
  dueOn: calendarDateSchema.nullable().default(null),
});

export const decisions = ["approve", "send_back"] as const;

export const decideApprovalSchema = z.strictObject({
  requestId: idSchema,
  decision: z.enum(decisions, "Approve it or send it back."),
  /** Needed to send back. The core says what is wrong with it; this bound only keeps the request small. */
  reason: z
    .string()
    .max(maximumReasonLength * 4, "This reason is far too long.")
    .default(""),
  /** The digest the decider had before his eyes. */
  digest: z.string().regex(/^[0-9a-f]{64}$/, "This is not the digest of anything that can be approved."),
});

export const withdrawApprovalSchema = z.strictObject({ requestId: idSchema });
