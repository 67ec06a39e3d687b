import "server-only";
import { notFound } from "next/navigation";
import { cache } from "react";
import { z } from "zod";
import { findGuestContext, findLinkContext } from "@/lib/platform/auth/guest";
import { requireMember } from "@/lib/platform/auth/require-member";
import type { Work } from "@/lib/platform/command/context";
import { inWorkspace } from "@/lib/platform/db/unit-of-work";
import { AppError } from "@/lib/platform/errors/app-error";
import type { GuestPreviewDto } from "./dto";
import { getGuestDraft } from "./queries/guest-draft";
import { getGuestRoom } from "./queries/guest-room";
import { lookAsGuest } from "./queries/look-as-guest";

/** Reads for the guest whose session the browser shows. Whatever is wrong, the answer is that there is no such page. */
async function readAsGuest<Value>(query: (work: Work) => Promise<Value>): Promise<Value> {
  const context = await findGuestContext();
  if (!context) notFound();
  try {
    return await inWorkspace(context, query);
  } catch (error) {
    if (error instanceof AppError && (error.code === "not_found" || error.code === "forbidden")) notFound();
    throw error;
  }
}

export const loadGuestRoom = cache(() => readAsGuest(getGuestRoom));

export const loadGuestDraft = cache((draftId: string) => {
  if (!z.uuid().safeParse(draftId).success) notFound();
  return readAsGuest((work) => getGuestDraft(work, draftId));
});

/** A page of the other side as one of ours looks at it: the guest's own query, under the guest's narrowing. */
async function readThroughGuestEyes<Value>(
  dealId: string,
  contactId: string,
  query: (work: Work) => Promise<Value>,
): Promise<{ seen: Value; preview: GuestPreviewDto }> {
  const { context } = await requireMember();
  if (!z.uuid().safeParse(dealId).success || !z.uuid().safeParse(contactId).success) notFound();
  try {
    return await lookAsGuest(context, { dealId, contactId }, query);
  } catch (error) {
    if (error instanceof AppError && (error.code === "not_found" || error.code === "forbidden")) notFound();
    throw error;
  }
}

export const loadRoomPreview = cache((dealId: string, contactId: string) =>
  readThroughGuestEyes(dealId, contactId, getGuestRoom),
);

export const loadDraftPreview = cache((dealId: string, contactId: string, draftId: string) => {
  if (!z.uuid().safeParse(draftId).success) notFound();
  return readThroughGuestEyes(dealId, contactId, (work) => getGuestDraft(work, draftId));
});

/** The neutral page of a link: nothing is consumed and nothing told; a link that opens nothing has no page. */
export async function requireOpenLink(secret: string): Promise<void> {
  if (!(await findLinkContext(secret))) notFound();
}
