import { clausesOf, type DocumentTree } from "@/lib/domain/document/tree";
import { openThread } from "@/lib/features/comments/commands/open-thread";
import { replyToThread } from "@/lib/features/comments/commands/reply-to-thread";
import { resolveThread } from "@/lib/features/comments/commands/resolve-thread";
import { inviteGuest } from "@/lib/features/guests/commands/invite-guest";
import type { DemoDesk } from "./desk";
import type { KnownPartner } from "./enter-partners";

/** What the people of one deal know while its story is played. */
export interface Story {
  desk: DemoDesk;
  dealId(): string;
  partner(): KnownPartner;
}

const talks = {
  letter: {
    internal: "The outline matches what Ines agreed on the call. Fine for Legal as a non-binding letter.",
    theirs: "Could you name the technical contact on your side before we sign?",
    ours: "Gladly: it will be in the kickoff invitation on Monday.",
  },
  agreement: {
    internal: "Ninety days' notice is our usual; we can give way here if the minimum stays.",
    theirs: "Our board asks for twelve months of notice in the first year. Is there room?",
    ours: "We can offer six months in the first year if the introductions per quarter stay at six.",
  },
} as const;

/** Invites the partner's business contact as a guest and returns who they then are. */
export async function asPartnerGuest(
  story: Story,
  purposes: ("review" | "comment" | "legal_review" | "sign")[],
  who: "business" | "legal",
) {
  const { desk } = story;
  const contact = story.partner()[who];
  const link = await inviteGuest(desk.as("partnership_manager"), {
    dealId: story.dealId(),
    contactId: contact.contactId,
    purposes,
  });
  return desk.asGuest({
    guestLinkId: link.id,
    dealId: story.dealId(),
    contactId: contact.contactId,
    name: contact.name,
    purposes: [...link.purposes],
  });
}

/** Legal notes something inside, the other side asks something, we answer; settled stories resolve both threads. */
export async function talkAboutDraft(
  story: Story,
  draftId: string,
  options: { isSettled: boolean; topic: keyof typeof talks },
): Promise<void> {
  const { desk } = story;
  const words = talks[options.topic];
  const draft = await desk.read(({ tx, scope }) =>
    tx.draft.findUniqueOrThrow({
      where: { workspaceId_id: { workspaceId: scope.workspaceId, id: draftId } },
      select: { tree: true },
    }),
  );
  const { blocks } = draft.tree as unknown as DocumentTree;
  const clauses = [...clausesOf(blocks)];
  // A term sheet has tables instead of clauses.
  const places = (clauses.length > 0 ? clauses : blocks).map((place) => place.id);
  const anchorAt = (place: number) => ({ clauseId: places[Math.min(place, places.length - 1)] ?? "" });
  const internal = await openThread(desk.as("legal"), {
    draftId,
    anchor: anchorAt(1),
    visibility: "internal",
    body: words.internal,
  });
  const guest = await asPartnerGuest(story, ["review", "comment"], "business");
  const shared = await openThread(guest, {
    draftId,
    anchor: anchorAt(4),
    visibility: "shared",
    body: words.theirs,
  });
  await replyToThread(desk.as("partnership_manager"), { threadId: shared.threadId, body: words.ours });
  if (!options.isSettled) return;
  for (const { threadId } of [internal, shared]) {
    const thread = await desk.read(({ tx, scope }) =>
      tx.commentThread.findUniqueOrThrow({
        where: { workspaceId_id: { workspaceId: scope.workspaceId, id: threadId } },
        select: { version: true },
      }),
    );
    await resolveThread(desk.as("legal"), { threadId, version: thread.version });
  }
}
