import { z } from "zod";
import { commentAnchorSchema } from "@/lib/domain/comment/anchor";

const idSchema = z.uuid("This does not name anything in the workspace.");
const versionSchema = z.int("Send the version of the thread you have seen.").min(1);
const bodySchema = z
  .string()
  .trim()
  .min(1, "Write something first.")
  .max(5000, "Use at most 5,000 characters in one comment.");

export const threadVisibilities = ["internal", "shared"] as const;

export const openThreadSchema = z.strictObject({
  draftId: idSchema,
  anchor: commentAnchorSchema,
  /** shared: the counterparty's guests read it. */
  visibility: z.enum(threadVisibilities).default("internal"),
  body: bodySchema,
});
export const replyToThreadSchema = z.strictObject({ threadId: idSchema, body: bodySchema });
export const resolveThreadSchema = z.strictObject({ threadId: idSchema, version: versionSchema });
