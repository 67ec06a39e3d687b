import "server-only";
import { notFound } from "next/navigation";
import { cache } from "react";
import { z } from "zod";
import { can } from "@/lib/domain/access/permissions";
import { listDealClauses } from "@/lib/features/clauses/queries/deal-clauses";
import { readCommentReaders } from "@/lib/features/comments/queries/readers";
import { listThreads } from "@/lib/features/comments/queries/threads";
import { listGuestCandidates } from "@/lib/features/guests/queries/guest-candidates";
import { findGuestContext } from "@/lib/platform/auth/guest";
import { requireMember } from "@/lib/platform/auth/require-member";
import { contextOfMember, currentMember } from "@/lib/platform/auth/session";
import type { Work } from "@/lib/platform/command/context";
import { inWorkspace } from "@/lib/platform/db/unit-of-work";
import { AppError } from "@/lib/platform/errors/app-error";
import type { FileContent } from "@/lib/platform/storage/files";
import { findDownload } from "./queries/download";
import { diffDrafts, getDraft } from "./queries/draft";
import { listDrafts } from "./queries/draft-list";
import { findDraftWord } from "./queries/draft-word";

/** Reads for the signed-in member, with the time zone days are written in. */
async function read<Value>(query: (work: Work) => Promise<Value>): Promise<Value & { timeZone: string }> {
  const { context, member } = await requireMember();
  try {
    return { ...(await inWorkspace(context, query)), timeZone: member.workspace.timeZone };
  } catch (error) {
    if (error instanceof AppError && ["not_found", "forbidden", "invalid"].includes(error.code)) notFound();
    throw error;
  }
}

const isId = (id: unknown): id is string => z.uuid().safeParse(id).success;
const idOr404 = (id: string): string => (isId(id) ? id : notFound());

/** The deal's documents and who outside may read them. */
export const loadDrafts = cache((dealId: string) =>
  read(async (work) => ({
    list: await listDrafts(work, idOr404(dealId)),
    guests: await listGuestCandidates(work, dealId),
    canInvite: can(work.actor, "guest:invite"),
  })),
);

/** One version with its threads, and what changed since another version when `since` names one. */
export const loadDraft = cache((dealId: string, draftId: string, since?: string) =>
  read(async (work) => {
    const draft = await getDraft(work, idOr404(draftId));
    if (draft.dealId !== dealId) notFound();
    return {
      draft,
      threads: await listThreads(work, draftId),
      readers: await readCommentReaders(work, draft.dealId),
      clauses: await listDealClauses(work, draft.dealId),
      comparison: isId(since) && since !== draftId ? await diffDrafts(work, since, draftId) : null,
    };
  }),
);

/** A file for whoever asks, member first, then guest; null when there is none for them. */
async function readFor(
  id: string,
  find: (work: Work, id: string) => Promise<FileContent | null>,
): Promise<FileContent | null> {
  if (!isId(id)) return null;
  const member = await currentMember();
  const asMember = member && (await inWorkspace(await contextOfMember(member), (work) => find(work, id)));
  if (asMember) return asMember;
  const guest = await findGuestContext();
  return guest && inWorkspace(guest, (work) => find(work, id));
}

/** A stored file. */
export const loadDownload = (fileId: string) => readFor(fileId, findDownload);

/** A draft as a Word file. */
export const loadDraftWord = (draftId: string) => readFor(draftId, findDraftWord);
