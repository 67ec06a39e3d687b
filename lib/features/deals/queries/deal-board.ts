import type { z } from "zod";
import { can } from "@/lib/domain/access/permissions";
import type { DealFacts } from "@/lib/domain/deal/deal-facts";
import { documentSequencePresets } from "@/lib/domain/deal/document-sequence";
import { gates } from "@/lib/domain/deal/gates";
import { type PartnershipModel, partnershipModels } from "@/lib/domain/deal/partnership-model";
import { type RoadStage, roadStages } from "@/lib/domain/deal/stage";
import { stageLabels } from "@/lib/domain/deal/stage-label";
import { stageAfter } from "@/lib/domain/deal/stage-machine";
import type { Work } from "@/lib/platform/command/context";
import { permit } from "@/lib/platform/command/permit";
import { Prisma } from "@/prisma/generated/client";
import type { BoardColumnDto, BoardDto, DealCardDto, DealRowDto } from "../dto";
import { boardSchema, type DealFilter } from "../schema";
import { boardSummary } from "./board-summary";
import { dealConditions } from "./deal-conditions";
import { readManyDealFacts } from "./deal-facts";
import { gateDto } from "./deal-gate";
import { isRoadStage } from "./deal-momentum";
import { readDealRows } from "./deal-rows";
import { dealWarnings } from "./deal-warnings";

const cardsPerColumn = 12;
const cardsOfOpenColumn = 100;

/** The oldest deals of each stage, so many per column, in one statement. */
async function cardIds(work: Work, filter: DealFilter, more: RoadStage | null): Promise<string[]> {
  const columns = roadStages
    .filter((stage) => stage !== "live" && (filter.stage === undefined || filter.stage === stage))
    .map(
      (stage) => Prisma.sql`(SELECT d.id FROM deal d
        WHERE ${dealConditions(work, { ...filter, stage })}
        ORDER BY d.mutual_interest_on, d.id LIMIT ${stage === more ? cardsOfOpenColumn : cardsPerColumn})`,
    );
  if (columns.length === 0) return [];
  const rows = await work.tx.$queryRaw<{ id: string }[]>(Prisma.join(columns, " UNION ALL "));
  return rows.map((row) => row.id);
}

function cardDto(row: DealRowDto, facts: DealFacts | undefined): DealCardDto {
  const next = isRoadStage(row.stage) ? stageAfter(row.stage) : null;
  return {
    ...row,
    gate: facts && next ? gateDto(row.id, facts, next) : null,
    warnings: facts ? dealWarnings(row, facts) : [],
  };
}

function planRange(stage: RoadStage, model: PartnershipModel | undefined): BoardColumnDto["planDays"] {
  const days = (model ? [model] : partnershipModels).flatMap((each) => {
    const plan: Partial<Record<RoadStage, number>> = documentSequencePresets[each].planDaysByStage;
    const planned = plan[stage];
    return planned ? [planned] : [];
  });
  return days.length === 0 ? null : { min: Math.min(...days), max: Math.max(...days) };
}

/** The board: every stage of the road with its totals and its oldest deals, each with its gate and its warnings. */
export async function getDealBoard(work: Work, input: z.input<typeof boardSchema>): Promise<BoardDto> {
  permit(work, "deal:read");
  const { filter, more } = boardSchema.parse(input);
  const summary = await boardSummary(work, filter);
  const ids = await cardIds(work, filter, more);
  const rows = await readDealRows(work, ids);
  const facts = await readManyDealFacts(work, ids);
  return {
    summary,
    columns: roadStages.map((stage) => ({
      stage,
      label: stageLabels[stage],
      total: summary.stages.find((each) => each.stage === stage) ?? { stage, count: 0, values: [] },
      planDays: planRange(stage, filter.model),
      gateLabels: gates.find((gate) => gate.into === stage)?.conditions.map(({ label }) => label) ?? [],
      cards: rows.filter((row) => row.stage === stage).map((row) => cardDto(row, facts.get(row.id))),
    })),
    abilities: { open: can(work.actor, "deal:open"), advance: can(work.actor, "deal:advance") },
  };
}
