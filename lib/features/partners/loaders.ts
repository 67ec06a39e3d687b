import "server-only";
import { notFound } from "next/navigation";
import { cache } from "react";
import { z } from "zod";
import { can } from "@/lib/domain/access/permissions";
import { csvLine } from "@/lib/domain/partner/csv-cell";
import { requireMember } from "@/lib/platform/auth/require-member";
import { inWorkspace } from "@/lib/platform/db/unit-of-work";
import { AppError } from "@/lib/platform/errors/app-error";
import type { ImportDto, ImportPreviewDto, ImportRowDto, PartnerListDto } from "./dto";
import { getImport, listImportRows, listImports } from "./queries/get-import";
import { getPartner } from "./queries/get-partner";
import { listOwners } from "./queries/list-owners";
import { listPartnerEvents } from "./queries/list-partner-events";
import { listPartnerTypes } from "./queries/list-partner-types";
import { listPartners } from "./queries/list-partners";
import { filterOf, listPartnerViews } from "./queries/partner-views";
import { partnersCsvHead, partnersCsvPage } from "./queries/partners-csv";
import { previewImport } from "./queries/preview-import";
import { listTierGroups } from "./queries/tier-groups";
import { workspaceFacts } from "./queries/workspace-facts";
import {
  type ImportRowsAddress,
  importRowsAddressSchema,
  type PartnerAddress,
  type PartnerFilter,
  partnerAddressSchema,
} from "./schema";

async function orNotFound<Value>(read: () => Promise<Value>): Promise<Value> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof AppError && (error.code === "not_found" || error.code === "forbidden")) notFound();
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
    const order = { filter, sort: address.sort, direction: address.dir, groupBy: address.group };
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
      groups: address.group === null ? [] : await listTierGroups(work, filter),
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
    groupBy: address.group,
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

/** The first page of an import: where a list is chosen, and what was imported before. */
export async function loadImports(): Promise<{ imports: ImportDto[]; timeZone: string }> {
  const { context } = await requireMember();
  return orNotFound(() =>
    inWorkspace(context, async (work) => ({
      imports: await listImports(work),
      timeZone: (await workspaceFacts(work)).timeZone,
    })),
  );
}

/** An uploaded list with the mapping we suggest, or the sentence that says why it cannot be imported. */
export async function loadImportPreview(
  fileId: string,
): Promise<{ preview: ImportPreviewDto | null; refusal: string | null }> {
  const { context } = await requireMember();
  if (!z.uuid().safeParse(fileId).success) notFound();
  try {
    return { preview: await orNotFound(() => previewImport(context, fileId)), refusal: null };
  } catch (error) {
    if (error instanceof AppError && error.code === "invalid")
      return { preview: null, refusal: error.message };
    throw error;
  }
}

const shownImportRows = 100;

/** An import with its counts and the rows of one outcome. */
export async function loadImport(
  importId: string,
  params: Record<string, string | string[] | undefined>,
): Promise<{ result: ImportDto; rows: ImportRowDto[]; address: ImportRowsAddress; mayUndo: boolean }> {
  const { context } = await requireMember();
  if (!z.uuid().safeParse(importId).success) notFound();
  const address = importRowsAddressSchema.parse(params);
  return orNotFound(() =>
    inWorkspace(context, async (work) => ({
      result: await getImport(work, importId),
      rows: await listImportRows(work, importId, {
        outcome: address.outcome,
        afterRow: address.after,
        limit: shownImportRows,
      }),
      address,
      mayUndo: can(work.actor, "import:run"),
    })),
  );
}

/** Rows of an import as a CSV file, sent page by page. */
export async function streamImportRowsCsv(
  importId: string,
  params: Record<string, string>,
): Promise<ReadableStream<Uint8Array>> {
  const { context } = await requireMember();
  if (!z.uuid().safeParse(importId).success) notFound();
  const { outcome } = importRowsAddressSchema.parse(params);
  await orNotFound(() => inWorkspace(context, (work) => getImport(work, importId)));
  const encoder = new TextEncoder();
  let afterRow = 0;
  return new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(encoder.encode(`\uFEFF${csvLine(["Row", "Outcome", "Reason"])}`));
    },
    async pull(controller) {
      const page = { outcome, afterRow, limit: 1000 };
      const rows = await inWorkspace(context, (work) => listImportRows(work, importId, page));
      const last = rows.at(-1);
      if (!last) return controller.close();
      afterRow = last.rowNumber;
      const lines = rows.map((row) => csvLine([String(row.rowNumber), row.outcome, row.message]));
      controller.enqueue(encoder.encode(lines.join("")));
    },
  });
}
