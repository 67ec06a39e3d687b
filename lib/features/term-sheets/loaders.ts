import "server-only";
import { notFound } from "next/navigation";
import { cache } from "react";
import { z } from "zod";
import { requireMember } from "@/lib/platform/auth/require-member";
import { inWorkspace } from "@/lib/platform/db/unit-of-work";
import { AppError } from "@/lib/platform/errors/app-error";
import type { TermSheetDto } from "./dto";
import { getTermSheet } from "./queries/term-sheet";

/** The terms of a deal as the signed-in member may see them; what they may not see does not exist. */
export const loadTermSheet = cache(async (dealId: string): Promise<TermSheetDto> => {
  const { context } = await requireMember();
  if (!z.uuid().safeParse(dealId).success) notFound();
  try {
    return await inWorkspace(context, (work) => getTermSheet(work, dealId));
  } catch (error) {
    if (error instanceof AppError && (error.code === "not_found" || error.code === "forbidden")) notFound();
    throw error;
  }
});
