import { can } from "@/lib/domain/access/permissions";
import { acceptanceState } from "@/lib/domain/approval/risk-acceptance";
import {
  type DocumentKind,
  documentSequencePresets,
  documentsInOrder,
} from "@/lib/domain/deal/document-sequence";
import type { PartnershipModel } from "@/lib/domain/deal/partnership-model";
import { acceptableKindOf } from "@/lib/domain/playbook/acceptable-kind";
import type { DealPromises } from "@/lib/domain/playbook/radar/promise";
import type { LintContext } from "@/lib/domain/playbook/rule";
import { ruleIn } from "@/lib/domain/playbook/rule-in";
import type { CalendarDateText } from "@/lib/domain/shared/calendar";
import { measureCompleteness } from "@/lib/domain/term-sheet/completeness";
import { pathLabel } from "@/lib/domain/term-sheet/describe-change";
import type { TermSheet } from "@/lib/domain/term-sheet/term-sheet";
import { readLintContext } from "@/lib/features/playbook/queries/lint-context";
import type { Work } from "@/lib/platform/command/context";
import { permit } from "@/lib/platform/command/permit";
import { notFound } from "@/lib/platform/errors/app-error";
import type { AcceptanceDto, FindingDto, TermSheetDto } from "../dto";
import { takerFor } from "./acceptable";
import { readAcceptances, toAcceptance } from "./acceptances";
import { fixedBecause, readRunningPaper } from "./fixed-because";
import { keyedFindings } from "./keyed-findings";
import { readStoredSheet } from "./stored-sheet";
import { readLastEdits } from "./term-history";
import { readToday } from "./today";

/** The first paper of the model's sequence that is not signed by everyone; the agreement once all are. */
async function nextDocument(work: Work, dealId: string, model: PartnershipModel): Promise<DocumentKind> {
  const signed = await work.tx.envelope.findMany({
    where: { workspaceId: work.scope.workspaceId, dealId, state: "completed" },
    select: { documentKind: true },
  });
  const sequence = documentSequencePresets[model];
  const isSigned = (kind: DocumentKind) => signed.some(({ documentKind }) => documentKind === kind);
  return documentsInOrder(sequence).find((kind) => !isSigned(kind)) ?? sequence.agreement;
}

function findingDtos(
  sheet: TermSheet,
  context: LintContext,
  acceptances: readonly AcceptanceDto[],
  today: CalendarDateText,
): FindingDto[] {
  return keyedFindings(sheet, context).map((finding) => {
    const rule = ruleIn(context, finding.ruleId);
    const kind = acceptableKindOf(finding);
    const state = kind && acceptanceState({ key: finding.key, kind }, acceptances.map(toAcceptance), today);
    return {
      key: finding.key,
      ruleId: finding.ruleId,
      title: rule?.title ?? finding.message,
      severity: finding.severity,
      source: rule?.source ?? "house",
      path: finding.path,
      label: pathLabel(sheet, finding.path),
      message: finding.message,
      relatedPaths: [...(finding.relatedPaths ?? [])],
      suggestion: finding.suggestion ?? null,
      otherDeal: finding.otherDeal ? { ...finding.otherDeal } : null,
      fix: finding.fix ? (structuredClone(finding.fix) as FindingDto["fix"]) : null,
      waitingFor: state ? [...state.waitingFor] : [],
      isAccepted: state?.isAccepted ?? false,
    };
  });
}

/** The form compares with at most so many other deals while one types; the server compares with all. */
const maxOtherDeals = 200;

/** What the form lints with: those deals first that bind us, then the live ones. */
function lintDto({
  severities,
  bands,
  wordingRules,
  otherDeals,
  partnerName,
}: LintContext): TermSheetDto["lint"] {
  const weight = ({ isLive, promises }: DealPromises): number =>
    Number(promises.some(({ kind }) => kind !== "business" && kind !== "offer")) * 2 + Number(isLive);
  const nearest = (otherDeals ?? [])
    .toSorted((one, other) => weight(other) - weight(one))
    .slice(0, maxOtherDeals);
  return {
    severities: { ...severities },
    bands: { ...bands },
    wordingRules: [...(wordingRules ?? [])],
    partnerName: partnerName ?? "",
    otherDeals: nearest.map(({ dealId, dealTitle, partnerName: name, isLive, promises }) => ({
      dealId,
      dealTitle,
      partnerName: name,
      isLive,
      promises: [...promises],
    })),
  };
}

/** Completeness and findings of a sheet; REST shows them without the rest. */
export async function listFindings(work: Work, dealId: string): Promise<FindingDto[]> {
  permit(work, "term_sheet:read", { dealId });
  const context = await readLintContext(work, dealId);
  if (!context) throw notFound("deal");
  const { sheet } = await readStoredSheet(work, dealId);
  return findingDtos(sheet, context, await readAcceptances(work, dealId), await readToday(work));
}

/** A deal's terms, what is missing, what the linter says, who wrote what last. Throws `not_found`. */
export async function getTermSheet(work: Work, dealId: string): Promise<TermSheetDto> {
  permit(work, "term_sheet:read", { dealId });
  const { tx, scope, actor } = work;
  const deal = await tx.deal.findUnique({
    where: { workspaceId_id: { workspaceId: scope.workspaceId, id: dealId } },
    select: { title: true, model: true, stage: true, currency: true, workspace: { select: { name: true } } },
  });
  if (!deal) throw notFound("deal");
  const { sheet, version, updatedAt } = await readStoredSheet(work, dealId);
  const acceptances = await readAcceptances(work, dealId);
  const context = (await readLintContext(work, dealId)) ?? { model: deal.model };
  const today = await readToday(work);
  return {
    dealId,
    dealTitle: deal.title,
    model: deal.model,
    stage: deal.stage,
    currency: deal.currency,
    ourName: deal.workspace.name,
    documentKind: await nextDocument(work, dealId, deal.model),
    today,
    version,
    updatedAt: updatedAt.toISOString(),
    sheet,
    completeness: measureCompleteness(sheet, deal.model),
    findings: findingDtos(sheet, context, acceptances, today),
    lint: lintDto(context),
    acceptances,
    lastEdits: await readLastEdits(work, dealId),
    fixedBecause: fixedBecause(deal.stage, await readRunningPaper(work, dealId)),
    viewerId: actor.kind === "member" || actor.kind === "api_key" ? actor.memberId : "",
    abilities: { edit: can(actor, "term_sheet:edit"), acceptAs: takerFor(actor) },
  };
}
