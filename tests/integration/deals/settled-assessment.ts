import { inWorkspace } from "@/lib/platform/db/unit-of-work";
import type { TestWorkspace } from "../../support/workspace";

/** A finished assessment of a partner as the deal's first gate looks for it, with the least a row needs. */
export async function settleAssessment(desk: TestWorkspace, partnerId: string): Promise<void> {
  const { workspaceId } = desk;
  await inWorkspace(desk.as("admin"), async ({ tx, clock }) => {
    const rubric = await tx.rubric.create({
      data: { workspaceId, key: `rubric-${partnerId}`, name: "Rubric", latestVersion: 1 },
      select: { id: true },
    });
    const version = await tx.rubricVersion.create({
      data: { workspaceId, rubricId: rubric.id, version: 1, definition: {} },
      select: { id: true },
    });
    await tx.assessment.create({
      data: {
        workspaceId,
        partnerId,
        rubricVersionId: version.id,
        assessorId: desk.memberIds.partnership_manager,
        state: "settled",
        scores: [],
        score: "81.5",
        scoreLow: "81.5",
        scoreHigh: "81.5",
        tier: "tier_2",
        settledAt: clock.now(),
      },
      select: { id: true },
    });
  });
}
