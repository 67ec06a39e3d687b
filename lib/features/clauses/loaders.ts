import "server-only";
import { notFound } from "next/navigation";
import { cache } from "react";
import { z } from "zod";
import { requireMember } from "@/lib/platform/auth/require-member";
import type { Work } from "@/lib/platform/command/context";
import { inWorkspace } from "@/lib/platform/db/unit-of-work";
import { AppError } from "@/lib/platform/errors/app-error";
import { getClauseEditor } from "./queries/clause-editor";
import { getClauseLibrary } from "./queries/clause-library";
import { clauseFilterSchema } from "./schema";

async function read<Value>(query: (work: Work) => Promise<Value>): Promise<Value & { timeZone: string }> {
  const { context, member } = await requireMember();
  try {
    return { ...(await inWorkspace(context, query)), timeZone: member.workspace.timeZone };
  } catch (error) {
    if (error instanceof AppError && (error.code === "not_found" || error.code === "forbidden")) notFound();
    throw error;
  }
}

/** The library as the address narrows it; what the address says wrongly narrows nothing. */
export const loadClauseLibrary = cache((text: string | undefined, model: string | undefined) =>
  read((work) => {
    const filter = clauseFilterSchema.safeParse({
      ...(text === undefined ? {} : { text: text.slice(0, 200) }),
      ...(model === undefined ? {} : { model }),
    });
    return getClauseLibrary(work, filter.success ? filter.data : {});
  }),
);

/** The editor of a clause, for a variant or for a new one. */
export const loadClauseEditor = cache((slotKey: string, variantId: string | null) => {
  if (variantId !== null && !z.uuid().safeParse(variantId).success) notFound();
  return read((work) => getClauseEditor(work, slotKey, variantId));
});
