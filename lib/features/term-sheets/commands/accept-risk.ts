import { decideAcceptance } from "@/lib/domain/approval/risk-acceptance";
import { acceptableKindOf } from "@/lib/domain/playbook/acceptable-kind";
import { ruleIn } from "@/lib/domain/playbook/rule-in";
import { readLintContext } from "@/lib/features/playbook/queries/lint-context";
import { record } from "@/lib/platform/audit/record";
import { defineCommand } from "@/lib/platform/command/define-command";
import { memberIdOf, permit } from "@/lib/platform/command/permit";
import { toDateColumn } from "@/lib/platform/db/date-column";
import { AppError, invalid } from "@/lib/platform/errors/app-error";
import type { AcceptanceDto } from "../dto";
import { takerFor } from "../queries/acceptable";
import { readAcceptances, toAcceptance } from "../queries/acceptances";
import { keyedFindings } from "../queries/keyed-findings";
import { readToday } from "../queries/today";
import { acceptRiskSchema } from "../schema";
import { lockTermSheet } from "./lock-term-sheet";

/**
 * Accepts a finding of the linter as a risk, for Legal or for the executive, each for themselves. It is bound to the
 * finding's key: when the term changes, it no longer counts.
 */
export const acceptRisk = defineCommand({
  name: "term_sheet.accept_risk",
  input: acceptRiskSchema,
  async run(work, input): Promise<AcceptanceDto> {
    const locked = await lockTermSheet(work, input.dealId);
    const taker = takerFor(work.actor) ?? "legal";
    permit(work, taker === "legal" ? "risk:accept_legal" : "risk:accept_executive", { dealId: input.dealId });
    const context = (await readLintContext(work, input.dealId)) ?? { model: locked.model };
    const finding = keyedFindings(locked.sheet, context).find(({ key }) => key === input.findingKey);
    if (!finding)
      throw new AppError(
        "conflict",
        "This finding no longer stands as you saw it: the term it is about has changed. Nothing was recorded; look at it again.",
      );
    const kind = acceptableKindOf(finding);
    const title = ruleIn(context, finding.ruleId)?.title ?? finding.message;
    if (!kind) throw invalid(`“${title}” is a remark: nobody has to accept it. Nothing was recorded.`);
    const existing = await readAcceptances(work, input.dealId);
    const decision = decideAcceptance(
      { key: finding.key, kind, title },
      existing.map(toAcceptance),
      work.actor,
      { taker, reason: input.reason, expiresOn: input.expiresOn },
      await readToday(work),
    );
    if (!decision.ok) throw new AppError(decision.refusal.code, decision.refusal.message);
    const { reason, expiresOn } = decision.value;
    const acceptedAt = work.clock.now();
    const row = await work.tx.riskAcceptance.create({
      data: {
        workspaceId: work.scope.workspaceId,
        dealId: input.dealId,
        findingKey: finding.key,
        ruleId: finding.ruleId,
        path: finding.path,
        role: taker,
        reason,
        expiresOn: expiresOn === null ? null : toDateColumn(expiresOn),
        acceptedById: memberIdOf(work.actor),
        acceptedAt,
      },
      select: { id: true },
    });
    await record(work, {
      action: "risk.accepted",
      objectKind: "risk_acceptance",
      objectId: row.id,
      dealId: input.dealId,
      detail: {
        ruleId: finding.ruleId,
        path: finding.path,
        taker,
        reason,
        expiresOn,
        findingKey: finding.key,
      },
    });
    return {
      id: row.id,
      findingKey: finding.key,
      taker,
      reason,
      expiresOn,
      byName: work.actorName,
      at: acceptedAt.toISOString(),
    };
  },
});
