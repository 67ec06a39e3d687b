import "server-only";
import { notFound } from "next/navigation";
import { cache } from "react";
import { z } from "zod";
import type { LibraryClause } from "@/lib/domain/document/library/library-clause";
import { requireMember } from "@/lib/platform/auth/require-member";
import type { Work } from "@/lib/platform/command/context";
import { inWorkspace } from "@/lib/platform/db/unit-of-work";
import { AppError } from "@/lib/platform/errors/app-error";
import { getNewTextEditor, getVariantEditor } from "./queries/clause-editor";
import { getClauseLibrary } from "./queries/clause-library";
import { readDealLibrary } from "./queries/resolved-clauses";
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

const isId = (text: string): boolean => z.uuid().safeParse(text).success;
const dealOf = (text: string | undefined): string | null => (text !== undefined && isId(text) ? text : null);

/** The editor of a variant, tried on the terms of a deal when the address names one. */
export const loadVariantEditor = cache((variantId: string, dealId: string | undefined) => {
  if (!isId(variantId)) notFound();
  return read((work) => getVariantEditor(work, variantId, dealOf(dealId)));
});

/** The editor for a new text: a variant of the clause, or a clause of the workspace's own in the section. */
export const loadNewTextEditor = cache((key: string, isOwn: boolean, dealId: string | undefined) =>
  read((work) => getNewTextEditor(work, key, isOwn, dealOf(dealId))),
);

/** The texts of the library that a deal's documents are compiled with, for the preview beside the form. */
export const loadDealLibrary = cache(async (dealId: string): Promise<LibraryClause[]> => {
  if (!isId(dealId)) notFound();
  const { library } = await read(async (work) => ({ library: await readDealLibrary(work, dealId) }));
  return library;
});
