import { createTransport, type Transporter } from "nodemailer";
import type { Context } from "@/lib/platform/command/context";
import { inWorkspace } from "@/lib/platform/db/unit-of-work";
import { env } from "@/lib/platform/env";

let transport: Transporter | undefined;

function smtp(url: string): Transporter {
  transport ??= createTransport(url, { disableFileAccess: true, disableUrlAccess: true });
  return transport;
}

/** What stays of a letter that has left by SMTP: its text may hold a link or a code, which belong to its reader alone. */
export const deliveredText = "Sent by mail. The text is not kept here.";

/**
 * Sends one queued letter; safe to run again. Without SMTP_URL the letter stays in the mailbox page and counts as sent.
 * Throws when the server refuses, so that the queue tries again.
 */
export async function deliverLetter(context: Context, mailId: string): Promise<void> {
  const id = { workspaceId_id: { workspaceId: context.scope.workspaceId, id: mailId } };
  const letter = await inWorkspace(context, ({ tx }) => tx.outgoingMail.findUnique({ where: id }));
  if (!letter || letter.state === "sent") return;
  const { SMTP_URL, MAIL_FROM } = env();
  try {
    if (SMTP_URL) {
      await smtp(SMTP_URL).sendMail({
        from: MAIL_FROM,
        to: { name: "", address: letter.recipient },
        subject: letter.subject,
        text: letter.text,
        messageId: `<${letter.id}@parley>`,
      });
    }
    await inWorkspace(context, ({ tx, clock }) =>
      tx.outgoingMail.update({
        where: id,
        data: {
          state: "sent",
          sentAt: clock.now(),
          attempts: { increment: 1 },
          ...(SMTP_URL ? { text: deliveredText } : {}),
        },
      }),
    );
  } catch (error) {
    const reason = error instanceof Error ? error.message.slice(0, 500) : "unknown";
    await inWorkspace(context, ({ tx }) =>
      tx.outgoingMail.update({
        where: id,
        data: { state: "failed", error: reason, attempts: { increment: 1 } },
      }),
    );
    throw error;
  }
}
