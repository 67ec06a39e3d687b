import "server-only";
import { notFound } from "next/navigation";
import { cache } from "react";
import { z } from "zod";
import { activityGroupKeys } from "@/lib/domain/audit/activity-sentence";
import { requireMember } from "@/lib/platform/auth/require-member";
import type { Work } from "@/lib/platform/command/context";
import { inWorkspace } from "@/lib/platform/db/unit-of-work";
import { AppError } from "@/lib/platform/errors/app-error";
import { dealActivity } from "./queries/deal-activity";
import { getDealHeader } from "./queries/deal-header";
import { getDealOverview } from "./queries/deal-overview";

/** Reads for the signed-in member; what they may not see does not exist. */
async function read<Value>(query: (work: Work) => Promise<Value>): Promise<Value> {
  const { context } = await requireMember();
  try {
    return await inWorkspace(context, query);
  } catch (error) {
    if (error instanceof AppError && error.code === "not_found") notFound();
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
