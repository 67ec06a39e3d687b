import { z } from "zod";
import { commentAnchorSchema } from "@/lib/domain/comment/anchor";

const instantSchema = z.iso.datetime();
const sideSchema = z.enum(["ours", "theirs"]);

export const commentSchema = z.object({
  id: z.uuid(),
  side: sideSchema,
  authorName: z.string(),
  /** As stored: mentions are written @[Name](member:id). */
  body: z.string(),
  createdAt: instantSchema,
});

/** A thread as the workspace's own people see it. */
export const threadSchema = z.object({
  id: z.uuid(),
  draftId: z.uuid(),
  /** Version it was opened on. */
  draftVersion: z.int(),
  anchor: commentAnchorSchema,
  /** How the quoted words stand in the version being read. */
  place: z.enum(["exact", "moved", "lost", "gone"]),
  clauseNumber: z.string(),
  visibility: z.enum(["internal", "shared"]),
  openedBySide: sideSchema,
  openedByName: z.string(),
  resolvedAt: instantSchema.nullable(),
  resolvedByName: z.string().nullable(),
  version: z.int(),
  comments: z.array(commentSchema),
});
export type ThreadDto = z.infer<typeof threadSchema>;

/** Who reads a shared comment outside, and who can be mentioned inside. */
export interface CommentReadersDto {
  ourName: string;
  theirName: string;
  outsideCount: number;
  members: { id: string; name: string }[];
}
