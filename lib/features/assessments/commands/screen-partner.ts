import {
  screenPartner as decideScreen,
  type Screen,
  type ScreenAnswer,
  type ScreenResult,
} from "@/lib/domain/rubric/screen";
import { screenSchema } from "@/lib/domain/rubric/screen-schema";
import { record } from "@/lib/platform/audit/record";
import { todayIn } from "@/lib/platform/clock";
import { actingMember } from "@/lib/platform/command/acting-member";
import type { Work } from "@/lib/platform/command/context";
import { defineCommand } from "@/lib/platform/command/define-command";
import { permit } from "@/lib/platform/command/permit";
import { toDateColumn } from "@/lib/platform/db/date-column";
import { AppError, conflict, invalid, notFound } from "@/lib/platform/errors/app-error";
import { latestScreening } from "../queries/screen";
import { screenPartnerSchema } from "../schema";
import { lockPartner } from "./lock-partner";

async function currentScreen(
  { tx, scope }: Work,
  answeredVersion: number,
): Promise<{ id: string; screen: Screen }> {
  const latest = await tx.screenVersion.findFirst({
    where: { workspaceId: scope.workspaceId },
    orderBy: { version: "desc" },
    select: { id: true, version: true, definition: true },
  });
  if (!latest) throw notFound("screen");
  if (latest.version !== answeredVersion)
    throw conflict(
      `The questions were changed to version ${latest.version} while you answered version ${answeredVersion}. Nothing was decided; your answers are still here to check against the new questions.`,
      { latestVersion: latest.version },
    );
  return { id: latest.id, screen: screenSchema.parse(latest.definition) };
}

async function decide(
  work: Work,
  screen: Screen,
  input: { answers: ScreenAnswer[]; lookAgainOn: string | null },
): Promise<ScreenResult & { outcome: NonNullable<ScreenResult["outcome"]> }> {
  const { timeZone } = await work.tx.workspace.findUniqueOrThrow({
    where: { id: work.scope.workspaceId },
    select: { timeZone: true },
  });
  const decided = decideScreen(screen, input.answers, {
    screenedOn: todayIn(work.clock, timeZone),
    lookAgainOn: input.lookAgainOn,
  });
  if (!decided.ok) throw invalid(decided.refusal);
  const { outcome, unanswered } = decided.value;
  if (outcome !== null) return { ...decided.value, outcome };
  const open = screen.questions.filter(({ key }) => unanswered.includes(key));
  throw new AppError(
    "invalid",
    `${open.length === 1 ? "One question is" : `${open.length} questions are`} still open, so nothing was decided. "Not known yet" is an answer too.`,
    {
      problems: open.map(({ key, question }) => ({
        path: `answers.${key}`,
        message: `Still open: ${question}`,
      })),
    },
  );
}

/** Screens a partner: keeps the answers and writes the outcome, and the day to look again, on the partner. */
export const screenPartner = defineCommand({
  name: "partner.screen",
  input: screenPartnerSchema,
  async run(work, input) {
    const { tx, scope, clock } = work;
    const { workspaceId } = scope;
    const partner = await lockPartner(work, input.partnerId);
    permit(work, "assessment:score");
    const { id: screenVersionId, screen } = await currentScreen(work, input.screenVersion);
    const { outcome, lookAgainOn, reasons } = await decide(work, screen, input);
    const lookAgainColumn = lookAgainOn === null ? null : toDateColumn(lookAgainOn);
    await tx.screening.create({
      data: {
        workspaceId,
        partnerId: partner.id,
        screenVersionId,
        answers: input.answers,
        result: outcome,
        lookAgainOn: lookAgainColumn,
        screenedById: actingMember(work),
        createdAt: clock.now(),
      },
      select: { id: true },
    });
    await tx.partner.update({
      where: { workspaceId_id: { workspaceId, id: partner.id } },
      data: {
        screenResult: outcome,
        lookAgainOn: lookAgainColumn,
        updatedAt: clock.now(),
        version: { increment: 1 },
      },
      select: { id: true },
    });
    await record(work, {
      action: "partner.screened",
      objectKind: "partner",
      objectId: partner.id,
      detail: {
        outcome,
        lookAgainOn,
        reasons: reasons.map(({ questionKey, answer }) => `${questionKey}: ${answer}`),
      },
    });
    const screening = await latestScreening(work, partner.id);
    if (!screening) throw notFound("screening");
    return screening;
  },
});
