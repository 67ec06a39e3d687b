import type { Work } from "@/lib/platform/command/context";
import { notFound } from "@/lib/platform/errors/app-error";
import type { MailboxDto } from "../dto";

const pageSize = 30;

/**
 * Outgoing mail, newest first, with the links in it. Only in a demo workspace, where nothing is really sent: anywhere
 * else a colleague could take the counterparty's link out of it (security.md A2, row 21).
 */
export async function readMailbox(
  work: Work,
  page: { before: string | null; search: string },
): Promise<Omit<MailboxDto, "timeZone">> {
  const { tx, scope } = work;
  const { workspaceId } = scope;
  const demo = await tx.workspace.findUnique({
    where: { id: workspaceId, kind: "demo" },
    select: { id: true },
  });
  if (!demo) throw notFound("page");
  const rows = await tx.outgoingMail.findMany({
    where: {
      workspaceId,
      ...(page.before === null ? {} : { id: { lt: page.before } }),
      ...(page.search === "" ? {} : { recipient: { contains: page.search, mode: "insensitive" } }),
    },
    orderBy: { id: "desc" },
    take: pageSize + 1,
    select: { id: true, recipient: true, subject: true, text: true, state: true, createdAt: true },
  });
  const shown = rows.slice(0, pageSize);
  return {
    letters: shown.map(({ id, createdAt, ...row }) => ({
      letterId: id,
      createdAt: createdAt.toISOString(),
      ...row,
    })),
    olderBefore: rows.length > pageSize ? (shown.at(-1)?.id ?? null) : null,
  };
}
