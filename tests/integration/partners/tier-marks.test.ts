import { expect, it } from "vitest";
import { weightedQualification } from "@/lib/domain/rubric/preset-weighted-qualification";
import { overrideTier } from "@/lib/features/assessments/commands/override-tier";
import { listPartners } from "@/lib/features/partners/queries/list-partners";
import { inWorkspace } from "@/lib/platform/db/unit-of-work";
import { openTestDatabase } from "../../support/database";
import { aPartner, aScoredPartner } from "../../support/scored-partner";
import { aWorkspace } from "../../support/workspace";

openTestDatabase();

it("marks how near another tier is and where the expected revenue says another one", async () => {
  const desk = await aWorkspace();
  await aPartner(desk, "Unscored");
  const firstGroup = weightedQualification.groups[0]?.criteria ?? [];
  // Four of five criteria of a group that weighs 30 % one step higher: 80 + 4 × 1.2 = 84.8.
  const higher = Object.fromEntries(firstGroup.slice(0, 4).map(({ key }) => [key, 5]));
  const { assessment } = await aScoredPartner(desk, "Near", 4, higher);
  await aScoredPartner(desk, "Firm", 4);
  const read = () =>
    inWorkspace(desk.as("viewer"), async (work) => {
      const { rows } = await listPartners(work, {});
      return rows.map(({ name, nearestTier, revenueTier, isCloseCall }) => ({
        name,
        nearestTier,
        revenueTier,
        isCloseCall,
      }));
    });
  const near = { name: "Near", nearestTier: { tier: "tier_1", points: "0.2" }, revenueTier: 1 };
  expect(await read()).toEqual([
    { name: "Firm", nearestTier: null, revenueTier: 1, isCloseCall: false },
    { ...near, isCloseCall: true },
    { name: "Unscored", nearestTier: null, revenueTier: null, isCloseCall: false },
  ]);
  await overrideTier(desk.as("executive"), {
    assessmentId: assessment.id,
    version: assessment.version,
    tier: 1,
    reason: "Their board has decided to put us first in every region.",
  });
  expect((await read())[1]).toEqual({
    name: "Near",
    nearestTier: null,
    revenueTier: null,
    isCloseCall: true,
  });
});
