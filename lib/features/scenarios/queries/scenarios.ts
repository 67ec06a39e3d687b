import { can } from "@/lib/domain/access/permissions";
import { assumptionsSchema } from "@/lib/domain/economics/assumptions";
import { uncertaintySchema } from "@/lib/domain/economics/risk/uncertainty";
import { fixedBecause, readRunningPaper } from "@/lib/features/term-sheets/queries/fixed-because";
import { readStoredSheet } from "@/lib/features/term-sheets/queries/stored-sheet";
import type { Work } from "@/lib/platform/command/context";
import { permit } from "@/lib/platform/command/permit";
import { notFound } from "@/lib/platform/errors/app-error";
import type { DealEconomicsDto, ScenarioDto } from "../dto";

const columns = {
  id: true,
  name: true,
  assumptions: true,
  uncertainties: true,
  discountPercent: true,
  version: true,
  updatedAt: true,
  updatedByName: true,
} as const;

type StoredScenario = {
  id: string;
  name: string;
  assumptions: unknown;
  uncertainties: unknown;
  discountPercent: { toString(): string };
  version: number;
  updatedAt: Date;
  updatedByName: string;
};

const toDto = (row: StoredScenario): ScenarioDto => ({
  ...row,
  assumptions: assumptionsSchema.parse(row.assumptions),
  uncertainties: uncertaintySchema.array().parse(row.uncertainties),
  discountPercent: row.discountPercent.toString(),
  updatedAt: row.updatedAt.toISOString(),
});

/** The scenarios of a deal, in the order they were written down. Throws `not_found` for an unknown deal. */
export async function listScenarios(work: Work, dealId: string): Promise<ScenarioDto[]> {
  permit(work, "scenario:read", { dealId });
  const { workspaceId } = work.scope;
  const deal = await work.tx.deal.findUnique({
    where: { workspaceId_id: { workspaceId, id: dealId } },
    select: { id: true },
  });
  if (!deal) throw notFound("deal");
  const rows = await work.tx.scenario.findMany({
    where: { workspaceId, dealId },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: columns,
  });
  return rows.map(toDto);
}

/** One scenario. Throws `not_found`. */
export async function getScenario(work: Work, dealId: string, scenarioId: string): Promise<ScenarioDto> {
  permit(work, "scenario:read", { dealId });
  const row = await work.tx.scenario.findFirst({
    where: { workspaceId: work.scope.workspaceId, dealId, id: scenarioId },
    select: columns,
  });
  if (!row) throw notFound("scenario");
  return toDto(row);
}

/** Terms and scenarios of a deal together. Throws `not_found`. */
export async function getDealEconomics(work: Work, dealId: string): Promise<DealEconomicsDto> {
  permit(work, "scenario:read", { dealId });
  const { workspaceId } = work.scope;
  const deal = await work.tx.deal.findUnique({
    where: { workspaceId_id: { workspaceId, id: dealId } },
    select: { stage: true, currency: true },
  });
  if (!deal) throw notFound("deal");
  const { sheet, version } = await readStoredSheet(work, dealId);
  const isFixed = fixedBecause(deal.stage, await readRunningPaper(work, dealId)) !== null;
  return {
    dealId,
    currency: deal.currency,
    sheet,
    sheetVersion: version,
    scenarios: await listScenarios(work, dealId),
    abilities: {
      edit: can(work.actor, "scenario:edit", { dealId }),
      editTerms: !isFixed && can(work.actor, "term_sheet:edit", { dealId }),
    },
  };
}
