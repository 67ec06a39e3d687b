import { z } from "zod";
import { can } from "@/lib/domain/access/permissions";
import { fragilityOf } from "@/lib/domain/rubric/fragility";
import { scoreAssessment } from "@/lib/domain/rubric/score";
import { criterionScoreSchema } from "@/lib/domain/rubric/score-schema";
import { todayIn } from "@/lib/platform/clock";
import type { Work } from "@/lib/platform/command/context";
import { permit } from "@/lib/platform/command/permit";
import { fromDateColumn } from "@/lib/platform/db/date-column";
import { fromTierColumn } from "@/lib/platform/db/tier-column";
import { notFound } from "@/lib/platform/errors/app-error";
import type { AssessmentSummary, AssessmentView, ScoreCardView } from "../dto";
import { blindScoringOf, listAssessors } from "./blind-cards";
import { memberNames, readRubric } from "./rubrics";
import { getScreen, latestScreening } from "./screen";

/** More than a partner collects in ten years of quarters. */
const mostListed = 100;

const summaryColumns = {
  id: true,
  partnerId: true,
  state: true,
  score: true,
  scoreLow: true,
  scoreHigh: true,
  tier: true,
  overrideTier: true,
  createdAt: true,
  settledAt: true,
  assessor: { select: { name: true } },
  rubricVersion: { select: { version: true, rubric: { select: { id: true, key: true, name: true } } } },
} as const;

const summaryRows = (work: Work, partnerId: string) =>
  work.tx.assessment.findMany({
    where: { workspaceId: work.scope.workspaceId, partnerId },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: mostListed,
    select: summaryColumns,
  });
type SummaryRow = Awaited<ReturnType<typeof summaryRows>>[number];

const summaryOf = (row: SummaryRow): AssessmentSummary => ({
  id: row.id,
  partnerId: row.partnerId,
  rubric: { ...row.rubricVersion.rubric, version: row.rubricVersion.version },
  state: row.state,
  score: row.score?.toFixed(3) ?? null,
  low: row.scoreLow.toFixed(3),
  high: row.scoreHigh.toFixed(3),
  tier: row.tier && fromTierColumn(row.tier),
  overrideTier: row.overrideTier && fromTierColumn(row.overrideTier),
  assessorName: row.assessor.name,
  createdAt: row.createdAt.toISOString(),
  settledAt: row.settledAt?.toISOString() ?? null,
});

const partnerRow = (work: Work, partnerId: string) =>
  work.tx.partner.findUnique({
    where: { workspaceId_id: { workspaceId: work.scope.workspaceId, id: partnerId } },
    select: {
      id: true,
      name: true,
      expectedAnnualRevenue: true,
      currency: true,
      screenResult: true,
      lookAgainOn: true,
      assessmentId: true,
    },
  });

/** The assessments of one partner, latest first, at most a hundred. */
export async function listAssessments(work: Work, partnerId: string): Promise<AssessmentSummary[]> {
  permit(work, "assessment:read");
  if (!(await partnerRow(work, partnerId))) throw notFound("partner");
  return (await summaryRows(work, partnerId)).map(summaryOf);
}

/** One assessment with the rubric version it was scored with, exact figures and what the asker may do. */
export async function getAssessment(work: Work, assessmentId: string): Promise<AssessmentView> {
  permit(work, "assessment:read");
  const row = await work.tx.assessment.findUnique({
    where: { workspaceId_id: { workspaceId: work.scope.workspaceId, id: assessmentId } },
    select: {
      ...summaryColumns,
      version: true,
      scores: true,
      overrideReason: true,
      overrideById: true,
      overriddenAt: true,
      partner: { select: { assessmentId: true } },
      rubricVersion: {
        select: { version: true, definition: true, rubric: { select: { id: true, key: true, name: true } } },
      },
    },
  });
  if (!row) throw notFound("assessment");
  const { definition, ...rubricVersion } = row.rubricVersion;
  const rubric = readRubric(definition, rubricVersion.version);
  const scores = z.array(criterionScoreSchema).parse(row.scores);
  const result = scoreAssessment(rubric, scores);
  const summary = summaryOf({ ...row, rubricVersion });
  const nameOf = await memberNames(work, [row.overrideById]);
  const isDraft = row.state === "draft";
  const isCurrent = row.partner.assessmentId === row.id;
  const mayScore = can(work.actor, "assessment:score");
  const blind = await blindScoringOf(work, { id: row.id, isDraft }, rubric);
  const isOpen = isDraft && (blind === null || blind.isRevealed);
  return {
    ...summary,
    version: row.version,
    rubricDefinition: rubric,
    scores,
    exact: { score: result.score, range: result.range },
    isCloseCall: fragilityOf(rubric, scores)?.isCloseCall ?? false,
    isCurrent,
    override:
      summary.overrideTier === null
        ? null
        : {
            tier: summary.overrideTier,
            reason: row.overrideReason ?? "",
            byName: nameOf(row.overrideById),
            at: (row.overriddenAt ?? row.createdAt).toISOString(),
          },
    blind,
    abilities: {
      score: isOpen && mayScore,
      settle: isOpen && mayScore,
      override: isCurrent && can(work.actor, "tier:override"),
      restart: !isDraft && mayScore,
    },
  };
}

/**
 * What the score card of a partner shows: the named assessment, or the open draft, or else the current one; with the
 * screen, earlier assessments and the rubrics a new one can begin with.
 */
export async function getScoreCard(
  work: Work,
  partnerId: string,
  assessmentId: string | null = null,
): Promise<ScoreCardView> {
  permit(work, "assessment:read");
  const partner = await partnerRow(work, partnerId);
  if (!partner) throw notFound("partner");
  const history = await listAssessments(work, partnerId);
  if (assessmentId !== null && !history.some(({ id }) => id === assessmentId)) throw notFound("assessment");
  const shown = assessmentId ?? history.find(({ state }) => state === "draft")?.id ?? partner.assessmentId;
  const { timeZone } = await work.tx.workspace.findUniqueOrThrow({
    where: { id: work.scope.workspaceId },
    select: { timeZone: true },
  });
  const rubrics = await work.tx.rubric.findMany({
    where: { workspaceId: work.scope.workspaceId, archivedAt: null },
    orderBy: [{ isDefault: "desc" }, { name: "asc" }],
    select: { id: true, name: true, latestVersion: true, isDefault: true },
  });
  return {
    partner: {
      id: partner.id,
      name: partner.name,
      expectedAnnualRevenue: partner.expectedAnnualRevenue && {
        amount: partner.expectedAnnualRevenue.toFixed(),
        currency: partner.currency,
      },
      screenResult: partner.screenResult,
      lookAgainOn: partner.lookAgainOn && fromDateColumn(partner.lookAgainOn),
    },
    assessment: shown === null ? null : await getAssessment(work, shown),
    screening: await latestScreening(work, partnerId),
    screen: await getScreen(work),
    history,
    rubrics: rubrics.map(({ latestVersion, ...rubric }) => ({ ...rubric, version: latestVersion })),
    assessors: await listAssessors(work),
    timeZone,
    today: todayIn(work.clock, timeZone),
    abilities: { score: can(work.actor, "assessment:score") },
  };
}
