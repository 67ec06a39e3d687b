import "server-only";
import { notFound } from "next/navigation";
import { cache } from "react";
import { z } from "zod";
import { activityGroupKeys } from "@/lib/domain/audit/activity-sentence";
import { requireMember } from "@/lib/platform/auth/require-member";
import type { Work } from "@/lib/platform/command/context";
import { inWorkspace } from "@/lib/platform/db/unit-of-work";
import { AppError } from "@/lib/platform/errors/app-error";
import { boardSummary } from "./queries/board-summary";
import { dealActivity } from "./queries/deal-activity";
import { getDealBoard } from "./queries/deal-board";
import { getDealChoices } from "./queries/deal-choices";
import { getDealHeader } from "./queries/deal-header";
import { getDealOverview } from "./queries/deal-overview";
import { listDeals } from "./queries/list-deals";
import { findPartner, searchPartners } from "./queries/search-partners";
import { dealFilterSchema, dealsAddressSchema } from "./schema";

/** Reads for the signed-in member; what they may not see does not exist. */
async function read<Value>(query: (work: Work) => Promise<Value>): Promise<Value> {
  const { context } = await requireMember();
  try {
    return await inWorkspace(context, query);
  } catch (error) {
    if (error instanceof AppError && (error.code === "not_found" || error.code === "forbidden")) notFound();
    throw error;
  }
}

const idOr404 = (id: string): string => (z.uuid().safeParse(id).success ? id : notFound());

/** The head of a deal, once per request: layout and pages share it. */
export const loadDealHeader = cache((dealId: string) => read((work) => getDealHeader(work, idOr404(dealId))));

/** The first page of a deal. */
export const loadDealOverview = cache((dealId: string) =>
  read((work) => getDealOverview(work, idOr404(dealId))),
);

const activityParams = z.object({
  show: z.enum(activityGroupKeys).nullable().catch(null).default(null),
  before: z
    .string()
    .regex(/^\d{1,18}$/)
    .nullable()
    .catch(null)
    .default(null),
});

/** The trail of a deal, narrowed by `show` and paged by `before`; unknown values in the address are passed over. */
export async function loadDealActivity(dealId: string, query: Record<string, unknown>) {
  const { show, before } = activityParams.parse(query);
  return read((work) =>
    dealActivity(work, idOr404(dealId), { group: show, before: before === null ? null : BigInt(before) }),
  );
}

/** Board or table over one filter, as the address says. A cursor that fits no more starts from the first page. */
export async function loadDealsPage(params: Record<string, unknown>) {
  const address = dealsAddressSchema.parse(params);
  const { view, sort, order, after, more, ...wanted } = address;
  const filter = dealFilterSchema.parse(
    Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined)),
  );
  return read(async (work) => {
    const choices = await getDealChoices(work);
    if (view === "board")
      return { view, address, choices, board: await getDealBoard(work, { filter, more: more ?? null }) };
    const list = { filter, sort, isDescending: order === "down" };
    const firstPage = () => listDeals(work, list);
    const page = after
      ? await listDeals(work, { ...list, after }).catch((error: unknown) => {
          if (error instanceof AppError && error.code === "invalid") return firstPage();
          throw error;
        })
      : await firstPage();
    return { view, address, choices, page, summary: await boardSummary(work, filter) };
  });
}

/** What the form for a new deal begins with; `partnerId` is taken over from where the person came. */
export async function loadNewDeal(partnerId: string | null) {
  return read(async (work) => {
    const choices = await getDealChoices(work);
    if (!choices.abilities.open) return notFound();
    const known = z.uuid().safeParse(partnerId);
    return {
      choices,
      partners: await searchPartners(work, ""),
      partner: known.success ? await findPartner(work, known.data) : null,
    };
  });
}
