import { mentionedMemberIds } from "@/lib/domain/comment/mention";
import { dealAddress } from "@/lib/domain/deal/deal-address";
import { type DocumentKind, documentLabels } from "@/lib/domain/deal/document-sequence";
import { lockDeal } from "@/lib/features/deals/commands/lock-deal";
import { writeTurn } from "@/lib/features/deals/commands/write-turn";
import type { Work } from "@/lib/platform/command/context";
import { beyondGuest } from "@/lib/platform/db/unit-of-work";
import { env } from "@/lib/platform/env";
import { invalid } from "@/lib/platform/errors/app-error";
import { postLetter } from "@/lib/platform/mail/outbox";
import { plainName } from "@/lib/platform/mail/plain-name";
import { listOutsideReaders } from "../queries/readers";

/** A comment that has just been stored. */
export interface FreshComment {
  dealId: string;
  draftId: string;
  threadId: string;
  kind: string;
  visibility: "internal" | "shared";
}

const documentOf = (comment: FreshComment): string =>
  documentLabels[comment.kind as DocumentKind].toLowerCase().replace("loi", "LOI");

/** Members named in a comment, who must be colleagues at work here. Guests cannot name anybody: theirs is plain text. */
export async function readMentioned(work: Work, body: string): Promise<string[]> {
  if (work.actor.kind === "guest") return [];
  const ids = [...mentionedMemberIds(body)];
  if (ids.length === 0) return [];
  if (ids.length > 20) throw invalid("Name at most twenty colleagues in one comment. Nothing was sent.");
  const known = await work.tx.member.findMany({
    where: { workspaceId: work.scope.workspaceId, isActive: true, id: { in: ids.filter(isUuid) } },
    select: { id: true },
  });
  if (known.length < ids.length)
    throw invalid("Somebody named in this comment is not an active colleague. Nothing was sent.", [
      { path: "body", message: "Choose people from the list that opens after @." },
    ]);
  return ids;
}

const isUuid = (text: string): boolean => /^[0-9a-f-]{36}$/i.test(text);

async function tellMembers(
  work: Work,
  comment: FreshComment,
  memberIds: readonly string[],
  kind: "mention" | "guest_comment",
): Promise<void> {
  const { tx, scope, clock } = work;
  const { workspaceId } = scope;
  const members = await tx.member.findMany({
    where: { workspaceId, isActive: true, id: { in: [...memberIds] } },
    select: { id: true, email: true },
  });
  const href = `${dealAddress(comment.dealId)}/drafts/${comment.draftId}#thread-${comment.threadId}`;
  const what = `the ${documentOf(comment)}`;
  const text =
    kind === "mention"
      ? `${work.actorName} named you in a comment on ${what}.`
      : `${work.actorName} wrote a comment on ${what} from the other side.`;
  for (const member of members) {
    await tx.notification.create({
      data: {
        workspaceId,
        memberId: member.id,
        kind,
        text,
        href,
        dealId: comment.dealId,
        createdAt: clock.now(),
      },
      select: { id: true },
    });
    await postLetter(work, {
      recipient: member.email,
      subject: kind === "mention" ? "You were named in a comment" : "A comment from the other side",
      text: `${plainName(work.actorName)} ${kind === "mention" ? "named you in" : "wrote"} a comment on ${what}.\n\n${env().AUTH_URL.replace(/\/$/, "")}${href}`,
      purpose: kind,
    });
  }
}

async function tellGuests(work: Work, comment: FreshComment): Promise<void> {
  for (const { email } of await listOutsideReaders(work, comment.dealId))
    await postLetter(work, {
      recipient: email,
      subject: "A comment for you",
      text: `${plainName(work.actorName)} wrote a comment on a document you were asked to read. Open it with the address in our earlier letter.`,
      purpose: "shared_comment",
    });
}

/** Everyone of ours who has a part in the thread, and the deal's owner. */
async function ownPeopleOf(work: Work, comment: FreshComment, ownerId: string): Promise<string[]> {
  const written = await work.tx.comment.findMany({
    where: { workspaceId: work.scope.workspaceId, threadId: comment.threadId, authorMemberId: { not: null } },
    select: { authorMemberId: true },
  });
  const authors = written.flatMap((row) => (row.authorMemberId ? [row.authorMemberId] : []));
  return [...new Set([ownerId, ...authors])];
}

/**
 * Tells whom a fresh comment concerns: colleagues who are named; guests, when it is shared; and after a guest's comment
 * the deal's owner and whoever took part, whose turn it then is.
 */
export async function tellReaders(
  work: Work,
  comment: FreshComment,
  mentioned: readonly string[],
): Promise<void> {
  const { actor } = work;
  if (actor.kind === "guest") {
    await beyondGuest(work, async (inside) => {
      const deal = await lockDeal(inside, comment.dealId);
      const people = await ownPeopleOf(inside, comment, deal.ownerId);
      await tellMembers(inside, comment, people, "guest_comment");
      await writeTurn(inside, deal, "ours", `They commented on the ${documentOf(comment)}.`);
    });
    return;
  }
  const self = actor.kind === "member" || actor.kind === "api_key" ? actor.memberId : "";
  await tellMembers(
    work,
    comment,
    mentioned.filter((id) => id !== self),
    "mention",
  );
  if (comment.visibility === "shared") await tellGuests(work, comment);
}
