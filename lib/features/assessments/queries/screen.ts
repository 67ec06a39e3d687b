import { z } from "zod";
import { can } from "@/lib/domain/access/permissions";
import { screenPartner } from "@/lib/domain/rubric/screen";
import { screenAnswerSchema, screenSchema } from "@/lib/domain/rubric/screen-schema";
import { todayIn } from "@/lib/platform/clock";
import type { Work } from "@/lib/platform/command/context";
import { permit } from "@/lib/platform/command/permit";
import { fromDateColumn } from "@/lib/platform/db/date-column";
import { notFound } from "@/lib/platform/errors/app-error";
import type { ScreeningView, ScreenView } from "../dto";
import { memberNames } from "./rubrics";

/** The questions as they are asked today. */
export async function getScreen(work: Work): Promise<ScreenView> {
  permit(work, "assessment:read");
  const latest = await work.tx.screenVersion.findFirst({
    where: { workspaceId: work.scope.workspaceId },
    orderBy: { version: "desc" },
    select: { version: true, definition: true },
  });
  if (!latest) throw notFound("screen");
  return {
    version: latest.version,
    definition: { ...screenSchema.parse(latest.definition), version: latest.version },
    abilities: { edit: can(work.actor, "rubric:edit"), answer: can(work.actor, "assessment:score") },
  };
}

/** The latest screening of a partner with its reasons in the words of the questions it answered; null before the first. */
export async function latestScreening(work: Work, partnerId: string): Promise<ScreeningView | null> {
  permit(work, "assessment:read");
  const row = await work.tx.screening.findFirst({
    where: { workspaceId: work.scope.workspaceId, partnerId },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    select: {
      id: true,
      answers: true,
      result: true,
      lookAgainOn: true,
      screenedById: true,
      createdAt: true,
      screenVersion: { select: { version: true, definition: true } },
    },
  });
  if (!row) return null;
  const answers = z.array(screenAnswerSchema).parse(row.answers);
  const decided = screenPartner(screenSchema.parse(row.screenVersion.definition), answers, {
    screenedOn: todayIn({ now: () => row.createdAt }, "UTC"),
    lookAgainOn: null,
  });
  const nameOf = await memberNames(work, [row.screenedById]);
  return {
    id: row.id,
    partnerId,
    screenVersion: row.screenVersion.version,
    outcome: row.result,
    lookAgainOn: row.lookAgainOn && fromDateColumn(row.lookAgainOn),
    reasons: decided.ok ? decided.value.reasons : [],
    answers,
    screenedByName: nameOf(row.screenedById),
    createdAt: row.createdAt.toISOString(),
  };
}
