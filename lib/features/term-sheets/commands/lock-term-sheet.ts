import type { PartnershipModel } from "@/lib/domain/deal/partnership-model";
import type { Stage } from "@/lib/domain/deal/stage";
import type { TermSheet } from "@/lib/domain/term-sheet/term-sheet";
import type { Work } from "@/lib/platform/command/context";
import { AppError, conflict, notFound } from "@/lib/platform/errors/app-error";
import { fixedBecause, readRunningPaper } from "../queries/fixed-because";
import { readStoredSheet } from "../queries/stored-sheet";

export interface LockedTermSheet {
  dealId: string;
  model: PartnershipModel;
  stage: Stage;
  currency: string;
  sheet: TermSheet;
  version: number;
}

/**
 * Loads a deal's terms and holds their row until the transaction ends; the deal's row is held against a change of
 * stage meanwhile. The deal is always taken before the sheet. Throws `not_found`.
 */
export async function lockTermSheet(work: Work, dealId: string): Promise<LockedTermSheet> {
  const { tx, scope } = work;
  const { workspaceId } = scope;
  await tx.$queryRaw`SELECT id FROM deal WHERE workspace_id = ${workspaceId}::uuid AND id = ${dealId}::uuid FOR SHARE`;
  await tx.$queryRaw`SELECT deal_id FROM term_sheet WHERE workspace_id = ${workspaceId}::uuid AND deal_id = ${dealId}::uuid FOR UPDATE`;
  const deal = await tx.deal.findUnique({
    where: { workspaceId_id: { workspaceId, id: dealId } },
    select: { model: true, stage: true, currency: true },
  });
  if (!deal) throw notFound("deal");
  const { sheet, version } = await readStoredSheet(work, dealId);
  return { dealId, ...deal, sheet, version };
}

/** Throws `gate_closed` while the terms are being signed or are in force: what people sign must not move. */
export async function refuseWhileFixed(work: Work, locked: LockedTermSheet): Promise<void> {
  const sentence = fixedBecause(locked.stage, await readRunningPaper(work, locked.dealId));
  if (sentence !== null) throw new AppError("gate_closed", `${sentence} Nothing was changed.`);
}

/** Throws `conflict` unless the sheet still has the version that was seen. */
export function requireVersion(locked: LockedTermSheet, version: number | undefined): void {
  if (version === undefined || version === locked.version) return;
  throw conflict(
    "The terms were changed by somebody else meanwhile. Nothing of yours was stored; look at them again.",
    { version: locked.version },
  );
}
