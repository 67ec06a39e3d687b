import { record } from "@/lib/platform/audit/record";
import type { Work } from "@/lib/platform/command/context";
import { defineCommand } from "@/lib/platform/command/define-command";
import { permit } from "@/lib/platform/command/permit";
import { fromDateColumn, toDateColumn } from "@/lib/platform/db/date-column";
import { invalid } from "@/lib/platform/errors/app-error";
import { getDealHeader } from "../queries/deal-header";
import { updateDealSchema } from "../schema";
import { type LockedDeal, lockDeal, storeDeal } from "./lock-deal";
import { requireOwner } from "./open-deal";

const plainFields = (deal: LockedDeal) => ({
  title: deal.title,
  model: deal.model,
  ownerId: deal.ownerId,
  expectedAnnualValue: deal.expectedAnnualValue.toFixed(),
  currency: deal.currency,
  mutualInterestOn: fromDateColumn(deal.mutualInterestOn),
  targetSignOn: deal.targetSignOn && fromDateColumn(deal.targetSignOn),
});
type PlainFields = ReturnType<typeof plainFields>;

/** The papers of a deal follow from its model: once there are any, the model stays. */
async function refuseModelChange(work: Work, deal: LockedDeal): Promise<void> {
  const { workspaceId } = work.scope;
  const drafts = await work.tx.draft.count({ where: { workspaceId, dealId: deal.id } });
  if (drafts > 0)
    throw invalid(
      "The model cannot change once a paper has been compiled: its documents and approvals rest on it. Nothing was changed; open a new deal for the other model.",
      [{ path: "changes.model", message: "Keep the model of this deal." }],
    );
}

/** Changes the facts at the head of a deal. Throws `conflict` for a stale version, `invalid` for what cannot be. */
export const updateDeal = defineCommand({
  name: "deal.update",
  input: updateDealSchema,
  async run(work, { dealId, version, changes }) {
    const deal = await lockDeal(work, dealId, version);
    permit(work, "deal:edit", { dealId });
    const before = plainFields(deal);
    const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
    const after: PlainFields = { ...before, ...given };
    if (after.ownerId !== before.ownerId) await requireOwner(work, after.ownerId);
    if (after.model !== before.model) await refuseModelChange(work, deal);
    if (after.targetSignOn !== null && after.targetSignOn < after.mutualInterestOn)
      throw invalid("The target signing day lies before the day of mutual interest. Nothing was changed.", [
        { path: "changes.targetSignOn", message: "Choose a later day." },
      ]);
    await storeDeal(work, dealId, {
      ...after,
      mutualInterestOn: toDateColumn(after.mutualInterestOn),
      targetSignOn: after.targetSignOn && toDateColumn(after.targetSignOn),
    });
    const changed = (Object.keys(after) as (keyof PlainFields)[]).filter((key) => before[key] !== after[key]);
    await record(work, {
      action: "deal.updated",
      objectKind: "deal",
      objectId: dealId,
      dealId,
      detail: {
        before: Object.fromEntries(changed.map((key) => [key, before[key]])),
        after: Object.fromEntries(changed.map((key) => [key, after[key]])),
      },
    });
    return getDealHeader(work, dealId);
  },
});
