import { record } from "@/lib/platform/audit/record";
import { actingMember } from "@/lib/platform/command/acting-member";
import { defineCommand } from "@/lib/platform/command/define-command";
import { permit } from "@/lib/platform/command/permit";
import { toTierColumn } from "@/lib/platform/db/tier-column";
import { conflict, invalid } from "@/lib/platform/errors/app-error";
import { getAssessment } from "../queries/assessments";
import { overrideTierSchema } from "../schema";
import { lockAssessment, refuseStaleAssessment } from "./lock-assessment";
import { lockPartner } from "./lock-partner";
import { scoreColumns } from "./score-columns";

/** Gives a partner another tier than its score says, or takes that back; the reason is kept with who and when. */
export const overrideTier = defineCommand({
  name: "assessment.override_tier",
  input: overrideTierSchema,
  async run(work, { assessmentId, version, tier, reason }) {
    const { tx, scope, clock } = work;
    const { workspaceId } = scope;
    const assessment = await lockAssessment(work, assessmentId);
    permit(work, "tier:override");
    refuseStaleAssessment(assessment, version);
    const partner = await lockPartner(work, assessment.partnerId);
    if (partner.assessmentId !== assessment.id)
      throw conflict(
        "Only the current settled assessment decides the tier. Nothing was changed; settle this one, or open the current one.",
      );
    const { columns } = scoreColumns(assessment.rubric, assessment.scores);
    const column = tier === null ? null : toTierColumn(tier);
    if (column !== null && column === columns.tier)
      throw invalid("This is the tier the score gives already, so there is nothing to override.");
    const now = clock.now();
    await tx.assessment.update({
      where: { workspaceId_id: { workspaceId, id: assessment.id } },
      data: {
        overrideTier: column,
        overrideReason: column === null ? null : reason,
        overrideById: column === null ? null : actingMember(work),
        overriddenAt: column === null ? null : now,
        updatedAt: now,
        version: { increment: 1 },
      },
      select: { id: true },
    });
    await tx.partner.update({
      where: { workspaceId_id: { workspaceId, id: partner.id } },
      data: { tier: column ?? columns.tier, updatedAt: now, version: { increment: 1 } },
      select: { id: true },
    });
    await record(work, {
      action: column === null ? "tier.override_withdrawn" : "tier.overridden",
      objectKind: "assessment",
      objectId: assessment.id,
      detail: { partnerId: partner.id, tierByScore: columns.tier, tier: column, reason },
    });
    return getAssessment(work, assessment.id);
  },
});
