import { inWorkspace } from "@/lib/platform/db/unit-of-work";
import { aPaperDeal } from "@/tests/support/paper-deal";
import { aScoredPartner } from "@/tests/support/scored-partner";
import { coSellThreePartySheet } from "@/tests/support/term-sheets/co-sell-three-party";
import { aWorkspace } from "@/tests/support/workspace";
import { sessionCookie } from "./served";

/** A deal whose terms are all filled in, about 390 answers, a full score card, and their manager's cookie. */
export async function openFullDeal(): Promise<{ cookie: string; dealPath: string; scoreCardPath: string }> {
  const workspace = await aWorkspace("Bench");
  const role = "partnership_manager";
  const { dealId } = await aPaperDeal(workspace, { stage: "terms", sheet: coSellThreePartySheet });
  const { accountId } = await inWorkspace(workspace.as(role), ({ tx }) =>
    tx.member.findFirstOrThrow({ where: { id: workspace.memberIds[role] }, select: { accountId: true } }),
  );
  const cookie = await sessionCookie({ accountId, workspaceId: workspace.workspaceId });
  const { partnerId } = await aScoredPartner(workspace, "Nordhavn Systems", 4);
  return { cookie, dealPath: `/deals/${dealId}`, scoreCardPath: `/partners/${partnerId}/assessments` };
}
