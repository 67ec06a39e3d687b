import { can } from "@/lib/domain/access/permissions";
import type { PartnershipModel } from "@/lib/domain/deal/partnership-model";
import type { DealPromises } from "@/lib/domain/playbook/radar/promise";
import type { LintContext, SettableSeverity } from "@/lib/domain/playbook/rule";
import type { RuleSetting } from "@/lib/domain/playbook/stored-setting";
import type { WordingRule } from "@/lib/domain/playbook/wording/wording-rule";
import type { Work } from "@/lib/platform/command/context";
import { readDealPromises } from "./deal-promises";
import { readRuleSettings, readWordingRules } from "./rule-settings";

/** What the workspace says about rules, in the shape the linter takes; the same for every deal of it. */
export type WorkspaceLint = Pick<LintContext, "severities" | "bands" | "wordingRules">;

function bandsOf(settings: ReadonlyMap<string, RuleSetting>): NonNullable<LintContext["bands"]> {
  return Object.fromEntries(
    [...settings]
      .filter(([, { bandLow, bandHigh }]) => bandLow !== null || bandHigh !== null)
      .map(([id, { bandLow, bandHigh }]) => [
        id,
        { ...(bandLow === null ? {} : { low: bandLow }), ...(bandHigh === null ? {} : { high: bandHigh }) },
      ]),
  );
}

const severitiesOf = (settings: ReadonlyMap<string, RuleSetting>): Record<string, SettableSeverity> =>
  Object.fromEntries(
    [...settings].flatMap(([id, { severity }]) => (severity === null ? [] : [[id, severity] as const])),
  );

const toWorkspaceLint = (
  settings: ReadonlyMap<string, RuleSetting>,
  wordingRules: readonly WordingRule[],
): WorkspaceLint => ({ severities: severitiesOf(settings), bands: bandsOf(settings), wordingRules });

/** Severities, bands and wording rules of the workspace. */
export const readWorkspaceLint = async (work: Work): Promise<WorkspaceLint> =>
  toWorkspaceLint(await readRuleSettings(work), await readWordingRules(work));

/** What the linter knows for one deal: the workspace's settings, and the promises of its other deals. */
export type DealLint = { id: string; model: PartnershipModel; partnerId: string; partnerName: string };

/** Deals with another partner; two papers with the same one promise it the same thing twice. */
const withOthers = (
  deal: DealLint,
  promises: readonly (DealPromises & { partnerId: string })[],
): readonly DealPromises[] =>
  promises.filter(({ dealId, partnerId }) => dealId !== deal.id && partnerId !== deal.partnerId);

/**
 * The one place that builds what the linter is told about deals, for form, gates, packets and REST. Whoever may not
 * read deals, guests among them, gets no promises of others.
 */
export async function readLintContexts(
  work: Work,
  deals: readonly DealLint[],
): Promise<Map<string, LintContext>> {
  const workspace = await readWorkspaceLint(work);
  const promises = deals.length > 0 && can(work.actor, "deal:read") ? await readDealPromises(work) : [];
  return new Map(
    deals.map((deal) => [
      deal.id,
      {
        ...workspace,
        model: deal.model,
        partnerName: deal.partnerName,
        otherDeals: withOthers(deal, promises),
      },
    ]),
  );
}

/** The context of one deal, by its id; `undefined` for a deal this workspace does not have. */
export async function readLintContext(work: Work, dealId: string): Promise<LintContext | undefined> {
  const deal = await work.tx.deal.findUnique({
    where: { workspaceId_id: { workspaceId: work.scope.workspaceId, id: dealId } },
    select: { id: true, model: true, partnerId: true, partner: { select: { name: true } } },
  });
  if (!deal) return undefined;
  const { partner, ...row } = deal;
  return (await readLintContexts(work, [{ ...row, partnerName: partner.name }])).get(dealId);
}
