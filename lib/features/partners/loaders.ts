import "server-only";
import { notFound } from "next/navigation";
import { cache } from "react";
import { z } from "zod";
import { can } from "@/lib/domain/access/permissions";
import { requireMember } from "@/lib/platform/auth/require-member";
import { inWorkspace } from "@/lib/platform/db/unit-of-work";
import { AppError } from "@/lib/platform/errors/app-error";
import type { PartnerListDto } from "./dto";
import { getPartner } from "./queries/get-partner";
import { listOwners } from "./queries/list-owners";
import { listPartnerEvents } from "./queries/list-partner-events";
import { listPartnerTypes } from "./queries/list-partner-types";
import { listPartners } from "./queries/list-partners";
import { filterOf, listPartnerViews } from "./queries/partner-views";
import { partnersCsvHead, partnersCsvPage } from "./queries/partners-csv";
import { workspaceFacts } from "./queries/workspace-facts";
import { type PartnerAddress, type PartnerFilter, partnerAddressSchema } from "./schema";

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

/** The partners page for the query of its address. */
export async function loadPartnerList(
  params: Record<string, string | string[] | undefined>,
): Promise<{ address: PartnerAddress; list: PartnerListDto; filter: PartnerFilter }> {
  const { context, member } = await requireMember();
  const address = partnerAddressSchema.parse(params);
  const filter = filterOf(address, member.memberId);
  const list = await inWorkspace(context, async (work): Promise<PartnerListDto> => {
    const { views, total } = await listPartnerViews(work, filter);
    const cursor = address.before ?? address.after;
    const order = { filter, sort: address.sort, direction: address.dir };
    const page = await listPartners(work, { ...order, cursor, goesBack: address.before !== null }).catch(
      (error: unknown) => {
        // A cursor kept from another order of the list: begin at its start instead of showing an error.
        if (error instanceof AppError && error.code === "invalid") return listPartners(work, order);
        throw error;
      },
    );
    const { currency, timeZone } = await workspaceFacts(work);
    return {
      ...page,
      total,
      views,
      owners: await listOwners(work),
      types: await listPartnerTypes(work),
      currency,
      timeZone,
      now: work.clock.now().toISOString(),
      abilities: { edit: can(work.actor, "partner:edit"), import: can(work.actor, "import:run") },
    };
  });
  return { address, list, filter };
}

/** The partners of a view as a CSV file, sent page by page; opening byte order mark so that spreadsheets read UTF-8. */
export async function streamPartnersCsv(params: Record<string, string>): Promise<ReadableStream<Uint8Array>> {
  const { context, member } = await requireMember();
  const address = partnerAddressSchema.parse(params);
  const order = {
    filter: filterOf(address, member.memberId),
    sort: address.sort,
    direction: address.dir,
  };
  const encoder = new TextEncoder();
  let cursor: string | null = null;
  let hasBegun = false;
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const page = await inWorkspace(context, (work) => partnersCsvPage(work, order, cursor));
      controller.enqueue(encoder.encode(`${hasBegun ? "" : `\uFEFF${partnersCsvHead}`}${page.lines}`));
      hasBegun = true;
      cursor = page.next;
      if (cursor === null) controller.close();
    },
  });
}
