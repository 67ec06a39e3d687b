import type { CommentReadersDto } from "@/lib/features/comments/dto";

type Readers = Pick<CommentReadersDto, "ourName" | "theirName" | "outsideCount">;

/** Who reads a thread, said on its head. */
export const readersText = (visibility: "internal" | "shared", readers: Readers): string =>
  visibility === "shared" ? `Shared: ${readers.theirName} reads this` : `Internal, ${readers.ourName} only`;

/** What the button that sends outside says. */
export function sendText({ outsideCount }: Readers): string {
  if (outsideCount === 0) return "Send; nobody outside is invited yet";
  return `Send to ${outsideCount} ${outsideCount === 1 ? "person" : "people"} outside`;
}
