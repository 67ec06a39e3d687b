import { type Role, roleLabels } from "@/lib/domain/access/role";
import type { Work } from "@/lib/platform/command/context";
import { env } from "@/lib/platform/env";
import { postLetter } from "@/lib/platform/mail/outbox";

/** Writes the letter with the link. Names are cut and stand on a line of their own, so that none can pass as our words. */
export async function postInvitation(
  work: Work,
  invitation: { email: string; role: Role; secret: string },
): Promise<void> {
  const { tx, scope, actorName } = work;
  const { name } = await tx.workspace.findUniqueOrThrow({
    where: { id: scope.workspaceId },
    select: { name: true },
  });
  await postLetter(work, {
    recipient: invitation.email,
    subject: "You are invited to a partnership desk",
    text: [
      "You are invited to work on partnerships in Parley.",
      "",
      `Workspace: ${plainLine(name)}`,
      `Invited by: ${plainLine(actorName)}`,
      `Your role: ${roleLabels[invitation.role]}`,
      "",
      "Open this link to accept. It works once, for this address, for seven days:",
      `${env().AUTH_URL}/invitation/${invitation.secret}`,
      "",
      "If you did not expect this, do nothing.",
    ].join("\n"),
    purpose: "invitation",
  });
}

/** At most 80 visible characters on one line, without anything a mail program would make a link of. */
const plainLine = (text: string): string =>
  text
    .replaceAll(/[\p{C}\u2028\u2029]+/gu, " ")
    .replaceAll(/https?:\/\/|www\./giu, "")
    .replaceAll(/\.(?=\p{L})/gu, ". ")
    .trim()
    .slice(0, 80);
