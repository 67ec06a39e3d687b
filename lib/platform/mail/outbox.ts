import type { Work } from "@/lib/platform/command/context";
import { enqueue } from "@/lib/platform/jobs/queue";

/** A plain letter: one action, no deal terms. */
export interface Letter {
  recipient: string;
  subject: string;
  text: string;
  /** What it was for: invitation, guest_link, guest_code, approval, mention … */
  purpose: string;
}

/** One line without control characters, as headers need it. */
const oneLine = (text: string): string =>
  text
    .replaceAll(/[\p{Cc}\u2028\u2029]+/gu, " ")
    .trim()
    .slice(0, 200);

/** Writes a letter in the caller's transaction; a job sends it after the commit. */
export async function postLetter(work: Work, letter: Letter): Promise<void> {
  const row = await work.tx.outgoingMail.create({
    data: {
      workspaceId: work.scope.workspaceId,
      recipient: letter.recipient,
      subject: oneLine(letter.subject),
      text: letter.text,
      purpose: letter.purpose,
      createdAt: work.clock.now(),
    },
    select: { id: true },
  });
  await enqueue(work.tx, "send_mail", { workspaceId: work.scope.workspaceId, subjectId: row.id });
}
