import { record } from "@/lib/platform/audit/record";
import { defineCommand } from "@/lib/platform/command/define-command";
import { permit } from "@/lib/platform/command/permit";
import { conflict, notFound } from "@/lib/platform/errors/app-error";
import { withdrawRiskSchema } from "../schema";

/** Takes an acceptance back, by the role it was given for. The finding is open again; the row stays as history. */
export const withdrawRisk = defineCommand({
  name: "term_sheet.withdraw_risk",
  input: withdrawRiskSchema,
  async run(work, input): Promise<{ id: string }> {
    const { tx, clock } = work;
    const { workspaceId } = work.scope;
    const row = await tx.riskAcceptance.findFirst({
      where: { workspaceId, id: input.acceptanceId, dealId: input.dealId },
      select: { role: true, ruleId: true, path: true, findingKey: true },
    });
    if (!row) throw notFound("accepted risk");
    permit(work, row.role === "legal" ? "risk:accept_legal" : "risk:accept_executive", {
      dealId: input.dealId,
    });
    const withdrawn = await tx.riskAcceptance.updateMany({
      where: { workspaceId, id: input.acceptanceId, withdrawnAt: null },
      data: { withdrawnAt: clock.now() },
    });
    if (withdrawn.count === 0) throw conflict("This acceptance was already withdrawn. Nothing was changed.");
    await record(work, {
      action: "risk.withdrawn",
      objectKind: "risk_acceptance",
      objectId: input.acceptanceId,
      dealId: input.dealId,
      detail: { ruleId: row.ruleId, path: row.path, findingKey: row.findingKey },
    });
    return { id: input.acceptanceId };
  },
});
