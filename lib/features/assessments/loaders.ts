import "server-only";
import { notFound } from "next/navigation";
import { cache } from "react";
import { z } from "zod";
import { requireMember } from "@/lib/platform/auth/require-member";
import type { Work } from "@/lib/platform/command/context";
import { inWorkspace } from "@/lib/platform/db/unit-of-work";
import { AppError } from "@/lib/platform/errors/app-error";
import { getScoreCard } from "./queries/assessments";
import { compareAssessments } from "./queries/compare-assessments";
import { getRubricVersion, listRubrics } from "./queries/rubrics";
import { getScreen } from "./queries/screen";

const isId = (text: string): boolean => z.uuid().safeParse(text).success;

async function read<Value>(query: (work: Work) => Promise<Value>): Promise<Value> {
  const { context } = await requireMember();
  try {
    return await inWorkspace(context, query);
  } catch (error) {
    if (error instanceof AppError && (error.code === "not_found" || error.code === "forbidden")) notFound();
    throw error;
  }
}

/** The score card of a partner: the named assessment, or the one that matters now. */
export const loadScoreCard = cache(async (partnerId: string, assessmentId: string | null = null) => {
  if (!isId(partnerId) || (assessmentId !== null && !isId(assessmentId))) notFound();
  return read((work) => getScoreCard(work, partnerId, assessmentId));
});

/** The rubrics of the library, and the screen's questions. */
export const loadRubrics = cache(() =>
  read(async (work) => ({ rubrics: await listRubrics(work), screen: await getScreen(work) })),
);

/** What a new rubric begins from: the one named in the address, else the default; and the others, to differ from. */
export const loadNewRubric = cache(async (from: string | undefined) => {
  if (from !== undefined && !isId(from)) notFound();
  return read(async (work) => {
    const rubrics = await listRubrics(work);
    const [first] = rubrics;
    if (!first) notFound();
    return { rubrics, start: await getRubricVersion(work, from ?? first.id) };
  });
});

/** One version of a rubric; the latest unless the address names a whole number. */
export const loadRubricVersion = cache(async (rubricId: string, version: string | undefined) => {
  if (!isId(rubricId) || (version !== undefined && !/^[1-9]\d{0,5}$/.test(version))) notFound();
  return read((work) => getRubricVersion(work, rubricId, version === undefined ? null : Number(version)));
});

/** Partners side by side, or a sentence why they cannot be; `ids` as it stands in the address. */
export const loadComparison = cache(async (ids: string) => {
  const partnerIds = [...new Set(ids.split(",").filter(isId))];
  if (partnerIds.length === 0 || partnerIds.length > 4) {
    await requireMember();
    return { comparison: null, chosenCount: partnerIds.length };
  }
  const comparison = await read((work) => compareAssessments(work, partnerIds));
  return { comparison, chosenCount: partnerIds.length };
});
