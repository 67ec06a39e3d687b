import "server-only";
import { notFound } from "next/navigation";
import { cache } from "react";
import { z } from "zod";
import { requireMember } from "@/lib/platform/auth/require-member";
import { inWorkspace } from "@/lib/platform/db/unit-of-work";
import { AppError } from "@/lib/platform/errors/app-error";
import { getPartner } from "./queries/get-partner";
import { listOwners } from "./queries/list-owners";
import { listPartnerEvents } from "./queries/list-partner-events";
import { workspaceFacts } from "./queries/workspace-facts";

async function orNotFound<Value>(read: () => Promise<Value>): Promise<Value> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof AppError && error.code === "not_found") notFound();
    throw error;
  }
}

/** A partner's page: the partner and who can own it. */
export const loadPartner = cache(async (partnerId: string) => {
  const { context } = await requireMember();
  if (!z.uuid().safeParse(partnerId).success) notFound();
  return orNotFound(() =>
    inWorkspace(context, async (work) => ({
      partner: await getPartner(work, partnerId),
      owners: await listOwners(work),
      workspace: await workspaceFacts(work),
    })),
  );
});

/** What happened to a partner, newest first. */
export const loadPartnerTimeline = cache(async (partnerId: string) => {
  const { context } = await requireMember();
  if (!z.uuid().safeParse(partnerId).success) notFound();
  return orNotFound(() =>
    inWorkspace(context, async (work) => ({
      partner: await getPartner(work, partnerId),
      events: await listPartnerEvents(work, partnerId),
      workspace: await workspaceFacts(work),
    })),
  );
});
