import "server-only";
import { notFound } from "next/navigation";
import { cache } from "react";
import { z } from "zod";
import { requireMember } from "@/lib/platform/auth/require-member";
import { inWorkspace } from "@/lib/platform/db/unit-of-work";
import { AppError } from "@/lib/platform/errors/app-error";
import type { DealEconomicsDto } from "./dto";
import { getDealEconomics } from "./queries/scenarios";

/** What the economics of a deal are computed from; what the member may not see does not exist. */
export const loadDealEconomics = cache(async (dealId: string): Promise<DealEconomicsDto> => {
  const { context } = await requireMember();
  if (!z.uuid().safeParse(dealId).success) notFound();
  try {
    return await inWorkspace(context, (work) => getDealEconomics(work, dealId));
  } catch (error) {
    if (error instanceof AppError && (error.code === "not_found" || error.code === "forbidden")) notFound();
    throw error;
  }
});
